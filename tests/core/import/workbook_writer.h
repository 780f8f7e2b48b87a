// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/import/zip_writer.h"

#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// A workbook written part by part as XML, so that a test can write what any program might.
class WorkbookWriter
{
public:
    /// Adds a sheet; @p data is what stands inside <worksheet>.
    WorkbookWriter &sheet(const QString &name, const QString &data, const QString &state = {})
    {
        m_sheets.append({name, data, state});
        return *this;
    }

    /// What stands inside <sst>.
    WorkbookWriter &strings(const QString &data)
    {
        m_strings = data;
        return *this;
    }

    /// What stands inside <styleSheet>.
    WorkbookWriter &styles(const QString &data)
    {
        m_styles = data;
        return *this;
    }

    /// What stands inside <workbook> before <sheets>.
    WorkbookWriter &properties(const QString &data)
    {
        m_properties = data;
        return *this;
    }

    /// Targets from the root of the package, as openpyxl writes them.
    WorkbookWriter &withAbsoluteTargets()
    {
        m_folder = QStringLiteral("/xl/");
        return *this;
    }

    /// The namespaces of strict OOXML.
    WorkbookWriter &withStrictNames()
    {
        m_main = QStringLiteral("http://purl.oclc.org/ooxml/spreadsheetml/main");
        m_relations = QStringLiteral("http://purl.oclc.org/ooxml/officeDocument/relationships");
        return *this;
    }

    [[nodiscard]] bool write(const QString &path) const
    {
        ZipWriter zip;
        zip.add(QStringLiteral("[Content_Types].xml"), QByteArrayLiteral("<Types/>"));
        zip.add(QStringLiteral("_rels/.rels"),
                packageRelations({relation(QStringLiteral("rId1"),
                                           QStringLiteral("officeDocument"),
                                           QStringLiteral("xl/workbook.xml"))}));
        zip.add(QStringLiteral("xl/workbook.xml"), workbook());
        zip.add(QStringLiteral("xl/_rels/workbook.xml.rels"), packageRelations(relations()));
        zip.add(QStringLiteral("xl/sharedStrings.xml"), part(QStringLiteral("sst"), m_strings));
        zip.add(QStringLiteral("xl/styles.xml"), part(QStringLiteral("styleSheet"), m_styles));
        for (int i = 0; i < m_sheets.size(); ++i) {
            zip.add(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                    part(QStringLiteral("worksheet"), m_sheets.at(i).data));
        }
        return zip.write(path);
    }

private:
    struct Sheet
    {
        QString name;
        QString data;
        QString state;
    };

    [[nodiscard]] QByteArray part(const QString &root, const QString &data) const
    {
        return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><%1 xmlns=\"%2\">%3</%1>")
            .arg(root, m_main, data)
            .toUtf8();
    }

    [[nodiscard]] QByteArray workbook() const
    {
        QString data = m_properties + QStringLiteral("<sheets>");
        for (int i = 0; i < m_sheets.size(); ++i) {
            const QString state = m_sheets.at(i).state;
            data += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"%3/>")
                        .arg(m_sheets.at(i).name,
                             QString::number(i + 1),
                             state.isEmpty() ? QString()
                                             : QStringLiteral(" state=\"%1\"").arg(state));
        }
        data += QStringLiteral("</sheets>");
        return QStringLiteral("<workbook xmlns=\"%1\" xmlns:r=\"%2\">%3</workbook>")
            .arg(m_main, m_relations, data)
            .toUtf8();
    }

    [[nodiscard]] QString
    relation(const QString &id, const QString &type, const QString &target) const
    {
        return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>")
            .arg(id, m_relations, type, target);
    }

    [[nodiscard]] QStringList relations() const
    {
        QStringList list;
        for (int i = 1; i <= m_sheets.size(); ++i) {
            list.append(relation(QStringLiteral("rId%1").arg(i),
                                 QStringLiteral("worksheet"),
                                 QStringLiteral("%1worksheets/sheet%2.xml").arg(m_folder).arg(i)));
        }
        list.append(relation(QStringLiteral("rIdS"),
                             QStringLiteral("sharedStrings"),
                             m_folder + QStringLiteral("sharedStrings.xml")));
        list.append(relation(QStringLiteral("rIdT"),
                             QStringLiteral("styles"),
                             m_folder + QStringLiteral("styles.xml")));
        return list;
    }

    [[nodiscard]] static QByteArray packageRelations(const QStringList &list)
    {
        return QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                              "2006/relationships\">%1</Relationships>")
            .arg(list.join(QString()))
            .toUtf8();
    }

    QList<Sheet> m_sheets;
    QString m_strings;
    QString m_styles;
    QString m_properties;
    QString m_folder;
    QString m_main = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    QString m_relations
        = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
};

/// A folder for the files of one test, gone after it.
class TestFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes @p bytes into file @p name and gives its path.
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tests

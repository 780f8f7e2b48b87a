// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/file_reader.h"
#include "tests/core/import/workbook_writer.h"
#include "tests/support/catch.h"

namespace tests {

/// Word documents and OpenDocument spreadsheets from a few lines of XML, and what is read from
/// them.
class DocumentFiles
{
public:
    /// A Word document; @p body is what stands inside <w:body>.
    [[nodiscard]] QString docx(const QString &body,
                               const QString &part = QStringLiteral("word/document.xml")) const
    {
        ZipWriter zip;
        zip.add(QStringLiteral("[Content_Types].xml"), QByteArrayLiteral("<Types/>"));
        zip.add(QStringLiteral("_rels/.rels"),
                QStringLiteral(
                    "<Relationships><Relationship Id=\"rId1\" "
                    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    "officeDocument\" Target=\"%1\"/></Relationships>")
                    .arg(part)
                    .toUtf8());
        zip.add(
            part,
            QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                           "main\" xmlns:mc=\"mc\" xmlns:a=\"a\"><w:body>%1</w:body></w:document>")
                .arg(body)
                .toUtf8());
        return written(zip, QStringLiteral("文档.docx"));
    }

    /// A spreadsheet; @p sheets is what stands inside <office:spreadsheet>, @p styles what stands
    /// inside <office:automatic-styles>.
    [[nodiscard]] QString ods(const QString &sheets,
                              const QString &styles = {},
                              const QByteArray &manifest = "<manifest/>") const
    {
        ZipWriter zip;
        zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
        zip.add(QStringLiteral("META-INF/manifest.xml"), manifest);
        zip.add(QStringLiteral("content.xml"),
                QStringLiteral("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" "
                               "xmlns:text=\"x\" xmlns:style=\"s\" xmlns:calcext=\"c\" "
                               "xmlns:draw=\"d\"><office:automatic-styles>%1"
                               "</office:automatic-styles><office:body><office:spreadsheet>%2"
                               "</office:spreadsheet></office:body></office:document-content>")
                    .arg(styles, sheets)
                    .toUtf8());
        return written(zip, QStringLiteral("表格.ods"));
    }

    [[nodiscard]] const TestFolder &folder() const { return m_folder; }

private:
    [[nodiscard]] QString written(const ZipWriter &zip, const QString &name) const
    {
        QString path = m_folder.path(name);
        REQUIRE(zip.write(path));
        return path;
    }

    TestFolder m_folder;
};

/// The sheets of a file that is read.
[[nodiscard]] inline QList<core::SheetGrid> sheetsOf(const QString &path)
{
    const auto grids = core::readTables(path);
    if (!grids)
        FAIL(grids.error().subject.toStdString() << ' ' << grids.error().detail.toStdString());
    return *grids;
}

/// A sheet in one text: cells between |, rows between line ends, a break in a cell as /.
[[nodiscard]] inline QString printed(const core::SheetGrid &grid)
{
    QStringList rows;
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < grid.columnCount(); ++column)
            cells.append(grid.cell({row, column}).text);
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'#').replace(u'\n', u'/');
}

/// The merged area over a cell, as A1:B2; empty if there is none.
[[nodiscard]] inline QString mergeAt(const core::SheetGrid &grid, const char *reference)
{
    const auto range = grid.mergeAt(*core::cellPosition(reference));
    if (!range)
        return {};
    const auto name = [](core::CellPosition position) -> QString {
        return core::columnLetters(position.column) + QString::number(position.row + 1);
    };
    return name(range->first) + u':' + name(range->last);
}

} // namespace tests

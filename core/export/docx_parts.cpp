// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_parts.h"

#include "core/export/docx_body.h"
#include "core/export/docx_page.h"
#include "core/export/docx_styles.h"
#include "core/export/xml_text.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

#include <utility>

namespace core {

namespace {

QString docxRelation()
{
    return QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
}

const QString kDocxPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QString wordTypes()
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
}

/// A part of the document and how the others find it.
struct DocxPart
{
    QString name; ///< in the folder word
    QString id;
    QString kind; ///< end of its relationship's type
    QString type; ///< end of its content's type
    QByteArray bytes;
};

QString footerName(int number)
{
    return docxFooterId(number) + QStringLiteral(".xml");
}

QList<DocxPart> partsBeside(const Workbook &workbook)
{
    const auto named = [](const char *id, const char *kind, const QByteArray &bytes) {
        const QString word = QString::fromLatin1(kind);
        return DocxPart {word + QStringLiteral(".xml"), QString::fromLatin1(id), word, word, bytes};
    };
    QList<DocxPart> parts {named("styles", "styles", docxStyles()),
                           named("fonts", "fontTable", docxFonts()),
                           named("settings", "settings", docxSettings())};
    const QList<Worksheet> sections = docxSections(workbook);
    for (int number = 0; number < sections.size(); ++number)
        parts.append({footerName(number),
                      docxFooterId(number),
                      QStringLiteral("footer"),
                      QStringLiteral("footer"),
                      docxFooter(sections.at(number))});
    return parts;
}

/// Writes a part that says how others belong together.
class DocxIndex
{
public:
    DocxIndex(const char *root, const char *space)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QString::fromLatin1(root));
        m_xml.writeDefaultNamespace(kDocxPackage + QString::fromLatin1(space));
    }
    Q_DISABLE_COPY_MOVE(DocxIndex)

    void add(const char *element, const QList<std::pair<const char *, QString>> &attributes)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    [[nodiscard]] QByteArray finished()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray contentTypes(const QList<DocxPart> &parts)
{
    DocxIndex index("Types", "content-types");
    index.add("Default",
              {{"Extension", QStringLiteral("rels")},
               {"ContentType",
                QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    index.add(
        "Default",
        {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
    index.add("Override",
              {{"PartName", QStringLiteral("/word/document.xml")},
               {"ContentType", wordTypes() + QStringLiteral("document.main+xml")}});
    for (const DocxPart &part : parts)
        index.add("Override",
                  {{"PartName", QStringLiteral("/word/") + part.name},
                   {"ContentType", wordTypes() + part.type + QStringLiteral("+xml")}});
    index.add("Override",
              {{"PartName", QStringLiteral("/docProps/core.xml")},
               {"ContentType",
                QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")}});
    return index.finished();
}

QByteArray packageRelations()
{
    DocxIndex index("Relationships", "relationships");
    index.add("Relationship",
              {{"Id", QStringLiteral("document")},
               {"Type", docxRelation() + QStringLiteral("officeDocument")},
               {"Target", QStringLiteral("word/document.xml")}});
    index.add("Relationship",
              {{"Id", QStringLiteral("properties")},
               {"Type", kDocxPackage + QStringLiteral("relationships/metadata/core-properties")},
               {"Target", QStringLiteral("docProps/core.xml")}});
    return index.finished();
}

QByteArray documentRelations(const QList<DocxPart> &parts)
{
    DocxIndex index("Relationships", "relationships");
    for (const DocxPart &part : parts)
        index.add("Relationship",
                  {{"Id", part.id}, {"Type", docxRelation() + part.kind}, {"Target", part.name}});
    return index.finished();
}

QByteArray coreProperties(const Workbook &workbook)
{
    // Without a time of its own a document is as old as the parts of its file.
    const QDateTime created = workbook.properties.created.isValid()
        ? workbook.properties.created.toUTC()
        : QDateTime(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    const QString dublin = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString terms = QStringLiteral("http://purl.org/dc/terms/");
    const QString instance = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
    const QString properties = kDocxPackage + QStringLiteral("metadata/core-properties");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(properties, QStringLiteral("cp"));
    xml.writeNamespace(dublin, QStringLiteral("dc"));
    xml.writeNamespace(terms, QStringLiteral("dcterms"));
    xml.writeNamespace(instance, QStringLiteral("xsi"));
    xml.writeStartElement(properties, QStringLiteral("coreProperties"));
    xml.writeTextElement(dublin, QStringLiteral("title"), xmlTextWithoutControls(workbook.title));
    xml.writeTextElement(
        dublin, QStringLiteral("creator"), xmlTextWithoutControls(workbook.properties.author));
    xml.writeStartElement(terms, QStringLiteral("created"));
    xml.writeAttribute(instance, QStringLiteral("type"), QStringLiteral("dcterms:W3CDTF"));
    xml.writeCharacters(created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QList<ZipPart> docxParts(const Workbook &workbook, const QByteArray &document)
{
    const QList<DocxPart> beside = partsBeside(workbook);
    QList<ZipPart> parts {{"[Content_Types].xml", contentTypes(beside)},
                          {"_rels/.rels", packageRelations()},
                          {"docProps/core.xml", coreProperties(workbook)},
                          {"word/_rels/document.xml.rels", documentRelations(beside)},
                          {"word/document.xml", document}};
    for (const DocxPart &part : beside)
        parts.append({"word/" + part.name.toUtf8(), part.bytes});
    return parts;
}

} // namespace core

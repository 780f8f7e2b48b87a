// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_xml.h"

#include "core/export/xml_text.h"

namespace core {

namespace {

QString inNamespace(const char *name)
{
    return QStringLiteral("w:") + QLatin1String(name);
}

} // namespace

DocxXml::DocxXml(const char *root)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(inNamespace(root));
    m_xml.writeAttribute(
        QStringLiteral("xmlns:w"),
        QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    m_xml.writeAttribute(
        QStringLiteral("xmlns:r"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
}

void DocxXml::begin(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(inNamespace(name));
    for (const DocxAttribute &attribute : attributes)
        m_xml.writeAttribute(inNamespace(attribute.name), attribute.value);
}

void DocxXml::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(inNamespace(name));
    for (const DocxAttribute &attribute : attributes)
        m_xml.writeAttribute(inNamespace(attribute.name), attribute.value);
}

void DocxXml::footerReference(const QString &id)
{
    empty("footerReference", {{"type", "default"}});
    m_xml.writeAttribute(QStringLiteral("r:id"), id);
}

void DocxXml::run(const QString &text, DocxLook look)
{
    const QString clean = xmlTextWithoutControls(text);
    if (clean.isEmpty())
        return;
    begin("r");
    runProperties(look);
    qsizetype first = 0;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean.at(i) != u'\n' && clean.at(i) != u'\t')
            continue;
        piece(clean.mid(first, i - first));
        empty(clean.at(i) == u'\n' ? "br" : "tab");
        first = i + 1;
    }
    piece(clean.mid(first));
    end();
}

void DocxXml::piece(const QString &text)
{
    if (text.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("w:t"));
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void DocxXml::field(const char *instruction, DocxLook look)
{
    begin("fldSimple", {{"instr", instruction}});
    run(QStringLiteral("1"), look); // until it is worked out
    end();
}

/// Quotation marks and dashes are as wide as Chinese characters only where a run says so itself.
void DocxXml::runProperties(DocxLook look)
{
    begin("rPr");
    if (look.style)
        empty("rStyle", {{"val", look.style}});
    empty("rFonts", {{"hint", "eastAsia"}});
    if (look.colour)
        empty("color", {{"val", look.colour}});
    end();
}

QByteArray DocxXml::finished()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace core

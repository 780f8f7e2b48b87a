// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace core {

/// An attribute of an element of a Word document, in the namespace of the element.
struct DocxAttribute
{
    DocxAttribute(const char *attribute, const char *word)
        : name(attribute)
        , value(QString::fromUtf8(word))
    {
    }
    DocxAttribute(const char *attribute, int number)
        : name(attribute)
        , value(QString::number(number))
    {
    }

    const char *name;
    QString value;
};

/// How the letters of a run look, beside the style of their paragraph.
struct DocxLook
{
    const char *style = nullptr; ///< id of a style of characters
    const char *colour = nullptr; ///< RRGGBB
};

/// Writes a part of a Word document. Names of elements and attributes are those of the namespace
/// w: "p" is w:p.
class DocxXml
{
public:
    using Attributes = std::initializer_list<DocxAttribute>;

    /// Begins the part with its outermost element.
    explicit DocxXml(const char *root);
    Q_DISABLE_COPY_MOVE(DocxXml)

    void begin(const char *name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }

    /// An element without content: empty("jc", {{"val", "center"}}).
    void empty(const char *name, Attributes attributes = {});

    /// The element w:footerReference of the footer with relationship @p id.
    void footerReference(const QString &id);

    /// A run of text; U+000A breaks the line, U+0009 goes to the next stop. What XML forbids is
    /// left out, and nothing in the text is a field or markup.
    void run(const QString &text, DocxLook look = {});

    /// A run that shows a number the word processor works out: PAGE, NUMPAGES.
    void field(const char *instruction, DocxLook look = {});

    /// Ends the outermost element; all bytes of the part.
    [[nodiscard]] QByteArray finished();

private:
    void piece(const QString &text);
    void runProperties(DocxLook look);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace core

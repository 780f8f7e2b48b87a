// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docx_document.h"

#include "core/import/element_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// What stands inside is not the text of the document as it is now, or is no text at all. A table
// inside a cell is left out where it begins.
constexpr std::array<std::string_view, 9> kLeftOut {
    "del", "moveFrom", "drawing", "pict", "object", "Fallback", "rt", "txbxContent", "instrText"};

bool isLeftOut(std::string_view name)
{
    // tcPrChange and its kind hold the properties as they were before.
    return name.ends_with("Change") || isAmong(kLeftOut, name);
}

// <w:vanish/> and <w:vanish w:val="1"/>, not <w:vanish w:val="0"/>.
bool isOn(XmlAttributes attributes)
{
    return !attributes.value("val") || attributes.flag("val");
}

} // namespace

bool DocxDocument::open(std::string_view name, XmlAttributes attributes)
{
    if (m_properties != Properties::None)
        readProperty(name, attributes);
    if (isLeftOut(name) || (name == "tbl" && m_tables.isInTable()))
        return false;
    if (openProperties(name) || openControl(name))
        return true;
    if (m_properties == Properties::None) {
        openTablePart(name, attributes);
        openText(name, attributes);
    }
    return true;
}

void DocxDocument::openTablePart(std::string_view name, XmlAttributes attributes)
{
    if (name == "tbl") {
        m_tables.beginTable();
        m_table.begin();
    } else if (name == "gridCol" && m_tables.isInTable()) {
        m_table.addColumn(attributes.number("w").value_or(0));
    } else if (name == "tr") {
        m_table.beginRow();
    } else if (name == "tc") {
        m_table.beginCell();
        m_text.clear();
        m_hasParagraph = false;
        m_isJoined = false;
    }
}

bool DocxDocument::openProperties(std::string_view name)
{
    if (name == "trPr")
        m_properties = Properties::Row;
    else if (name == "tcPr")
        m_properties = Properties::Cell;
    else if (name == "pPr")
        m_properties = Properties::Paragraph;
    else if (name == "rPr")
        m_properties
            = m_properties == Properties::Paragraph ? Properties::ParagraphMark : Properties::Run;
    else
        return false;
    return true;
}

void DocxDocument::readParagraphProperty(std::string_view name, XmlAttributes attributes)
{
    if (name == "pageBreakBefore" && isOn(attributes) && !m_tables.isInTable())
        m_tables.beginPage();
    m_endsPage = m_endsPage || name == "sectPr";
}

void DocxDocument::readProperty(std::string_view name, XmlAttributes attributes)
{
    switch (m_properties) {
    case Properties::Row:
        if (name == "gridBefore")
            m_table.skipColumns(attributes.number("val").value_or(0));
        else if (name == "trHeight")
            m_table.setRowHeight(attributes.number("val").value_or(0));
        else if (name == "del")
            m_table.dropRow();
        break;
    case Properties::Cell:
        if (name == "gridSpan")
            m_table.widenCell(attributes.number("val").value_or(1));
        else if (name == "vMerge")
            m_table.joinCell(attributes.value("val") == "restart");
        else if (name == "cellDel")
            m_table.dropCell();
        break;
    case Properties::Paragraph: readParagraphProperty(name, attributes); break;
    case Properties::ParagraphMark: m_isJoined = m_isJoined || name == "del"; break;
    case Properties::Run:
        if (name == "vanish" && m_runs > 0)
            m_isHiddenRun = isOn(attributes);
        break;
    case Properties::None: break;
    }
}

bool DocxDocument::openControl(std::string_view name)
{
    if (name == "sdt")
        m_isPlaceholder = false;
    else if (name == "showingPlcHdr")
        m_isPlaceholder = true;
    else if (name == "sdtContent" && (m_isPlaceholder || m_placeholders > 0))
        ++m_placeholders;
    else
        return false;
    if (name == "sdtContent")
        m_isPlaceholder = false;
    return true;
}

void DocxDocument::openText(std::string_view name, XmlAttributes attributes)
{
    if (name == "p") {
        beginParagraph();
        return;
    }
    if (name == "r")
        ++m_runs;
    m_inText = name == "t";
    if (m_runs == 0 || !isShown())
        return;
    if (name == "br" || name == "cr")
        breakText(attributes);
    else if (name == "tab")
        m_text.appendTab();
    else if (name == "noBreakHyphen")
        m_text.append("-");
    else if (name == "sym")
        m_text.append(QString(QChar(attributes.text("char").toUShort(nullptr, 16))).toStdString());
}

void DocxDocument::beginParagraph()
{
    if (!m_tables.isInTable())
        m_text.clear();
    else if (m_hasParagraph && !m_isJoined)
        m_text.breakLine();
    m_hasParagraph = true;
    m_isJoined = false;
    m_endsPage = false;
}

void DocxDocument::breakText(XmlAttributes attributes)
{
    if (m_tables.isInTable() || attributes.value("type") != "page") {
        m_text.breakLine();
        return;
    }
    m_text.clear();
    m_tables.beginPage();
}

void DocxDocument::take(std::string_view text)
{
    if (m_inText && isShown())
        m_text.append(text);
}

void DocxDocument::endParagraph()
{
    if (m_tables.isInTable())
        return;
    m_tables.addLine(m_text.text());
    m_text.clear();
    if (m_endsPage)
        m_tables.beginPage();
}

void DocxDocument::close(std::string_view name)
{
    m_inText = false;
    if (name == "rPr" && m_properties == Properties::ParagraphMark) {
        m_properties = Properties::Paragraph;
    } else if (name == "trPr" || name == "tcPr" || name == "pPr" || name == "rPr") {
        m_properties = Properties::None;
    } else if (name == "r") {
        --m_runs;
        m_isHiddenRun = m_isHiddenRun && m_runs > 0;
    } else if (name == "sdtContent") {
        m_placeholders = std::max(m_placeholders - 1, 0);
    } else if (name == "p") {
        endParagraph();
    } else if (m_tables.isInTable()) {
        const auto closed = m_table.close(name, m_text);
        if (!closed)
            refuse(closed.error());
    }
}

} // namespace core

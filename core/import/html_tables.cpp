// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_tables.h"

#include "core/import/element_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// What shows no text, or text that is no part of the page: LibreOffice writes notes as comments,
// Word what was deleted while changes were tracked as del.
constexpr std::array<std::string_view, 8> kLeftOutOfPage {
    "head", "xml", "select", "textarea", "comment", "noscript", "template", "del"};

constexpr int kColumnsOfPage = GridLimits().columns;

// What begins and ends a line.
constexpr std::array<std::string_view, 21> kBlocks {
    "p",  "div", "li", "ul",         "ol",     "dl",     "dt",      "dd",  "h1",   "h2", "h3",
    "h4", "h5",  "h6", "blockquote", "center", "header", "section", "pre", "form", "hr"};

// The style without spaces, in lower case.
QString styleOf(XmlAttributes attributes)
{
    QString style = attributes.text("style").toLower();
    style.remove(u' ');
    return style;
}

bool isHidden(XmlAttributes attributes)
{
    return attributes.value("hidden").has_value()
        || styleOf(attributes).contains(QLatin1String("display:none"));
}

// A group with a width of its own stands for its columns; another one holds them.
bool isWideGroup(std::string_view name, XmlAttributes attributes)
{
    return name == "colgroup" && attributes.value("width");
}

// Excel writes spans that are no merged cells: they only let a text run over empty ones.
CellRange withoutLayout(CellRange area, const QString &style)
{
    const bool ignoresBoth = style.contains(QLatin1String("mso-ignore:colspan-rowspan"));
    if (ignoresBoth || style.contains(QLatin1String("mso-ignore:colspan")))
        area.last.column = area.first.column;
    if (ignoresBoth || style.contains(QLatin1String("mso-ignore:rowspan")))
        area.last.row = area.first.row;
    return area;
}

} // namespace

Result<QList<SheetGrid>> HtmlTables::result(const QString &path)
{
    endLine(); // of a page that ends without ending it
    return m_tables.take(path);
}

bool HtmlTables::open(std::string_view name, XmlAttributes attributes)
{
    if (isAmong(kLeftOutOfPage, name) || (name == "table" && m_tables.isInTable()))
        return false;
    const bool isPart = name == "table" || name == "tr";
    if (m_tables.isInTable() && !isPart && isHidden(attributes))
        return false;
    if (name == "table")
        beginTable(attributes);
    else if (!m_tables.isInTable() || !openPart(name, attributes))
        breakText(name);
    return true;
}

/// Whether it is a part of a table.
bool HtmlTables::openPart(std::string_view name, XmlAttributes attributes)
{
    if (name == "tr")
        beginRow(attributes);
    else if (name == "td" || name == "th")
        beginCell(attributes);
    else if (name == "caption")
        beginCaption();
    else if (name == "col" || isWideGroup(name, attributes))
        addColumns(attributes);
    else
        return false;
    return true;
}

void HtmlTables::beginTable(XmlAttributes attributes)
{
    endLine();
    m_tables.beginTable();
    m_tables.table().setHidden(isHidden(attributes));
    m_spans.clear();
    m_toldColumns = 0;
    m_inRow = false;
    m_inCell = false;
    m_inCaption = false;
}

void HtmlTables::beginRow(XmlAttributes attributes)
{
    m_spans.beginRow();
    m_inRow = true;
    m_isRowHidden = isHidden(attributes);
}

void HtmlTables::beginCell(XmlAttributes attributes)
{
    if (!m_inRow)
        m_spans.beginRow();
    m_inRow = true;
    m_inCell = true;
    m_text.clear();
    m_area = m_spans.place(attributes.number("rowspan").value_or(1),
                           attributes.number("colspan").value_or(1));
    const CellRange merged = withoutLayout(m_area, styleOf(attributes));
    if (merged.first != merged.last)
        m_tables.merges().append(merged);
}

/// Widths are told in pixels; one in percent, or none, tells nothing.
void HtmlTables::addColumns(XmlAttributes attributes)
{
    const int count = std::clamp(attributes.number("span").value_or(1), 1, kColumnsOfPage);
    const int after = std::min(m_toldColumns + count, kColumnsOfPage);
    m_tables.table().sizes().setColumns(
        m_toldColumns, after - 1, {figuresInPixels(attributes.number("width").value_or(0))});
    m_toldColumns = after;
}

void HtmlTables::beginCaption()
{
    m_inCaption = true;
    m_text.clear();
}

void HtmlTables::breakText(std::string_view name)
{
    const bool isBlock = isAmong(kBlocks, name);
    if (!m_inCell && !m_inCaption && (isBlock || name == "br"))
        endLine();
    else if (name == "br")
        m_text.breakLine();
    else if (isBlock)
        m_text.beginBlock();
}

void HtmlTables::take(std::string_view text)
{
    if (m_inCell || m_inCaption || !m_tables.isInTable())
        m_text.append(text);
}

// A line of text outside cells.
void HtmlTables::endLine()
{
    if (!m_tables.isInTable())
        m_tables.addLine(m_text.text());
    m_text.clear();
}

void HtmlTables::close(std::string_view name)
{
    if (m_inCell && (name == "td" || name == "th"))
        endCell();
    else if (m_inCaption && name == "caption")
        endCaption();
    else if (name == "tr")
        m_inRow = false;
    else if (name == "table" && m_tables.isInTable())
        endTable();
    else if (isAmong(kBlocks, name))
        breakText(name);
}

void HtmlTables::endCell()
{
    m_inCell = false;
    // A space that does not break is layout as well: Excel writes several in a row as such.
    const QString text = m_text.text().replace(QChar::Nbsp, u' ').trimmed();
    m_text.clear();
    if (auto put = m_tables.table().setCell(m_area.first, {text}); !put)
        refuse(put.error());
    if (m_isRowHidden && !text.isEmpty())
        m_tables.table().setRowHidden(m_area.first.row);
}

void HtmlTables::endCaption()
{
    m_inCaption = false;
    SheetGrid &table = m_tables.table();
    table.setLinesAbove(table.linesAbove() + m_text.text().split(u'\n', Qt::SkipEmptyParts));
    m_text.clear();
}

void HtmlTables::endTable()
{
    if (m_inCell)
        endCell();
    if (auto ended = m_tables.endTable(); !ended)
        refuse(ended.error());
}

} // namespace core

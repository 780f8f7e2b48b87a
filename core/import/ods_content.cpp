// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_content.h"

#include "core/import/element_names.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int kColumnsOfSheet = GridLimits().columns;

// Beside a cell or on it, but not in it.
constexpr std::array<std::string_view, 6> kLeftOutOfSheet {
    "tracked-changes", "shapes", "forms", "table-source", "scenario", "annotation"};

// Inside a paragraph: what is no text of it.
constexpr std::array<std::string_view, 9> kNoText {
    "annotation", "note", "ruby-text", "frame", "g", "custom-shape", "control", "rect", "line"};

bool isCell(std::string_view name)
{
    return name == "table-cell" || name == "covered-table-cell";
}

} // namespace

bool OdsContent::open(std::string_view name, XmlAttributes attributes)
{
    if (m_inParagraph)
        return openInParagraph(name, attributes);
    if (m_inCell)
        return openInCell(name, attributes);
    if (isAmong(kLeftOutOfSheet, name))
        return false;
    if (m_sheet)
        openInSheet(name, attributes);
    else
        openOutside(name, attributes);
    return true;
}

void OdsContent::openOutside(std::string_view name, XmlAttributes attributes)
{
    if (name != "table") {
        m_styles.open(name, attributes);
    } else {
        m_sheet.emplace(attributes.text("name"));
        m_sheet->setHidden(m_styles.isHidden(attributes.text("style-name")));
        m_merges.clear();
        m_nextRow = 0;
        m_nextColumn = 0;
    }
}

void OdsContent::openInSheet(std::string_view name, XmlAttributes attributes)
{
    if (name == "table-column") {
        takeColumns(attributes);
    } else if (name == "table-row") {
        beginRow(attributes);
    } else if (isCell(name)) {
        m_row.beginCell(attributes);
        m_text.clear();
        m_inCell = true;
        m_paragraphs = 0;
    }
}

bool OdsContent::openInCell(std::string_view name, XmlAttributes /*attributes*/)
{
    // Pictures, notes and tables in a cell are not its text.
    m_inParagraph = name == "p" || name == "h";
    if (m_inParagraph && m_paragraphs++ > 0)
        m_text.breakLine();
    return m_inParagraph;
}

bool OdsContent::openInParagraph(std::string_view name, XmlAttributes attributes)
{
    if (isAmong(kNoText, name))
        return false;
    if (name == "line-break")
        m_text.breakLine();
    else if (name == "tab")
        m_text.appendTab();
    else if (name == "s")
        m_text.appendSpaces(attributes.number("c").value_or(1));
    return true;
}

void OdsContent::takeColumns(XmlAttributes attributes)
{
    const int count = attributes.number("number-columns-repeated").value_or(1);
    const int after = m_nextColumn + std::clamp(count, 1, kColumnsOfSheet - m_nextColumn);
    const bool isHidden = attributes.value("visibility").value_or("visible") != "visible";
    const double width = m_styles.columnWidth(attributes.text("style-name"));
    m_sheet->sizes().setColumns(m_nextColumn, after - 1, {width, isHidden});
    m_nextColumn = std::min(after, kColumnsOfSheet - 1);
}

void OdsContent::beginRow(XmlAttributes attributes)
{
    m_rowHeight = m_styles.rowHeight(attributes.text("style-name"));
    m_row.begin(attributes);
}

void OdsContent::take(std::string_view text)
{
    if (m_inParagraph)
        m_text.append(text);
}

void OdsContent::close(std::string_view name)
{
    if (m_inParagraph)
        m_inParagraph = name != "p" && name != "h";
    else if (m_inCell && isCell(name))
        endCell();
    else if (m_sheet && name == "table-row")
        endRow();
    else if (m_sheet && name == "table")
        endSheet();
}

void OdsContent::endCell()
{
    m_inCell = false;
    m_row.endCell(m_text.text());
}

void OdsContent::endRow()
{
    const auto next = m_row.write(*m_sheet, m_nextRow, m_merges);
    if (!next)
        return refuse(next.error());
    // Of rows that are the same the first stands for all: they are no header.
    m_sheet->sizes().setRowHeight(m_nextRow, m_rowHeight);
    m_nextRow = *next;
}

void OdsContent::endSheet()
{
    if (auto merged = m_sheet->addMerges(m_merges); !merged)
        refuse(merged.error());
    m_size += m_sheet->size();
    if (auto fits = limitSize(m_size, m_path); !fits)
        refuse(fits.error());
    m_sheets.append(*std::move(m_sheet));
    m_sheet.reset();
}

} // namespace core

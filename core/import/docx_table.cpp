// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docx_table.h"

#include <algorithm>

namespace core {

namespace {
constexpr int kColumnsOfTable = GridLimits().columns;
constexpr double kTwipsOfPoint = 20;
constexpr double kTwipsOfInch = 1440;
} // namespace

DocxTable::DocxTable(DocumentTables &tables)
    : m_tables(tables)
{
}

void DocxTable::begin()
{
    m_row = 0;
    m_gridColumns = 0;
    m_areaOfColumn.clear();
}

void DocxTable::addColumn(int twips)
{
    m_tables.table().sizes().setColumns(
        m_gridColumns, m_gridColumns, {figuresInInches(twips / kTwipsOfInch)});
    m_gridColumns = std::min(m_gridColumns + 1, kColumnsOfTable);
}

void DocxTable::beginRow()
{
    m_column = 0;
    m_rowHeight = 0;
    m_isRowDropped = false;
}

void DocxTable::beginCell()
{
    m_width = 1;
    m_join = Join::None;
    m_isCellDropped = false;
}

void DocxTable::skipColumns(int count)
{
    m_column = std::clamp(count, 0, kColumnsOfTable);
}

void DocxTable::widenCell(int columns)
{
    m_width = std::clamp(columns, 1, kColumnsOfTable);
}

Result<void> DocxTable::close(std::string_view name, const CellText &text)
{
    if (name == "tc")
        return endCell(text);
    if (name == "tr" && !m_isRowDropped)
        m_tables.table().sizes().setRowHeight(m_row++, m_rowHeight / kTwipsOfPoint);
    if (name == "tbl")
        return m_tables.endTable();
    return {};
}

Result<void> DocxTable::endCell(const CellText &text)
{
    if (m_isRowDropped || m_isCellDropped)
        return {};
    const CellPosition position {m_row, m_column};
    m_column = std::min(m_column + m_width, kColumnsOfTable);
    if (m_join == Join::Continued && growsArea(position))
        return {};
    noteMerge(position);
    return m_tables.table().setCell(position, {text.text()});
}

// A cell that continues nothing stands for itself.
bool DocxTable::growsArea(CellPosition position)
{
    const auto area = m_areaOfColumn.constFind(position.column);
    if (area == m_areaOfColumn.cend())
        return false;
    CellRange &range = m_tables.merges()[*area];
    if (range.last.row != position.row - 1)
        return false;
    range.last.row = position.row;
    return true;
}

void DocxTable::noteMerge(CellPosition position)
{
    if (m_join != Join::First && m_width == 1)
        return;
    QList<CellRange> &merges = m_tables.merges();
    if (m_join == Join::First)
        m_areaOfColumn.insert(position.column, merges.size());
    merges.append(CellRange {position, {position.row, position.column + m_width - 1}});
}

} // namespace core

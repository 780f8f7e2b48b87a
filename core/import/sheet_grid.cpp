// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_grid.h"

#include <algorithm>

namespace core {

namespace {
QString nameOf(CellPosition position)
{
    return columnLetters(position.column) + QString::number(position.row + 1);
}
} // namespace

Result<void> limitCells(qsizetype count, const QString &path)
{
    constexpr qsizetype most = GridLimits().cells;
    return count > most ? fail(tooLarge(path, SizeLimit::Cells, most)) : Result<void>();
}

SheetGrid::SheetGrid(QString name, const GridLimits &limits)
    : m_name(std::move(name))
    , m_limits(limits)
{
}

Error SheetGrid::overLimit(SizeLimit limit, qint64 most, CellPosition position) const
{
    return tooLarge(m_name, limit, most, nameOf(position));
}

Result<void> SheetGrid::setCell(CellPosition position, GridCell cell)
{
    if (cell.text.isEmpty())
        return {};
    if (position.row >= m_limits.rows)
        return fail(overLimit(SizeLimit::Rows, m_limits.rows, position));
    if (position.column >= m_limits.columns)
        return fail(overLimit(SizeLimit::Columns, m_limits.columns, position));
    if (cell.text.size() > m_limits.cellCharacters)
        return fail(overLimit(SizeLimit::CellCharacters, m_limits.cellCharacters, position));
    m_characters += cell.text.size();
    if (m_characters > m_limits.characters)
        return fail(overLimit(SizeLimit::Characters, m_limits.characters, position));
    if (++m_cellCount > m_limits.cells)
        return fail(overLimit(SizeLimit::Cells, m_limits.cells, position));

    if (position.row >= m_rows.size())
        m_rows.resize(position.row + 1);
    m_columnCount = std::max(m_columnCount, position.column + 1);
    Row &row = m_rows[position.row];
    const auto place = std::lower_bound(
        row.begin(), row.end(), position.column, [](const Entry &entry, int column) {
            return entry.column < column;
        });
    if (place != row.end() && place->column == position.column)
        place->cell = std::move(cell);
    else if ((m_moves += std::distance(place, row.end())) > m_limits.moves)
        return fail(ErrorKind::InputDamaged, m_name, nameOf(position));
    else
        row.insert(std::distance(row.begin(), place), {position.column, std::move(cell)});
    return {};
}

const GridCell &SheetGrid::cell(CellPosition position) const
{
    static const GridCell empty;
    if (position.row < 0 || position.row >= m_rows.size())
        return empty;
    const Row &row = m_rows.at(position.row);
    const auto place = std::lower_bound(
        row.begin(), row.end(), position.column, [](const Entry &entry, int column) {
            return entry.column < column;
        });
    return place != row.end() && place->column == position.column ? place->cell : empty;
}

QList<int> SheetGrid::usedColumns(int row) const
{
    QList<int> columns;
    if (row >= 0 && row < m_rows.size()) {
        for (const Entry &entry : m_rows.at(row))
            columns.append(entry.column);
    }
    return columns;
}

bool SheetGrid::overlaps(CellRange range) const
{
    for (int column = range.first.column; column <= range.last.column; ++column) {
        const auto rows = m_mergeOfColumn.constFind(column);
        if (rows == m_mergeOfColumn.cend())
            continue;
        const auto after = rows->upperBound(range.last.row);
        if (after != rows->cbegin() && m_merges.at(*std::prev(after)).last.row >= range.first.row)
            return true;
    }
    return false;
}

Result<void> SheetGrid::addMerge(CellRange range)
{
    CellRange cut = range;
    if (m_mergeExtent == MergeExtent::Used) {
        cut.last.row = std::min(cut.last.row, rowCount() - 1);
        cut.last.column = std::min(cut.last.column, columnCount() - 1);
    }
    if (cut.first.row > cut.last.row || cut.first.column > cut.last.column || cut.first == cut.last)
        return {};
    m_mergedColumns += cut.last.column - cut.first.column + 1;
    if (m_merges.size() >= m_limits.merges)
        return fail(overLimit(SizeLimit::MergedAreas, m_limits.merges, cut.first));
    if (m_mergedColumns > m_limits.mergedColumns)
        return fail(overLimit(SizeLimit::MergedAreas, m_limits.mergedColumns, cut.first));
    if (overlaps(cut))
        return {};
    for (int column = cut.first.column; column <= cut.last.column; ++column)
        m_mergeOfColumn[column].insert(cut.first.row, m_merges.size());
    m_merges.append(cut);
    return {};
}

Result<void> SheetGrid::addMerges(const QList<CellRange> &ranges)
{
    for (CellRange range : ranges) {
        if (auto noted = addMerge(range); !noted)
            return noted;
    }
    return {};
}

std::optional<CellRange> SheetGrid::mergeAt(CellPosition position) const
{
    const auto rows = m_mergeOfColumn.constFind(position.column);
    if (rows == m_mergeOfColumn.cend())
        return std::nullopt;
    const auto after = rows->upperBound(position.row);
    if (after == rows->cbegin())
        return std::nullopt;
    CellRange range = m_merges.at(*std::prev(after));
    return range.contains(position) ? std::optional(range) : std::nullopt;
}

} // namespace core

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

// Bytes of a cell and of a row, here and as they are read.
constexpr qsizetype kOfEntry = 56;
constexpr qsizetype kOfRow = 128;
} // namespace

Result<void> limitSize(GridSize size, const QString &path)
{
    constexpr GridLimits most;
    if (size.cells > most.cells)
        return fail(tooLarge(path, SizeLimit::Cells, most.cells));
    if (size.bytes > most.bytes)
        return fail(tooLarge(path, SizeLimit::Held, most.bytes));
    return {};
}

SheetGrid::SheetGrid(QString name, const GridLimits &limits)
    : m_name(std::move(name))
    , m_limits(limits)
{
}

Error SheetGrid::overLimit(SizeLimit limit, qint64 most, CellPosition position) const
{
    Error error = tooLarge(m_name, limit, most, nameOf(position));
    error.arguments += {m_name, nameOf(position)};
    return error;
}

GridSize SheetGrid::size() const
{
    return {m_cellCount, kOfEntry * m_cellCount + kOfRow * m_rows.size() + m_values.bytes()};
}

Result<void> SheetGrid::checkFits(CellPosition position, qsizetype characters) const
{
    if (position.row >= m_limits.rows)
        return fail(overLimit(SizeLimit::Rows, m_limits.rows, position));
    if (position.column >= m_limits.columns)
        return fail(overLimit(SizeLimit::Columns, m_limits.columns, position));
    if (characters > m_limits.cellCharacters)
        return fail(overLimit(SizeLimit::CellCharacters, m_limits.cellCharacters, position));
    return {};
}

/// @param position of the cell put last.
Result<void> SheetGrid::checkSize(CellPosition position) const
{
    if (m_values.characters() > m_limits.characters)
        return fail(overLimit(SizeLimit::Characters, m_limits.characters, position));
    if (m_cellCount > m_limits.cells)
        return fail(overLimit(SizeLimit::Cells, m_limits.cells, position));
    if (size().bytes > m_limits.bytes)
        return fail(overLimit(SizeLimit::Held, m_limits.bytes, position));
    return {};
}

/// Row @p row; the one before the first of a new one is taken to be whole and takes no more than it
/// needs.
SheetGrid::Row &SheetGrid::rowFor(int row)
{
    if (row >= m_rows.size()) {
        if (!m_rows.isEmpty())
            m_rows.last().squeeze();
        m_rows.resize(row + 1);
    }
    return m_rows[row];
}

Result<void> SheetGrid::setCell(CellPosition position, GridCell cell)
{
    if (cell.text.isEmpty())
        return {};
    if (auto fits = checkFits(position, cell.text.size()); !fits)
        return fits;
    ++m_cellCount;
    m_columnCount = std::max(m_columnCount, position.column + 1);
    const Entry put {m_values.placeOf(std::move(cell)), static_cast<quint16>(position.column)};
    Row &row = rowFor(position.row);
    const auto place
        = std::lower_bound(row.begin(), row.end(), position.column, [](Entry entry, int column) {
              return entry.column < column;
          });
    if (place != row.end() && place->column == position.column)
        place->value = put.value;
    else if ((m_moves += std::distance(place, row.end())) > m_limits.moves)
        return fail(
            {ErrorKind::InputDamaged, m_name, {m_name, nameOf(position)}, nameOf(position)});
    else
        row.insert(std::distance(row.begin(), place), put);
    return checkSize(position);
}

Result<void> SheetGrid::repeatLastRow(int times)
{
    if (times <= 0 || m_rows.isEmpty() || m_rows.constLast().isEmpty())
        return {};
    const Row repeated = m_rows.constLast();
    const CellPosition last {rowCount() - 1 + times, repeated.constLast().column};
    if (last.row >= m_limits.rows)
        return fail(overLimit(SizeLimit::Rows, m_limits.rows, {m_limits.rows, last.column}));
    m_cellCount += repeated.size() * times;
    if (auto fits = checkSize(last); !fits)
        return fits;
    m_rows.insert(m_rows.size(), times, repeated);
    return checkSize(last);
}

const GridCell &SheetGrid::cell(CellPosition position) const
{
    static const GridCell empty;
    if (position.row < 0 || position.row >= m_rows.size())
        return empty;
    const Row &row = m_rows.at(position.row);
    const auto place
        = std::lower_bound(row.begin(), row.end(), position.column, [](Entry entry, int column) {
              return entry.column < column;
          });
    return place != row.end() && place->column == position.column ? m_values.at(place->value)
                                                                  : empty;
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_row.h"

#include <algorithm>

namespace core {

namespace {
// Beyond all limits, and far from what an int can hold when such numbers are added.
constexpr int kFar = 1 << 24;

int countOf(XmlAttributes attributes, std::string_view name)
{
    return std::clamp(attributes.number(name).value_or(1), 1, kFar);
}
} // namespace

void OdsRow::begin(XmlAttributes attributes)
{
    m_entries.clear();
    m_column = 0;
    m_repeats = countOf(attributes, "number-rows-repeated");
    m_isHidden = attributes.value("visibility").value_or("visible") != "visible";
}

void OdsRow::beginCell(XmlAttributes attributes)
{
    m_open = {m_column,
              countOf(attributes, "number-columns-repeated"),
              countOf(attributes, "number-columns-spanned"),
              countOf(attributes, "number-rows-spanned"),
              OdsValue(attributes)};
    m_column = std::min(m_column + m_open.repeats, kFar);
}

void OdsRow::endCell(const QString &text)
{
    m_open.cell = m_open.value.cell(text);
    if (!m_open.cell.text.isEmpty() || m_open.columns > 1 || m_open.rows > 1)
        m_entries.append(m_open);
}

Result<int> OdsRow::write(SheetGrid &grid, int first, QList<CellRange> &merges) const
{
    const int after = std::min(first + m_repeats, kFar);
    // Below a table stands one row for a million empty ones.
    if (m_entries.isEmpty())
        return after;
    if (auto written = writeCells(grid, first); !written)
        return fail(written.error());
    if (auto repeated = grid.repeatLastRow(grid.rowCount() > first ? after - first - 1 : 0);
        !repeated)
        return fail(repeated.error());
    for (int row = first; row < after; ++row)
        noteRow(grid, row, merges);
    return after;
}

void OdsRow::noteRow(SheetGrid &grid, int row, QList<CellRange> &merges) const
{
    if (m_isHidden)
        grid.setRowHidden(row);
    for (const Entry &entry : m_entries) {
        if (entry.columns > 1 || entry.rows > 1)
            merges.append(CellRange {{row, entry.column},
                                     {row + entry.rows - 1, entry.column + entry.columns - 1}});
    }
}

Result<void> OdsRow::writeCells(SheetGrid &grid, int row) const
{
    for (const Entry &entry : m_entries) {
        for (int i = 0; i < entry.repeats && !entry.cell.text.isEmpty(); ++i) {
            if (auto put = grid.setCell({row, entry.column + i}, entry.cell); !put)
                return put;
        }
    }
    return {};
}

} // namespace core

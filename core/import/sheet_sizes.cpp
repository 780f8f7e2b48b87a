// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_sizes.h"

#include <algorithm>

namespace core {

namespace {
constexpr int kSheetColumns = 16'384;
constexpr double kWidestColumn = 255; // figures
constexpr double kTallestRow = 409; // points
constexpr int kRowsWithHeight = 1'000;
} // namespace

void SheetSizes::setColumns(int first, int last, Columns columns)
{
    const int end = std::min(last, kSheetColumns - 1);
    if (first < 0 || first > end)
        return;
    // Also rules out what is no number.
    if (!(columns.figures > 0 && columns.figures <= kWidestColumn))
        columns.figures = 0;
    clear(first, end);
    if (columns.figures > 0 || columns.isHidden)
        m_columns.insert(first, {end, columns});
    m_hasWidths = m_hasWidths || columns.figures > 0;
}

/// Forgets what was said of the columns from @p first to @p last.
void SheetSizes::clear(int first, int last)
{
    auto next = m_columns.lowerBound(first);
    if (next != m_columns.begin() && std::prev(next)->last >= first) {
        const Stretch before = *std::prev(next);
        std::prev(next)->last = first - 1;
        if (before.last > last)
            m_columns.insert(last + 1, before);
        next = m_columns.lowerBound(first);
    }
    while (next != m_columns.end() && next.key() <= last) {
        const int start = next.key();
        const Stretch inside = m_columns.take(start);
        if (inside.last > last)
            m_columns.insert(last + 1, inside);
        next = m_columns.lowerBound(first);
    }
}

SheetSizes::Columns SheetSizes::at(int column) const
{
    auto next = m_columns.upperBound(column);
    if (next == m_columns.begin())
        return {};
    --next;
    return next->last >= column ? next->columns : Columns {};
}

void SheetSizes::setRowHeight(int row, double points)
{
    if (row >= 0 && row < kRowsWithHeight && points > 0 && points <= kTallestRow)
        m_rowHeights.insert(row, points);
}

} // namespace core

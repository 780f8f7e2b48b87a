// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_spans.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {
// As browsers limit them. Source: HTML standard 4.9.11.
constexpr int kWidestCell = 1'000;
constexpr int kRowsAtMost = 65'534;
constexpr int kColumnsOfGrid = GridLimits().columns;
} // namespace

void HtmlSpans::clear()
{
    m_row = -1;
    m_column = 0;
    m_spans.clear();
}

void HtmlSpans::beginRow()
{
    ++m_row;
    m_column = 0;
}

int HtmlSpans::freeColumn(int column)
{
    for (;;) {
        auto span = m_spans.upperBound(column);
        if (span == m_spans.begin())
            return column;
        span = std::prev(span);
        if (span->lastRow < m_row) {
            m_spans.remove(span.key()); // once is enough: looking again finds the one before
            continue;
        }
        if (span->lastColumn < column)
            return column;
        column = span->lastColumn + 1;
    }
}

CellRange HtmlSpans::place(int rows, int columns)
{
    const int width = std::clamp(columns, 1, kWidestCell);
    const int height = rows == 0 ? kRowsAtMost : std::clamp(rows, 1, kRowsAtMost);
    const int first = freeColumn(m_column);
    const CellRange area {{m_row, first}, {m_row + height - 1, first + width - 1}};
    m_column = std::min(first + width, kColumnsOfGrid);
    if (height > 1)
        m_spans.insert(first, {area.last.column, area.last.row});
    return area;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/paginator.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/// Spare height a row takes: on the only page, and on a page that ends by a break. Source:
/// paper.md 3.
constexpr qreal kSpareOnSinglePage = 240;
constexpr qreal kSpareBeforeBreak = 120;
constexpr qsizetype kRowsOnEitherSide = 2;
constexpr qreal kMostEmpty = 0.4; ///< of a page: more than that, and a group is parted anywhere

qreal sum(const QList<qreal> &heights)
{
    return std::accumulate(heights.cbegin(), heights.cend(), qreal {0});
}

/// The first group that has rows at @p row or after it.
QList<FlowGroup>::const_iterator groupFrom(const FlowTable &table, qsizetype row)
{
    return std::partition_point(
        table.groups.cbegin(), table.groups.cend(), [row](const FlowGroup &group) {
            return group.firstRow + group.rowCount <= row;
        });
}

/// Places the rows of a flow page by page.
class Paginator
{
public:
    Paginator(const Flow &flow, bool keepGroupsWhole)
        : m_flow(flow)
        , m_keepGroupsWhole(keepGroupsWhole)
        , m_y(flow.head)
    {
        m_pages.append(FlowPage {});
    }

    [[nodiscard]] QList<FlowPage> pages()
    {
        for (qsizetype i = 0; i < m_flow.tables.size(); ++i)
            place(i);
        if (m_y + m_flow.foot > m_flow.pageHeight && !isPageEmpty())
            startPage();
        m_pages.last().hasFoot = true;
        m_pages.last().footTop = m_y;
        m_heights.append(m_y + m_flow.foot);
        shareSpareHeight();
        return m_pages;
    }

private:
    /// The last rows before which a page can end; −1: none.
    struct PageEnds
    {
        qsizetype allowed = -1; ///< that keeps together what belongs together
        qsizetype forced = -1; ///< whatever it parts
    };

    [[nodiscard]] bool isPageEmpty() const { return m_pages.last().tables.isEmpty(); }

    void startPage()
    {
        m_heights.append(m_y);
        m_pages.append(FlowPage {});
        m_y = 0;
    }

    void place(qsizetype index)
    {
        const FlowTable &table = m_flow.tables.at(index);
        qsizetype row = 0;
        do {
            const qreal gap = row == 0 && !isPageEmpty() ? table.gap : 0;
            const qreal heading = (row == 0 ? table.heading : 0) + table.header;
            const qreal available = m_flow.pageHeight - m_y - gap - heading;
            const qsizetype end = endOnPage(index, row, available);
            if (end < 0) {
                startPage();
                continue;
            }
            const QList<qreal> heights = heightsOf(table, row, end);
            m_pages.last().tables.append({index, m_y + gap, row == 0, row, heights});
            m_y += gap + heading + sum(heights);
            row = end;
            if (row < table.rows.size())
                startPage();
        } while (row < table.rows.size() || isUnplaced(index));
    }

    [[nodiscard]] bool isUnplaced(qsizetype index) const
    {
        return isPageEmpty() || m_pages.last().tables.last().table != index;
    }

    /// The row before which the page ends when @p first comes first and @p available is left; −1 if
    /// the table goes on on a new page.
    [[nodiscard]] qsizetype endOnPage(qsizetype index, qsizetype first, qreal available) const
    {
        const bool isLast = index + 1 == m_flow.tables.size();
        if (m_flow.tables.at(index).rows.isEmpty()) {
            const qreal needed = isLast ? m_flow.foot : 0;
            return available >= needed || isPageEmpty() ? 0 : -1;
        }
        const PageEnds ends = endsOnPage(index, first, available);
        if (ends.forced > ends.allowed && leavesMuch(index, first, ends.allowed, available))
            return ends.forced;
        if (ends.allowed > 0 || !isPageEmpty())
            return ends.allowed;
        if (ends.forced > 0)
            return ends.forced;
        return m_y > 0 ? -1 : first + 1;
    }

    /// Whether much of a page is left empty that ends before row @p end.
    [[nodiscard]] bool
    leavesMuch(qsizetype index, qsizetype first, qsizetype end, qreal available) const
    {
        const FlowTable &table = m_flow.tables.at(index);
        const qreal used = end > first ? sum(heightsOf(table, first, end)) : 0;
        return available - used > kMostEmpty * m_flow.pageHeight;
    }

    /// Whether the last row of all would stand on a page by itself that has room for two.
    [[nodiscard]] bool leavesOneRow(qsizetype index, qsizetype end) const
    {
        const FlowTable &table = m_flow.tables.at(index);
        const qsizetype count = table.rows.size();
        return index + 1 == m_flow.tables.size() && end + 1 == count && count > 1
            && table.header + sum(heightsOf(table, count - 2, count)) + m_flow.foot
            <= m_flow.pageHeight;
    }

    [[nodiscard]] PageEnds endsOnPage(qsizetype index, qsizetype first, qreal available) const
    {
        const FlowTable &table = m_flow.tables.at(index);
        const bool isLast = index + 1 == m_flow.tables.size();
        PageEnds ends;
        for (qsizetype end = first + 1; end <= table.rows.size(); ++end) {
            const qreal foot = isLast && end == table.rows.size() ? m_flow.foot : 0;
            const qreal needed = sum(heightsOf(table, first, end));
            if (needed > available)
                break;
            if (needed + foot > available)
                continue;
            ends.forced = end;
            if (mayBreak(table, first, end) && !(ends.allowed > 0 && leavesOneRow(index, end)))
                ends.allowed = end;
        }
        return ends;
    }

    /// Whether a page that starts with row @p first may end before row @p end.
    [[nodiscard]] bool mayBreak(const FlowTable &table, qsizetype first, qsizetype end) const
    {
        const auto group = groupFrom(table, end);
        if (group == table.groups.cend() || group->firstRow >= end)
            return true;
        const bool isWhole = m_keepGroupsWhole && table.keepGroupsWhole;
        return !isWhole && end - std::max(group->firstRow, first) >= kRowsOnEitherSide
            && group->firstRow + group->rowCount - end >= kRowsOnEitherSide;
    }

    /// Heights of the rows [first, end), grown where a merged text needs more.
    [[nodiscard]] static QList<qreal>
    heightsOf(const FlowTable &table, qsizetype first, qsizetype end)
    {
        QList<qreal> heights = table.rows.mid(first, end - first);
        for (auto group = groupFrom(table, first);
             group != table.groups.cend() && group->firstRow < end;
             ++group) {
            const qsizetype from = std::max(group->firstRow, first);
            const qsizetype to = std::min(group->firstRow + group->rowCount, end);
            const qreal needed = from > group->firstRow ? group->continuedHeight : group->height;
            const qreal missing = needed - sum(heights.mid(from - first, to - from));
            for (qsizetype i = from; missing > 0 && i < to; ++i)
                heights[i - first] += missing / static_cast<qreal>(to - from);
        }
        return heights;
    }

    void shareSpareHeight()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const qsizetype rows = growingRows(m_pages.at(i));
            const bool isLast = i + 1 == m_pages.size();
            const qreal most = m_pages.size() == 1 ? kSpareOnSinglePage
                : isLast                           ? 0
                                                   : kSpareBeforeBreak;
            const qreal spare = m_flow.pageHeight - m_heights.at(i);
            if (rows > 0 && spare > 0)
                grow(m_pages[i], std::min(most, spare / static_cast<qreal>(rows)));
        }
    }

    /// Whether row @p row of a piece of a table takes spare height.
    [[nodiscard]] bool mayGrow(const PlacedTable &placed, qsizetype row) const
    {
        return !m_flow.tables.at(placed.table).isPiece.value(placed.firstRow + row, false);
    }

    [[nodiscard]] qsizetype growingRows(const FlowPage &page) const
    {
        qsizetype rows = 0;
        for (const PlacedTable &table : page.tables) {
            for (qsizetype row = 0; row < table.rowHeights.size(); ++row)
                rows += mayGrow(table, row) ? 1 : 0;
        }
        return rows;
    }

    void grow(FlowPage &page, qreal height) const
    {
        qreal shift = 0;
        for (PlacedTable &table : page.tables) {
            table.top += shift;
            for (qsizetype row = 0; row < table.rowHeights.size(); ++row) {
                const qreal more = mayGrow(table, row) ? height : 0;
                table.rowHeights[row] += more;
                shift += more;
            }
        }
        page.footTop += shift;
    }

    const Flow &m_flow;
    bool m_keepGroupsWhole;
    QList<FlowPage> m_pages;
    QList<qreal> m_heights; ///< used height of each page
    qreal m_y = 0;
};

} // namespace

QList<FlowPage> paginate(const Flow &flow)
{
    QList<FlowPage> pages = Paginator(flow, false).pages();
    const bool mayKeepWhole
        = std::any_of(flow.tables.cbegin(), flow.tables.cend(), [](const FlowTable &table) {
              return table.keepGroupsWhole;
          });
    if (!mayKeepWhole)
        return pages;
    const QList<FlowPage> whole = Paginator(flow, true).pages();
    return whole.size() <= pages.size() ? whole : pages;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/table_painter.h"

#include "ui/drawing/units.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr qreal kInnerRule = fromPoints(0.5);
constexpr qreal kFrameRule = fromPoints(1);

/// Paints one piece of a table: the rows that stand on a page.
class TablePainter
{
public:
    TablePainter(QPainter &painter,
                 const SetTable &table,
                 QPointF corner,
                 const PlacedTable &placed)
        : m_painter(painter)
        , m_table(table)
        , m_placed(placed)
    {
        m_x.append(corner.x());
        for (const qreal width : table.widths)
            m_x.append(m_x.last() + width);
        m_y.append(corner.y());
        m_y.append(corner.y() + table.headerHeight);
        for (const qreal height : placed.rowHeights)
            m_y.append(m_y.last() + height);
    }

    void paint()
    {
        for (qsizetype column = 0; column < m_table.header.size(); ++column)
            paintInside(m_table.header.at(column), column, m_y.at(0), m_y.at(1));
        for (qsizetype row = 0; row < m_placed.rowHeights.size(); ++row)
            paintRow(row);
        for (const SetGroup &group : m_table.groups)
            paintGroup(group);
        paintRules();
    }

private:
    /// The upper edge of the piece's row @p row, counted from its first.
    [[nodiscard]] qreal topOf(qsizetype row) const { return m_y.at(row + 1); }

    /// Paints @p text centred in height.
    void paintInside(const TextBox &text, qsizetype column, qreal top, qreal bottom)
    {
        const qreal left = m_x.at(column) + m_table.sidePadding;
        text.paint(m_painter, QPointF(left, (top + bottom - text.height()) / 2));
    }

    void paintRow(qsizetype row)
    {
        const SetRow &set = m_table.rows.at(m_placed.firstRow + row);
        for (qsizetype column = 0; column < set.cells.size(); ++column) {
            if (set.isPiece)
                paintAbove(set.cells.at(column), column, topOf(row), set.continues);
            else
                paintInside(set.cells.at(column), column, topOf(row), topOf(row + 1));
        }
    }

    /// Paints @p text from the upper edge on, so that the lines of pieces stand evenly.
    void paintAbove(const TextBox &text, qsizetype column, qreal top, bool continues)
    {
        const qreal padding = continues ? 0 : m_table.cellPadding;
        const qreal leading = (m_table.pitch - text.part(0, 1).height()) / 2;
        const qreal left = m_x.at(column) + m_table.sidePadding;
        text.paint(m_painter, QPointF(left, top + padding + leading));
    }

    void paintGroup(const SetGroup &group)
    {
        const qsizetype from = std::max(group.firstRow, m_placed.firstRow);
        const qsizetype to = std::min(group.firstRow + group.rowCount,
                                      m_placed.firstRow + m_placed.rowHeights.size());
        if (from >= to)
            return;
        const QList<TextBox> &texts = from > group.firstRow ? group.continued : group.texts;
        for (qsizetype column = 0; column < texts.size(); ++column)
            paintInside(texts.at(column),
                        column,
                        topOf(from - m_placed.firstRow),
                        topOf(to - m_placed.firstRow));
    }

    /// Whether a group goes on after the piece's row @p row.
    [[nodiscard]] bool isInsideGroup(qsizetype row) const
    {
        const qsizetype next = m_placed.firstRow + row + 1;
        const auto starts = [next](const SetGroup &group) { return group.firstRow == next; };
        return std::none_of(m_table.groups.cbegin(), m_table.groups.cend(), starts);
    }

    /// Whether the row after the piece's row @p row goes on from it.
    [[nodiscard]] bool isTornAfter(qsizetype row) const
    {
        return m_table.rows.at(m_placed.firstRow + row + 1).continues;
    }

    void paintRules()
    {
        m_painter.save();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(Qt::black, kInnerRule, Qt::SolidLine, Qt::FlatCap));
        for (qsizetype column = 1; column + 1 < m_x.size(); ++column)
            m_painter.drawLine(QLineF(m_x.at(column), m_y.first(), m_x.at(column), m_y.last()));
        for (qsizetype line = 1; line + 1 < m_y.size(); ++line) {
            if (line == 1 || !isTornAfter(line - 2))
                paintRowRule(m_y.at(line), line > 1 && isInsideGroup(line - 2));
        }
        m_painter.setPen(QPen(Qt::black, kFrameRule, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawRect(
            QRectF(QPointF(m_x.first(), m_y.first()), QPointF(m_x.last(), m_y.last())));
        m_painter.restore();
    }

    /// Paints a rule under a row; inside a group it stops at the merged columns.
    void paintRowRule(qreal y, bool isInGroup)
    {
        for (qsizetype column = 0; column + 1 < m_x.size(); ++column) {
            if (isInGroup && m_table.isMerged.at(column))
                continue;
            qsizetype end = column + 1;
            while (end + 1 < m_x.size() && !(isInGroup && m_table.isMerged.at(end)))
                ++end;
            m_painter.drawLine(QLineF(m_x.at(column), y, m_x.at(end), y));
            column = end - 1;
        }
    }

    QPainter &m_painter;
    const SetTable &m_table;
    const PlacedTable &m_placed;
    QList<qreal> m_x; ///< of the rules between the columns, the frame's included
    QList<qreal> m_y; ///< of the rules between the rows, the header's included
};

} // namespace

void paintTable(QPainter &painter, const SetTable &table, QPointF corner, const PlacedTable &placed)
{
    TablePainter(painter, table, corner, placed).paint();
}

} // namespace ui

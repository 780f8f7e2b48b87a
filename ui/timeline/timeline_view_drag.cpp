// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a bar is dragged in TimelineView.
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/timeline_words.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTipPadding = 6;
constexpr int kTipHeight = 24;
constexpr int kTipGap = 4; ///< between the row and what is said of it

Qt::CursorShape cursorOver(BarPart part)
{
    switch (part) {
    case BarPart::Start:
    case BarPart::Due: return Qt::SizeHorCursor;
    case BarPart::Whole: return Qt::OpenHandCursor;
    case BarPart::None: break;
    }
    return Qt::ArrowCursor;
}

} // namespace

const core::TimelineBar *TimelineView::draggedBar() const
{
    return m_drag && m_isMoving ? &m_drag->bar() : nullptr;
}

/// A row as it is seen: with its bar where it is being dragged.
core::TimelineLine TimelineView::lineOf(int row) const
{
    core::TimelineLine line = m_rows.line(row);
    const core::TimelineBar *dragged = draggedBar();
    if (dragged && row == m_current)
        line.bar = *dragged;
    applyLabels(line, m_labels);
    return line;
}

BarPart TimelineView::partAt(QPoint place) const
{
    const int row = rowAt(place);
    if (place.x() < m_tableWidth || row < 0 || m_rows.isGroup(row) || !m_mayMove || !m_mayMove())
        return BarPart::None;
    const core::TimelineBar bar = m_rows.line(row).bar;
    const double x = place.x() - m_tableWidth + horizontalScrollBar()->value();
    return barPartAt(bar, barShape(bar, m_axis), x, place.y() - rowRect(row).top());
}

void TimelineView::takeHold(BarPart part, QPoint place)
{
    if (part == BarPart::None)
        return;
    m_drag.emplace(m_rows.line(m_current).bar, part, dayAt(place.x() - m_tableWidth));
    m_pressed = place;
    m_hold = place;
    m_isMoving = false;
}

void TimelineView::drag(QPoint place)
{
    m_hold = place;
    m_isMoving
        = m_isMoving || (place - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isMoving)
        return;
    m_drag->moveTo(dayAt(place.x() - m_tableWidth));
    viewport()->update();
}

/// The bar goes back to where the file has it; whoever hears of the move writes it.
void TimelineView::letGo()
{
    const BarMove move = m_drag && m_isMoving ? m_drag->move() : BarMove {};
    giveUpDrag();
    if (move.start.isValid() || move.due.isValid())
        Q_EMIT barMoved(move);
}

void TimelineView::giveUpDrag()
{
    m_drag.reset();
    m_isMoving = false;
    viewport()->update();
}

void TimelineView::showPartCursor(QPoint place)
{
    viewport()->setCursor(isOnSplitter(place) ? Qt::SplitHCursor : cursorOver(partAt(place)));
}

/// The days the bar would stand on, below its row or above it where there is no room.
void TimelineView::paintDrag(QPainter &painter) const
{
    if (!draggedBar())
        return;
    const QString text = m_drag->text(m_calendar);
    const TimelineLook look = screenLook(palette());
    painter.setFont(look.body);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * kTipPadding;
    const QRect row = rowRect(m_current);
    const int below = row.bottom() + kTipGap;
    const bool fits = below + kTipHeight < viewport()->height();
    const int left
        = std::clamp(m_hold.x() - width / 2,
                     static_cast<int>(m_tableWidth),
                     std::max(static_cast<int>(m_tableWidth), viewport()->width() - width));
    const QRect tip(left, fits ? below : row.top() - kTipGap - kTipHeight, width, kTipHeight);
    painter.fillRect(tip, palette().color(QPalette::Base));
    painter.setPen(colourOf(Token::Accent, look.theme));
    painter.drawRect(tip.adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(tip, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace ui

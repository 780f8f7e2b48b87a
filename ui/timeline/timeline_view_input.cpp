// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user does in TimelineView: keys, wheel, mouse.
#include "ui/style/plain_tool_tip.h"
#include "ui/timeline/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kWheelStep = 120; ///< of QWheelEvent for one notch
constexpr int kSplitterReach = 3;
constexpr double kTimeLeast = 200; ///< pixels the splitter leaves for the time
constexpr double kFoldWidth = 28; ///< of the arrow before the name of a group

} // namespace

void TimelineView::toggle(int row)
{
    const bool isCollapsed = m_rows.isCollapsed(row);
    m_rows.setCollapsed(row, !isCollapsed);
    takeRows();
}

void TimelineView::activate(int row)
{
    if (row < 0)
        return;
    if (m_rows.isGroup(row))
        toggle(row);
    else
        Q_EMIT taskActivated(m_rows.task(row));
}

/// Keys that go from row to row.
bool TimelineView::moveBy(QKeyEvent *event)
{
    const int last = m_rows.count() - 1;
    int row = m_current;
    switch (event->key()) {
    case Qt::Key_Up: --row; break;
    case Qt::Key_Down: ++row; break;
    case Qt::Key_PageUp: row -= visibleRows() - 1; break;
    case Qt::Key_PageDown: row += visibleRows() - 1; break;
    case Qt::Key_Home: row = 0; break;
    case Qt::Key_End: row = last; break;
    default: return false;
    }
    if (last >= 0)
        setCurrentRow(std::clamp(row, 0, last));
    return true;
}

/// Left closes a group, or goes from a task to its group; Right opens it and goes to its first
/// task.
bool TimelineView::fold(QKeyEvent *event)
{
    if (m_current < 0 || event->modifiers() != Qt::NoModifier)
        return false;
    const bool isGroup = m_rows.isGroup(m_current);
    const bool isCollapsed = m_rows.isCollapsed(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        if (isGroup && !isCollapsed)
            toggle(m_current);
        else
            setCurrentRow(m_rows.groupRow(m_current));
        return true;
    case Qt::Key_Right:
        if (isCollapsed)
            toggle(m_current);
        else if (isGroup)
            setCurrentRow(m_current + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_current); return true;
    case Qt::Key_Space:
        if (isGroup)
            toggle(m_current);
        return true;
    default: return false;
    }
}

/// + opens the group the row belongs to and − closes it; Ctrl+Home closes all groups and Ctrl+End
/// opens them.
bool TimelineView::foldGroups(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isControl = modifiers == Qt::ControlModifier;
    // On most keyboards + takes Shift.
    const bool isPlain = !modifiers || modifiers == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isControl)
            setAllCollapsed(event->key() == Qt::Key_Home);
        return isControl;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (isPlain)
            setGroupCollapsed(event->key() == Qt::Key_Minus);
        return isPlain;
    default: return false;
    }
}

void TimelineView::setGroupCollapsed(bool isCollapsed)
{
    if (m_current < 0)
        return;
    const int group = m_rows.groupRow(m_current);
    if (m_rows.isCollapsed(group) != isCollapsed)
        toggle(group);
}

/// Keys that move and zoom the time.
bool TimelineView::moveTime(QKeyEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    constexpr Qt::KeyboardModifiers kBoth = Qt::ControlModifier | Qt::AltModifier;
    const bool isZooming = (event->modifiers() & kBoth) == kBoth;
    switch (event->key()) {
    case Qt::Key_Left:
        if (isShifted)
            bar->setValue(bar->value() - bar->pageStep() / 4);
        return isShifted;
    case Qt::Key_Right:
        if (isShifted)
            bar->setValue(bar->value() + bar->pageStep() / 4);
        return isShifted;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (isZooming)
            zoom(event->key() == Qt::Key_Minus ? 1 / kZoomStep : kZoomStep);
        return isZooming;
    default: return false;
    }
}

/// Alt+Left and Alt+Right move the deadline by a day.
bool TimelineView::moveDeadline(QKeyEvent *event)
{
    const bool isEarlier = event->key() == Qt::Key_Left;
    if (event->modifiers() != Qt::AltModifier || (!isEarlier && event->key() != Qt::Key_Right))
        return false;
    if (event->isAutoRepeat())
        return true; // each press asks once
    const core::TimelineBar bar = m_current < 0 ? core::TimelineBar {} : lineOf(m_current).bar;
    const bool isMovable = bar.due.isValid() && bar.light.colour != core::LightColour::Blue;
    if (isMovable && m_mayMove && m_mayMove())
        Q_EMIT barMoved({bar.task, {}, bar.due.addDays(isEarlier ? -1 : 1)});
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        giveUpDrag();
    else if (!moveDeadline(event) && !moveTime(event) && !foldGroups(event) && !fold(event)
             && !moveBy(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    // Some platforms turn the wheel sideways themselves while Shift or Alt is held.
    const QPoint turned = event->angleDelta();
    const double steps = (turned.y() != 0 ? turned.y() : turned.x()) / kWheelStep;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(std::pow(kZoomStep, steps), event->position().x());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() - qRound(steps * 3 * bar->singleStep()));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

bool TimelineView::isOnSplitter(QPoint place) const
{
    return std::abs(place.x() - m_tableWidth) <= kSplitterReach;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = isOnSplitter(event->pos());
    const int row = m_isDragging ? -1 : rowAt(event->pos());
    if (row < 0)
        return;
    // What is under the mouse before a row that is half in sight scrolls.
    const BarPart part = partAt(event->pos());
    setCurrentRow(row);
    if (m_rows.isGroup(row) && event->pos().x() < kFoldWidth)
        toggle(row);
    else
        takeHold(part, event->pos());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        const double most = std::max(kTimelineTableLeast, viewport()->width() - kTimeLeast);
        m_tableWidth = std::clamp<double>(event->pos().x(), kTimelineTableLeast, most);
        updateRange();
        return;
    }
    if (m_drag)
        drag(event->pos());
    else
        showPartCursor(event->pos());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    letGo();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = isOnSplitter(event->pos()) ? -1 : rowAt(event->pos());
    // On the arrow the two clicks have folded the group already.
    const bool isOnArrow = row >= 0 && m_rows.isGroup(row) && event->pos().x() < kFoldWidth;
    if (isOnArrow)
        toggle(row);
    else
        activate(row);
}

void TimelineView::showToolTip(QPoint place, QPoint global)
{
    const int row = rowAt(place);
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    const QModelIndex index = m_rows.index(row);
    const double x = place.x() - m_tableWidth + horizontalScrollBar()->value();
    const bool isInTable = place.x() < m_tableWidth;
    const bool hits = isInTable
        || hitsBar(barShape(m_model.line(index).bar, m_axis), x, place.y() - rowRect(row).top());
    QToolTip::showText(global,
                       hits ? plainToolTip(index.data(Qt::ToolTipRole).toString()) : QString(),
                       viewport(),
                       rowRect(row));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui

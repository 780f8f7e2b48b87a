// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_row_accessible.h"

#include "ui/timeline/timeline_view.h"

namespace ui {

TimelineRowAccessible::TimelineRowAccessible(TimelineView *view, int row)
    : m_view(view)
    , m_row(row)
{
}

bool TimelineRowAccessible::isValid() const
{
    return m_view && m_row < m_view->rows().count();
}

QWindow *TimelineRowAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *TimelineRowAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString TimelineRowAccessible::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    const QModelIndex index = m_view->rows().index(m_row);
    switch (text) {
    case QAccessible::Name: return index.data(Qt::AccessibleTextRole).toString();
    case QAccessible::Description: return index.data(Qt::AccessibleDescriptionRole).toString();
    default: return {};
    }
}

QRect TimelineRowAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_view->rowRect(m_row);
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State TimelineRowAccessible::state() const
{
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    state.readOnly = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isCurrent = m_row == m_view->currentRow();
    state.selected = isCurrent;
    state.focused = isCurrent && m_view->hasFocus();
    if (m_view->rows().isGroup(m_row)) {
        state.expandable = true;
        state.collapsed = m_view->rows().isCollapsed(m_row);
        state.expanded = !state.collapsed;
    }
    return state;
}

} // namespace ui

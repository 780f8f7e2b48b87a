// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_row_accessible.h"
#include "ui/timeline/timeline_view.h"

namespace ui {

namespace {

QAccessibleInterface *accessibleFor(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    // A factory that is installed twice is kept once.
    QAccessible::installFactory(accessibleFor);
}

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::Tree)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

TimelineView *TimelineAccessible::view() const
{
    return qobject_cast<TimelineView *>(widget());
}

int TimelineAccessible::childCount() const
{
    return view() ? view()->rows().count() : 0;
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_rows.contains(index)) {
        m_rows.insert(
            index,
            QAccessible::registerAccessibleInterface(new TimelineRowAccessible(view(), index)));
    }
    return QAccessible::accessibleInterface(m_rows.value(index));
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    return view() ? child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const TimelineRowAccessible *>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

} // namespace ui

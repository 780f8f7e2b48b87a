// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bar_drag.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

struct BarDragText
{
    Q_DECLARE_TR_FUNCTIONS(ui::BarDrag)
};

constexpr double kReach = 4; ///< pixels on either side of an end

bool isAt(double x, double end)
{
    return std::abs(x - end) <= kReach;
}

/// How far the deadline goes, in workdays; empty if it stays.
QString shiftText(QDate before, QDate after, const core::WorkCalendar &calendar)
{
    if (after > before)
        return BarDragText::tr(
            "%n workday(s) later", nullptr, calendar.workdaysBetween(before, after));
    if (after < before)
        return BarDragText::tr(
            "%n workday(s) earlier", nullptr, calendar.workdaysBetween(after, before));
    return {};
}

} // namespace

BarPart barPartAt(const core::TimelineBar &bar, const BarShape &shape, double x, double y)
{
    if (y < 0 || y > kTimelineRow || bar.light.colour == core::LightColour::Blue)
        return BarPart::None;
    if (shape.deadline && isAt(x, *shape.deadline))
        return BarPart::Due;
    if (!bar.hasPlan())
        return BarPart::None;
    if (isAt(x, shape.plan.left()))
        return BarPart::Start;
    return x > shape.plan.left() && x < shape.plan.right() ? BarPart::Whole : BarPart::None;
}

BarDrag::BarDrag(core::TimelineBar bar, BarPart part, double day)
    : m_before(std::move(bar))
    , m_bar(m_before)
    , m_part(part)
    , m_hold(day)
{
}

void BarDrag::moveTo(double day)
{
    const qint64 days = std::llround(day - m_hold);
    if (m_part == BarPart::Start || m_part == BarPart::Whole)
        m_bar.start = m_before.start.addDays(days);
    if (m_part == BarPart::Due || m_part == BarPart::Whole)
        m_bar.due = m_before.due.addDays(days);
    if (m_part == BarPart::Start)
        m_bar.start = std::min(m_bar.start, m_bar.due);
    // A start that is after the deadline already sets no bound.
    if (m_part == BarPart::Due && m_before.hasPlan())
        m_bar.due = std::max(m_bar.start, m_bar.due);
}

BarMove BarDrag::move() const
{
    return {m_bar.task,
            m_bar.start == m_before.start ? QDate() : m_bar.start,
            m_bar.due == m_before.due ? QDate() : m_bar.due};
}

QString BarDrag::text(const core::WorkCalendar &calendar) const
{
    const QString start = m_bar.start.toString(Qt::ISODate);
    const QString due = m_bar.due.toString(Qt::ISODate);
    QStringList parts;
    if (m_part == BarPart::Start)
        return BarDragText::tr("Start %1").arg(start);
    parts.append(m_part == BarPart::Due ? BarDragText::tr("Due %1").arg(due)
                                        : BarDragText::tr("%1 to %2").arg(start, due));
    parts.append(shiftText(m_before.due, m_bar.due, calendar));
    if (!calendar.isWorkday(m_bar.due))
        parts.append(BarDragText::tr("a day off"));
    parts.removeAll(QString());
    return parts.join(BarDragText::tr(", ", "between parts"));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/views/timeline_bar.h"
#include "ui/drawing/timeline_geometry.h"

namespace ui {

/// The days a bar was moved to; invalid = that end stays where it is.
struct BarMove
{
    core::Id task;
    QDate start;
    QDate due;

    bool operator==(const BarMove &) const = default;
};

/// What of a bar the mouse can take hold of.
enum class BarPart
{
    None,
    Start,
    Due,
    Whole
};

/// What of @p bar, drawn as @p shape, lies at @p x, @p y of its row. Nothing of a closed task can
/// be moved; where both ends lie there, it is the deadline.
[[nodiscard]] BarPart
barPartAt(const core::TimelineBar &bar, const BarShape &shape, double x, double y);

/// A bar that is being dragged. Counts in days, so that zooming on the way moves nothing.
class BarDrag
{
public:
    /// @p part of @p bar is taken hold of at @p day: a Julian day with its part.
    BarDrag(core::TimelineBar bar, BarPart part, double day);

    /// The hold is at @p day now; the bar follows in whole days, its ends not passing each other.
    void moveTo(double day);

    /// The bar as it would be.
    [[nodiscard]] const core::TimelineBar &bar() const { return m_bar; }

    /// What of the bar has moved; neither day is valid if nothing has.
    [[nodiscard]] BarMove move() const;

    /// The days the bar would stand on, and how far the deadline would move, in words.
    [[nodiscard]] QString text(const core::WorkCalendar &calendar) const;

private:
    core::TimelineBar m_before;
    core::TimelineBar m_bar;
    BarPart m_part;
    double m_hold;
};

} // namespace ui

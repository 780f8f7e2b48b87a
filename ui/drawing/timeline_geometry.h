// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline_bar.h"
#include "ui/drawing/time_axis.h"

#include <QRectF>

#include <optional>

namespace ui {

// Measures of the timeline in pixels of 1/96 inch. Source: look.md 3, 挂图.
constexpr double kTimelineHead = 48;
constexpr double kTimelineLane = 24;
constexpr double kTimelineRow = 28;
constexpr double kTimelineLegend = 28;
constexpr double kTimelineTable = 404;
constexpr double kTimelineTableLeast = 260;

/// The columns of the table left of the time, by their left edges.
struct TimelineColumns
{
    double mark = 9;
    double name = 28;
    double person = 252;
    double due = 312;
    double width = kTimelineTable;
};

/// The columns of a table @p width wide: the names take what the others leave.
[[nodiscard]] TimelineColumns timelineColumns(double width);

/// A node's flag: the foot of its pole, and to which side it flies.
struct TimelineFlag
{
    double x = 0;
    bool isToTheLeft = false;
    core::NodeState state = core::NodeState::ToCome;
};

/// What is drawn of a task, at its place: x on the axis, y from the top of the row. Bars that do
/// not exist are null.
struct BarShape
{
    QRectF plan;
    QRectF actual;
    QRectF overdue;
    std::optional<double> deadline;
    QList<TimelineFlag> flags; ///< by day

    /// From where to where anything is drawn; null without any.
    [[nodiscard]] QRectF extent() const;
};

[[nodiscard]] BarShape barShape(const core::TimelineBar &bar, TimeAxis axis);

/// Row of the timeline at @p y below the head, scrolled by @p scrolled; −1 above the first one.
[[nodiscard]] int timelineRowAt(double y, double scrolled);

/// Whether the place @p x, @p y in a row lies on anything drawn of the task, or close to it.
[[nodiscard]] bool hitsBar(const BarShape &shape, double x, double y);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// A bar in its row: top and height. Source: look.md 3, 挂图.
constexpr double kPlanTop = 6;
constexpr double kPlanHeight = 6;
constexpr double kActualTop = 15;
constexpr double kActualHeight = 8;
constexpr double kOverdueTop = 12;
constexpr double kOverdueHeight = 11;
constexpr double kLeastOverdue = 4; ///< wide: a day overdue is seen at any scale
constexpr double kFlagWidth = 12;
constexpr double kNear = 4;

/// A flag that would cover the next one turns to the left.
QList<TimelineFlag> flagsOf(const core::TimelineBar &bar, TimeAxis axis)
{
    QList<TimelineFlag> flags;
    for (const core::TimelineNode &node : bar.nodes)
        flags.append({std::round(axis.right(node.day)), false, node.state});
    for (qsizetype i = 0; i + 1 < flags.size(); ++i) {
        const bool isFree = i == 0 || flags.at(i).x - flags.at(i - 1).x >= 2 * kFlagWidth
            || flags.at(i - 1).isToTheLeft;
        flags[i].isToTheLeft = isFree && flags.at(i + 1).x - flags.at(i).x < kFlagWidth;
    }
    return flags;
}

} // namespace

TimelineColumns timelineColumns(double width)
{
    const TimelineColumns usual;
    const double more = std::max(width, kTimelineTableLeast) - usual.width;
    return {usual.mark, usual.name, usual.person + more, usual.due + more, usual.width + more};
}

QRectF BarShape::extent() const
{
    QRectF all = plan | actual | overdue;
    const auto take = [&all](double x) {
        const QRectF point(x, 0, 1, kTimelineRow);
        all = all.isNull() ? point : all | point;
    };
    if (deadline)
        take(*deadline);
    for (const TimelineFlag &flag : flags)
        take(flag.x);
    return all;
}

BarShape barShape(const core::TimelineBar &bar, TimeAxis axis)
{
    BarShape shape;
    if (bar.hasPlan()) {
        const double left = axis.left(bar.start);
        shape.plan = QRectF(left, kPlanTop, axis.right(bar.due) - left, kPlanHeight);
    }
    if (bar.actualDays > 0)
        shape.actual
            = QRectF(axis.left(bar.start), kActualTop, axis.length(bar.actualDays), kActualHeight);
    if (bar.overdue.start.isValid()) {
        const double left = axis.left(bar.overdue.start);
        const double width = std::max(kLeastOverdue, axis.right(bar.overdue.end) - left);
        shape.overdue = QRectF(left, kOverdueTop, width, kOverdueHeight);
    }
    if (bar.due.isValid())
        shape.deadline = axis.right(bar.due);
    shape.flags = flagsOf(bar, axis);
    return shape;
}

int timelineRowAt(double y, double scrolled)
{
    return y < 0 ? -1 : static_cast<int>(std::floor((y + scrolled) / kTimelineRow));
}

bool hitsBar(const BarShape &shape, double x, double y)
{
    if (y < 0 || y > kTimelineRow)
        return false;
    const auto isIn
        = [x](double left, double right) { return x >= left - kNear && x <= right + kNear; };
    for (const QRectF &bar : {shape.plan, shape.actual, shape.overdue}) {
        if (!bar.isNull() && isIn(bar.left(), bar.right()))
            return true;
    }
    const bool isAtFlag
        = std::any_of(shape.flags.begin(), shape.flags.end(), [&](TimelineFlag flag) {
              return flag.isToTheLeft ? isIn(flag.x - kFlagWidth, flag.x)
                                      : isIn(flag.x, flag.x + kFlagWidth);
          });
    return isAtFlag || (shape.deadline && isIn(*shape.deadline, *shape.deadline));
}

} // namespace ui

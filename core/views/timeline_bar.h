// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/rules/light.h"

#include <QList>

namespace core {

/// How far a node on the way is.
enum class NodeState
{
    Done,
    Overdue,
    ToCome
};

/// A node at its day.
struct TimelineNode
{
    QDate day;
    NodeState state = NodeState::ToCome;

    bool operator==(const TimelineNode &) const = default;
};

/// What the timeline draws of a task on a day. Every day is drawn to its end.
struct TimelineBar
{
    Id task;
    Light light;
    QDate start; ///< planned start; invalid = no bars, only the mark of the deadline
    QDate due; ///< final deadline; invalid = none
    double actualDays = 0; ///< how long the actual bar is, from the start on; 0 = none
    DateSpan overdue; ///< after the deadline, to today or the day of completion; invalid = none
    QDate closedOn; ///< invalid = open, or the day is not known
    bool isBegun = true; ///< else the plan bar is hollow
    QList<TimelineNode> nodes; ///< by day

    /// Whether there is a stretch of time from start to deadline.
    [[nodiscard]] bool hasPlan() const { return start.isValid() && due >= start; }

    /// The days anything is drawn on; both ends invalid without any date.
    [[nodiscard]] DateSpan span() const;

    bool operator==(const TimelineBar &) const = default;
};

/// The bar of @p facts, judged as @p light on @p asOf. The actual bar of an open task is as long as
/// the share of the plan that is reported done, so that an end left of today means behind; that of
/// a closed task ends on the day of completion.
[[nodiscard]] TimelineBar timelineBar(const TaskFacts &facts, const Light &light, QDate asOf);

} // namespace core

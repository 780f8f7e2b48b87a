// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "core/records/task_bundle.h"
#include "core/records/unit.h"
#include "core/views/timeline.h"
#include "core/views/timeline_line.h"

namespace core {

// The words of a printed timeline: Chinese data, whatever language the interface speaks.

/// Whom ids mean.
struct TimelineNames
{
    QList<Unit> units;
    QList<Person> people;
};

/// What a group is called. @p objective: the objective it is of; empty for other groups.
[[nodiscard]] QString printedGroupName(const TimelineKey &key,
                                       TimelineGrouping grouping,
                                       const TimelineNames &names,
                                       const TaskBundle &objective);

/// The heading of a group called @p name.
[[nodiscard]] TimelineLine printedGroup(const TimelineGroup &group, const QString &name);

/// The row of a task.
[[nodiscard]] TimelineLine printedTask(const TimelineBar &bar, const TaskBundle &texts, QDate asOf);

/// What stands at the edge where nothing of @p bar is in sight: 3月27日按期办结, or
/// 2027年3月31日到期; empty without either day.
[[nodiscard]] QString printedElsewhere(const TimelineBar &bar);

/// 正常, 临期, 逾期, 滞后 …, in full: the reason of a light on paper.
[[nodiscard]] QString printedReason(LightReason reason);

} // namespace core

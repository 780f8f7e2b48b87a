// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_snapshot.h"
#include "core/views/timeline.h"
#include "core/views/timeline_line.h"

namespace core {

/// What a group is called. @p objective: the texts of an objective, if they are there.
[[nodiscard]] QString timelineGroupName(const TimelineKey &key,
                                        TimelineGrouping grouping,
                                        const LedgerSnapshot &names,
                                        const TaskBundle *objective);

/// The row of a group called @p name.
[[nodiscard]] TimelineLine timelineGroupLine(const TimelineGroup &group, const QString &name);

/// The row of a task; @p texts may be null as long as they are not loaded.
[[nodiscard]] TimelineLine
timelineTaskLine(const TimelineBar &bar, const TaskBundle *texts, QDate asOf);

/// Everything a bar stands for, one fact a line: task, section, person, plan, actual, reason, last
/// report. Plain text.
[[nodiscard]] QString
timelineToolTip(const TimelineBar &bar, const TaskBundle &texts, const LedgerSnapshot &names);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline_bar.h"

#include <QString>

namespace core {

/// What stands in a row of the timeline: the heading of a group, or a task with its bar. Texts are
/// plain, in the language of the screen or of the paper.
struct TimelineLine
{
    bool isGroup = false;
    QString name; ///< of the task or of what the group is of
    QString person; ///< responsible persons
    QString due; ///< final deadline
    QString remark; ///< right of the bar: percentage and reason
    QString before; ///< left of the bar; mostly nothing
    QString atEdge; ///< at the right edge of the time; mostly nothing
    QString elsewhere; ///< stands at the edge where nothing of the bar is in sight
    TimelineBar bar;
    QString red; ///< of a group: how many are late, in words; empty = none
    QString yellow; ///< of a group: how many are at risk, in words; empty = none
    QString count; ///< of a group: how many tasks
    bool isCollapsed = false; ///< of a group: its tasks are hidden

    bool operator==(const TimelineLine &) const = default;
};

} // namespace core

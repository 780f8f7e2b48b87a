// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline.h"

namespace core {

/// Where a task stands in a timeline.
struct TimelinePlace
{
    int group = 0;
    int row = 0; ///< of its group

    bool operator==(const TimelinePlace &) const = default;
};

/// A timeline with what a model looks up in it: all that takes long with many tasks, so that it can
/// be worked out in another thread and shown in one step.
struct TimelineArrangement
{
    Timeline timeline;
    QList<Id> order; ///< tasks as they stand
    QHash<Id, TimelinePlace> places;
    bool hasSameRows = false; ///< as the timeline shown before
};

/// Arranges @p input, and compares it with what is shown.
[[nodiscard]] TimelineArrangement arrangeTimeline(const TimelineInput &input,
                                                  const Timeline &shown);

} // namespace core

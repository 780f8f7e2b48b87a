// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_arrangement.h"

#include <algorithm>

namespace core {

namespace {

/// Whether the same rows stand at the same places.
bool hasSameRows(const Timeline &a, const Timeline &b)
{
    const auto sameBar
        = [](const TimelineBar &one, const TimelineBar &other) { return one.task == other.task; };
    const bool bothDated = a.days.start.isValid() == b.days.start.isValid();
    return bothDated
        && std::equal(a.groups.begin(),
                      a.groups.end(),
                      b.groups.begin(),
                      b.groups.end(),
                      [&](const TimelineGroup &one, const TimelineGroup &other) {
                          return one.key == other.key
                              && std::equal(one.bars.begin(),
                                            one.bars.end(),
                                            other.bars.begin(),
                                            other.bars.end(),
                                            sameBar);
                      });
}

} // namespace

TimelineArrangement arrangeTimeline(const TimelineInput &input, const Timeline &shown)
{
    TimelineArrangement arrangement {makeTimeline(input), {}, {}, false};
    const QList<TimelineGroup> &groups = arrangement.timeline.groups;
    arrangement.order.reserve(arrangement.timeline.counts.shown);
    arrangement.places.reserve(arrangement.timeline.counts.shown);
    for (int group = 0; group < groups.size(); ++group) {
        const QList<TimelineBar> &bars = groups.at(group).bars;
        for (int row = 0; row < bars.size(); ++row) {
            arrangement.order.append(bars.at(row).task);
            arrangement.places.insert(bars.at(row).task, {group, row});
        }
    }
    arrangement.hasSameRows = hasSameRows(arrangement.timeline, shown);
    return arrangement;
}

} // namespace core

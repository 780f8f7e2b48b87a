// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_arrangement.h"
#include "tests/support/catch.h"
#include "tests/support/work_days.h"

using namespace core;

namespace {

/// Tasks 11, 12 of unit 1 and 13 of unit 2, due on these days of October 2026, on 1 October.
LedgerFacts factsDue(QList<int> days)
{
    QList<TaskFacts> tasks;
    for (qint64 place = 0; place < days.size(); ++place) {
        TaskFacts task;
        task.id = Id {11 + place};
        task.unit = Id {place < 2 ? 1 : 2};
        DeadlinePoint deadline;
        deadline.id = Id {21 + place};
        deadline.due = QDate(2026, 10, days.at(place));
        deadline.isFinal = true;
        task.deadlines.append(deadline);
        tasks.append(task);
    }
    return {tasks, QDate(2026, 10, 1), tests::workDays()};
}

TimelineArrangement arranged(const LedgerFacts &facts, const Timeline &shown = {})
{
    return arrangeTimeline({facts, {}, TimelineGrouping::Unit, {}}, shown);
}

} // namespace

TEST_CASE("every task is found at its place, in the order it stands")
{
    const TimelineArrangement arrangement = arranged(factsDue({20, 12, 30}));
    REQUIRE(arrangement.timeline.groups.size() == 2);
    CHECK(arrangement.order.size() == 3);
    for (const Id task : arrangement.order) {
        const TimelinePlace place = arrangement.places.value(task);
        CHECK(arrangement.timeline.groups.at(place.group).bars.at(place.row).task == task);
    }
    CHECK(arrangement.places.value(Id {13}) == TimelinePlace {1, 0});
}

TEST_CASE("rows are the same as long as none has come, gone or moved")
{
    const TimelineArrangement before = arranged(factsDue({20, 12, 30}));
    CHECK_FALSE(before.hasSameRows);
    CHECK(arranged(factsDue({21, 12, 30}), before.timeline).hasSameRows);
    CHECK_FALSE(arranged(factsDue({20, 12}), before.timeline).hasSameRows);
    CHECK_FALSE(arranged(factsDue({20, 25, 30}), before.timeline).hasSameRows);
}

TEST_CASE("without tasks there are no rows, which is the same as none")
{
    const TimelineArrangement nothing = arranged({});
    CHECK(nothing.order.isEmpty());
    CHECK(nothing.places.isEmpty());
    CHECK(nothing.hasSameRows);
}

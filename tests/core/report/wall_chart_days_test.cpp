// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wall_chart_days.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kWallDay(2026, 9, 24);

TimelineBar planned(QDate start, QDate due)
{
    TimelineBar bar;
    bar.start = start;
    bar.due = due;
    return bar;
}

/// A task that is overdue since the day after @p due.
TimelineBar overdue(QDate due, QDate today)
{
    TimelineBar bar = planned({}, due);
    bar.overdue = {due.addDays(1), today};
    return bar;
}

const DateSpan kWallYear {QDate(2026, 1, 1), QDate(2026, 12, 31)};

} // namespace

TEST_CASE("a wall chart draws the year of its ledger, however little of it is planned")
{
    CHECK(wallChartDays({planned(QDate(2026, 3, 1), QDate(2026, 5, 8))}, 2026, 0, kWallDay)
          == kWallYear);
    CHECK(wallChartDays({}, 2026, 0, kWallDay) == kWallYear);
    CHECK(wallChartDays({}, 2025, 2026, kWallDay)
          == DateSpan {QDate(2025, 1, 1), QDate(2026, 12, 31)});
}

TEST_CASE("tasks beside the year of the ledger widen a wall chart by whole months")
{
    TimelineBar early = planned(QDate(2025, 11, 20), QDate(2026, 4, 1));
    early.nodes = {{QDate(2027, 2, 3), NodeState::ToCome}};
    CHECK(wallChartDays({early}, 2026, 0, kWallDay)
          == DateSpan {QDate(2025, 11, 1), QDate(2027, 2, 28)});
}

TEST_CASE("a wall chart of a ledger without a year draws the months of its tasks, else this year")
{
    CHECK(wallChartDays({planned(QDate(2026, 3, 9), QDate(2026, 5, 8))}, 0, 0, kWallDay)
          == DateSpan {QDate(2026, 3, 1), QDate(2026, 5, 31)});
    CHECK(wallChartDays({TimelineBar {}}, 0, 0, kWallDay) == kWallYear);
}

TEST_CASE("what is overdue is drawn to today in the three months after, not years on")
{
    const QDate soon(2027, 3, 31);
    CHECK(wallChartDays({overdue(QDate(2026, 12, 31), soon)}, 2026, 0, soon)
          == DateSpan {QDate(2026, 1, 1), QDate(2027, 3, 31)});
    const QDate late(2027, 4, 1);
    CHECK(wallChartDays({overdue(QDate(2026, 12, 31), late)}, 2026, 0, late) == kWallYear);
    // Nothing is overdue: today does not matter.
    CHECK(wallChartDays({planned({}, QDate(2026, 12, 31))}, 2026, 0, soon) == kWallYear);
}

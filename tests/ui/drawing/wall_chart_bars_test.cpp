// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/wall_chart_bars.h"

namespace {

using core::NodeState;
using core::TimelineBar;

/// A day is half a millimetre: day number n of 2026 ends at 50 n.
const ui::WallChartAxis kHalfAxis {QDate(2026, 1, 1), 50};
constexpr qreal kHalfGrid = 365 * 50;

QDate dayOf(int number)
{
    return QDate(2026, 1, 1).addDays(number - 1);
}

TimelineBar withNodes(const QList<int> &days, NodeState state = NodeState::Done)
{
    TimelineBar bar;
    for (const int day : days)
        bar.nodes.append({dayOf(day), state});
    return bar;
}

QList<ui::WallChartFlag> flagsOf(const TimelineBar &bar)
{
    return ui::wallChartBars(bar, kHalfAxis, kHalfGrid).flags;
}

} // namespace

TEST_CASE("the bars of a wall chart begin with their first day and end with the end of their last")
{
    TimelineBar bar;
    bar.start = dayOf(11);
    bar.due = dayOf(110);
    bar.actualDays = 62.5;
    bar.overdue = {dayOf(111), dayOf(150)};
    const ui::WallChartBars bars = ui::wallChartBars(bar, kHalfAxis, kHalfGrid);
    // Ten days lie before day 11; the heights are those of the paper's design.
    CHECK(bars.plan == QRectF(500, 520, 5000, 240));
    CHECK(bars.actual == QRectF(500, 850, 3125, 340));
    CHECK(bars.overdue == QRectF(5500, 850, 2000, 340));
    CHECK_FALSE(bars.deadline);
}

TEST_CASE("a task without a start has no bars but a mark at the end of its deadline")
{
    TimelineBar bar;
    bar.due = dayOf(200);
    const ui::WallChartBars bars = ui::wallChartBars(bar, kHalfAxis, kHalfGrid);
    CHECK(bars.plan.isNull());
    CHECK(bars.actual.isNull());
    CHECK(bars.overdue.isNull());
    CHECK(bars.deadline == 10000);
    CHECK(ui::wallChartBars({}, kHalfAxis, kHalfGrid) == ui::WallChartBars {});
}

TEST_CASE("a node that is reached or overdue is a flag, one to come a diamond")
{
    TimelineBar bar = withNodes({100}, NodeState::Done);
    bar.nodes.append({dayOf(150), NodeState::Overdue});
    bar.nodes.append({dayOf(300), NodeState::ToCome});
    const ui::WallChartBars bars = ui::wallChartBars(bar, kHalfAxis, kHalfGrid);
    REQUIRE(bars.flags.size() == 2);
    CHECK(bars.flags.at(0) == ui::WallChartFlag {5000, NodeState::Done, false, false, 760});
    CHECK(bars.flags.at(1) == ui::WallChartFlag {7500, NodeState::Overdue, false, false, 760});
    CHECK(bars.toCome == QList<qreal> {15000});
}

TEST_CASE("a pole reaches the foot of the plan bar, after the deadline the actual bar")
{
    TimelineBar bar = withNodes({110, 130});
    bar.start = dayOf(1);
    bar.due = dayOf(110);
    const auto flags = flagsOf(bar);
    CHECK(flags.at(0).foot == 760);
    CHECK(flags.at(1).foot == 850);
}

TEST_CASE("of two flags nearer than 4.8 mm the earlier one turns left")
{
    // Nine days are 4.5 mm, ten are 5 mm.
    const auto near = flagsOf(withNodes({100, 109}));
    CHECK(near.at(0).isToTheLeft);
    CHECK_FALSE(near.at(1).isToTheLeft);
    CHECK_FALSE(near.at(1).isLowered);
    const auto far = flagsOf(withNodes({100, 110}));
    CHECK_FALSE(far.at(0).isToTheLeft);
}

TEST_CASE("a third flag stands lower")
{
    const auto flags = flagsOf(withNodes({100, 105, 110, 150}));
    CHECK(flags.at(0).isToTheLeft);
    CHECK_FALSE(flags.at(1).isLowered);
    CHECK(flags.at(2).isLowered);
    CHECK_FALSE(flags.at(2).isToTheLeft);
    CHECK_FALSE(flags.at(3).isLowered);
}

TEST_CASE("flags within 7 mm of the end of the grid turn left, at its beginning they do not")
{
    // The grid ends at day 365; 7 mm are 14 days.
    const auto end = flagsOf(withNodes({350, 352, 364}));
    CHECK(end.at(1).isToTheLeft);
    CHECK(end.at(1).isLowered);
    CHECK(end.at(2).isToTheLeft);
    CHECK_FALSE(flagsOf(withNodes({351})).at(0).isToTheLeft);
    // 4 mm from the left edge there is no room to turn.
    CHECK_FALSE(flagsOf(withNodes({8, 12})).at(0).isToTheLeft);
}

TEST_CASE("nodes outside the days of a wall chart are not drawn")
{
    const ui::WallChartAxis march {QDate(2026, 3, 1), 50};
    TimelineBar bar = withNodes({59, 60, 90, 91}); // 28 February, 1 and 31 March, 1 April
    CHECK(ui::wallChartBars(bar, march, 31 * 50).flags.size() == 2);
}

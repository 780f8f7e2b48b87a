// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/timeline_geometry.h"

namespace {

using core::NodeState;

const ui::TimeAxis kAxis(QDate(2026, 6, 1), 4);

core::TimelineBar june()
{
    core::TimelineBar bar;
    bar.start = QDate(2026, 6, 1);
    bar.due = QDate(2026, 6, 30);
    bar.actualDays = 15;
    return bar;
}

} // namespace

TEST_CASE("a plan reaches to the end of the day of its deadline, the actual bar to its share")
{
    const ui::BarShape shape = ui::barShape(june(), kAxis);
    CHECK(shape.plan == QRectF(0, 6, 120, 6));
    CHECK(shape.actual == QRectF(0, 15, 60, 8));
    CHECK(shape.overdue.isNull());
    CHECK(shape.deadline == 120.0);
    CHECK(shape.extent().right() == 121);
}

TEST_CASE("what is overdue begins where the plan ends, and is seen at any scale")
{
    core::TimelineBar bar = june();
    bar.overdue = {QDate(2026, 7, 1), QDate(2026, 7, 10)};
    CHECK(ui::barShape(bar, kAxis).overdue == QRectF(120, 12, 40, 11));
    bar.overdue = {QDate(2026, 7, 1), QDate(2026, 7, 1)};
    CHECK(ui::barShape(bar, ui::TimeAxis(QDate(2026, 6, 1), 0.5)).overdue.width() == 4);
}

TEST_CASE("without a start there is the deadline alone, without a date nothing")
{
    core::TimelineBar bar;
    bar.due = QDate(2026, 6, 30);
    const ui::BarShape shape = ui::barShape(bar, kAxis);
    CHECK(shape.plan.isNull());
    CHECK(shape.actual.isNull());
    CHECK(shape.deadline == 120.0);
    CHECK(ui::barShape({}, kAxis).extent().isNull());
}

TEST_CASE("a flag that would cover the next one turns to the left")
{
    core::TimelineBar bar = june();
    bar.nodes = {{QDate(2026, 6, 10), NodeState::Done},
                 {QDate(2026, 6, 12), NodeState::Overdue},
                 {QDate(2026, 6, 25), NodeState::ToCome}};
    const QList<ui::TimelineFlag> flags = ui::barShape(bar, kAxis).flags;
    REQUIRE(flags.size() == 3);
    CHECK(flags.at(0).x == 40);
    CHECK(flags.at(0).isToTheLeft);
    CHECK_FALSE(flags.at(1).isToTheLeft);
    CHECK_FALSE(flags.at(2).isToTheLeft);
    CHECK(flags.at(1).state == NodeState::Overdue);
}

TEST_CASE("rows are found by their place below the head")
{
    CHECK(ui::timelineRowAt(-1, 0) == -1);
    CHECK(ui::timelineRowAt(0, 0) == 0);
    CHECK(ui::timelineRowAt(27, 0) == 0);
    CHECK(ui::timelineRowAt(28, 0) == 1);
    CHECK(ui::timelineRowAt(0, 100) == 3);
}

TEST_CASE("a bar is hit on it and close to it")
{
    core::TimelineBar bar = june();
    bar.nodes = {{QDate(2026, 8, 1), NodeState::ToCome}};
    const ui::BarShape shape = ui::barShape(bar, kAxis);
    CHECK(ui::hitsBar(shape, 60, 14));
    CHECK(ui::hitsBar(shape, 123, 14));
    CHECK_FALSE(ui::hitsBar(shape, 180, 14));
    CHECK(ui::hitsBar(shape, 252, 5)); // the flag
    CHECK_FALSE(ui::hitsBar(shape, 60, 30)); // the next row
}

TEST_CASE("the names take what the other columns leave")
{
    const ui::TimelineColumns usual = ui::timelineColumns(404);
    CHECK(usual.name == 28);
    CHECK(usual.person == 252);
    CHECK(usual.due == 312);
    const ui::TimelineColumns wide = ui::timelineColumns(504);
    CHECK(wide.name == 28);
    CHECK(wide.person == 352);
    CHECK(ui::timelineColumns(10).width == ui::kTimelineTableLeast);
}

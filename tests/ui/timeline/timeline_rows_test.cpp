// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/timeline/timeline_desk.h"
#include "ui/timeline/timeline_rows.h"

namespace {

using tests::dayingTask;

class TimelineRowsFixture : public tests::TimelineDesk
{
public:
    TimelineRowsFixture() { rows.update(); }

    ui::TimelineRows rows {model};
};

} // namespace

TEST_CASE_METHOD(TimelineRowsFixture, "groups and their tasks stand one below the other")
{
    REQUIRE(rows.count() == 12);
    CHECK(rows.isGroup(0));
    CHECK_FALSE(rows.isGroup(1));
    CHECK(rows.isGroup(4));
    CHECK(rows.task(5) == dayingTask(2, 1));
    CHECK_FALSE(rows.task(4).isSet());
    CHECK(rows.index(5) == model.indexOf(dayingTask(2, 1)));
    CHECK(rows.line(5).bar.task == dayingTask(2, 1));
    CHECK(rows.rowOf(dayingTask(2, 1)) == 5);
    CHECK(rows.groupRow(6) == 4);
    CHECK(rows.rowOf(rows.group(4)) == 4);
}

TEST_CASE_METHOD(TimelineRowsFixture,
                 "a collapsed group hides its tasks and stays so when rows are read anew")
{
    rows.setCollapsed(4, true);
    CHECK(rows.count() == 9);
    CHECK(rows.isCollapsed(4));
    CHECK(rows.line(4).isCollapsed);
    CHECK(rows.rowOf(dayingTask(2, 2)) == 4); // its group stands for it
    rows.update();
    CHECK(rows.count() == 9);
    rows.setCollapsed(4, false);
    CHECK(rows.count() == 12);
    CHECK(rows.collapsed().isEmpty());
}

TEST_CASE_METHOD(TimelineRowsFixture, "all groups collapse and expand together")
{
    rows.setAllCollapsed(true);
    CHECK(rows.count() == 3);
    CHECK(rows.collapsed().size() == 3);
    rows.setAllCollapsed(false);
    CHECK(rows.count() == 12);
}

TEST_CASE_METHOD(TimelineRowsFixture, "what is not there has no row")
{
    CHECK(rows.rowOf(core::Id {999}) == -1);
    CHECK(rows.rowOf(core::TimelineKey {core::Id {999}, {}}) == -1);
    model.clear();
    rows.update();
    CHECK(rows.count() == 0);
    CHECK(rows.rowOf(dayingTask(1, 1)) == -1);
}

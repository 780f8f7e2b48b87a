// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/carried_tasks.h"
#include "core/views/next_year.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

constexpr auto kNextTitle = u"2026年工作清单";

/// Takes the first task along into a second ledger; the task there.
Id carriedOver(EditDesk &desk)
{
    const Ledger original = desk.source.ledgers()->first();
    Ledger next = ledgerOfYear(original, 2026);
    next.title = QString::fromUtf16(kNextTitle);
    const YearPlan plan {{original, next}, {dayingTask(1, 1)}, false};
    const auto set = beginYear(desk.source, plan, desk.ids, desk.today, desk.calendar);
    REQUIRE(set.has_value());
    desk.source.apply(*set);
    const Id ledger = desk.source.ledgers()->last().id;
    return desk.source.facts(ledger)->last().id;
}

} // namespace

TEST_CASE("a task that was carried over knows the one before, and that one knows it")
{
    EditDesk desk;
    const Id next = carriedOver(desk);
    const auto before = carriedTasks(desk.source, desk.bundle(next));
    REQUIRE(before.has_value());
    REQUIRE(before->size() == 1);
    CHECK(before->first().task == desk.bundle(dayingTask(1, 1)).task);
    CHECK(before->first().ledger == QStringLiteral("大英县民政局对标竞进工作清单"));
    CHECK_FALSE(before->first().isLater);

    const auto after = carriedTasks(desk.source, desk.bundle(dayingTask(1, 1)));
    REQUIRE(after.has_value());
    REQUIRE(after->size() == 1);
    CHECK(after->first().task.id == next);
    CHECK(after->first().ledger == QString::fromUtf16(kNextTitle));
    CHECK(after->first().isLater);
}

TEST_CASE("a task of one year alone goes on with none")
{
    EditDesk desk;
    (void)carriedOver(desk);
    CHECK(carriedTasks(desk.source, desk.bundle(dayingTask(2, 1)))->isEmpty());
}

TEST_CASE("where the earlier task is deleted the later one stays, and taking that back links them")
{
    EditDesk desk;
    const Id next = carriedOver(desk);
    const QList<Record> linked = desk.source.records();
    const auto deletion = deleteTasks(desk.source, desk.facts(), {dayingTask(1, 1)});
    REQUIRE(deletion.has_value());
    desk.source.apply(*deletion);
    const TaskBundle left = desk.bundle(next);
    CHECK(left.events.first().kind == EventKind::CarriedOver);
    CHECK_FALSE(left.events.first().carriedFrom.isSet());
    CHECK(carriedTasks(desk.source, left)->isEmpty());
    desk.source.apply(deletion->inverted());
    CHECK(desk.source.records() == linked);
}

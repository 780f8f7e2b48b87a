// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/next_year.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

YearPlan planOf(const EditDesk &desk, const QSet<Id> &tasks)
{
    const Ledger original = desk.source.ledgers()->first();
    return {{original, ledgerOfYear(original, 2026)}, tasks, false};
}

ChangeSet begun(EditDesk &desk, const YearPlan &plan)
{
    const auto set = beginYear(desk.source, plan, desk.ids, desk.today, desk.calendar);
    REQUIRE(set.has_value());
    desk.source.apply(*set);
    return *set;
}

/// The tasks of the ledger made, as the table shows them.
QList<TaskBundle> tasksOf(const EditDesk &desk, const ChangeSet &set)
{
    QList<Id> ids;
    const QList<TaskFacts> facts = *desk.source.facts(idOf(*set.changes.first().after));
    for (const TaskFacts &task : facts)
        ids.append(task.id);
    return *desk.source.bundles(ids);
}

void setState(EditDesk &desk, Id task, TaskState state)
{
    Task changed = desk.bundle(task).task;
    changed.state = state;
    desk.source.put(changed);
}

} // namespace

TEST_CASE("a new year takes the chosen tasks along with the objectives above them, in their order")
{
    EditDesk desk;
    const ChangeSet set
        = begun(desk, planOf(desk, {dayingTask(3, 1), dayingTask(1, 2), dayingTask(1, 1)}));
    CHECK(set.action
          == Action {
              ActionKind::BeginYear,
              {QStringLiteral("大英县民政局对标竞进工作清单（2026年）"), QStringLiteral("3")}});
    const QList<TaskBundle> tasks = tasksOf(desk, set);
    REQUIRE(tasks.size() == 5);
    CHECK(tasks.at(0).task.title == QStringLiteral("城乡社区治理能力和水平全面提升"));
    CHECK(tasks.at(1).task.content == QStringLiteral("完成全县18个社区亲民化改造"));
    CHECK(tasks.at(1).task.parent == tasks.at(0).task.id);
    CHECK(tasks.at(2).task.parent == tasks.at(0).task.id);
    CHECK(tasks.at(3).task.title == QStringLiteral("多元化日间照料探索试点"));
    CHECK(tasks.at(4).task.content == QStringLiteral("进一步提升日间照料中心功能发挥"));
    CHECK(tasks.at(0).events.isEmpty());
}

TEST_CASE("the ledger made stands behind the others and covers the years after them")
{
    EditDesk desk;
    const ChangeSet set = begun(desk, planOf(desk, {dayingTask(1, 1)}));
    const QList<Ledger> ledgers = *desk.source.ledgers();
    REQUIRE(ledgers.size() == 2);
    CHECK(ledgers.at(1).id == idOf(*set.changes.first().after));
    CHECK(ledgers.at(1).position > ledgers.at(0).position);
    CHECK(ledgers.at(1).year == 2026);
    CHECK(ledgers.at(1).lastYear == 2030);
    CHECK_FALSE(ledgers.at(0).isClosed);
}

TEST_CASE("an unfinished task is carried over: linked, with its first due date")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    setState(desk, task, TaskState::Verifying);
    const TaskBundle copy = tasksOf(desk, begun(desk, planOf(desk, {task}))).at(1);
    CHECK(copy.task.state == TaskState::InProgress);
    REQUIRE(copy.deadlines.size() == 1);
    CHECK(copy.deadlines.first().phrase == QStringLiteral("2026年底"));
    CHECK(copy.deadlines.first().due == QDate(2026, 12, 31));
    CHECK(copy.deadlines.first().originalDue == QDate(2021, 12, 31));
    REQUIRE(copy.events.size() == 1);
    const Event &entry = copy.events.first();
    CHECK(entry.kind == EventKind::CarriedOver);
    CHECK(entry.carriedFrom == task);
    CHECK(entry.date == desk.today);
    CHECK(entry.stateBefore == TaskState::Verifying);
    CHECK(entry.oldPhrase == QStringLiteral("2021年底"));
    CHECK(entry.newPhrase == QStringLiteral("2026年底"));
    CHECK(entry.oldDue == QDate(2021, 12, 31));
    CHECK(entry.newDue == QDate(2026, 12, 31));
}

TEST_CASE("a first due date that was typed wrongly and corrected does not come along")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    TaskBundle wrong = desk.bundle(task);
    Deadline deadline = wrong.deadlines.first();
    deadline.originalDue = QDate(2012, 12, 31);
    desk.source.put(deadline);
    Event correction;
    correction.id = desk.ids.next();
    correction.task = task;
    correction.kind = EventKind::DueCorrected;
    correction.date = QDate(2021, 7, 20);
    correction.deadline = deadline.id;
    correction.oldDue = QDate(2012, 12, 31);
    correction.newDue = QDate(2021, 12, 31);
    desk.source.put(correction);
    const TaskBundle copy = tasksOf(desk, begun(desk, planOf(desk, {task}))).at(1);
    CHECK(copy.deadlines.first().originalDue == QDate(2021, 12, 31));
}

TEST_CASE("a finished task is begun anew: no link, a due date of its own")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    setState(desk, task, TaskState::Closed);
    const TaskBundle copy = tasksOf(desk, begun(desk, planOf(desk, {task}))).at(1);
    CHECK(copy.task.state == TaskState::InProgress);
    CHECK(copy.deadlines.first().originalDue == QDate(2026, 12, 31));
    REQUIRE(copy.events.size() == 1);
    CHECK(copy.events.first().kind == EventKind::Registered);
    CHECK_FALSE(copy.events.first().carriedFrom.isSet());
}

TEST_CASE("people, units, measures and targets come along, reports and actual figures do not")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    REQUIRE(desk.type(task, ColumnField::Report, u"已完工3个社区").has_value());
    REQUIRE(desk.type(task, ColumnField::Actual, u"3个社区").has_value());
    const TaskBundle original = desk.bundle(task);
    const TaskBundle copy = tasksOf(desk, begun(desk, planOf(desk, {task}))).at(1);
    CHECK(copy.task.problem == original.task.problem);
    CHECK(copy.task.unit == original.task.unit);
    REQUIRE(copy.responsibilities.size() == original.responsibilities.size());
    CHECK(copy.responsibilities.first().person == original.responsibilities.first().person);
    REQUIRE(copy.measures.size() == original.measures.size());
    CHECK(copy.measures.first().text == original.measures.first().text);
    CHECK(copy.outcomes.first().expected == original.outcomes.first().expected);
    CHECK(copy.outcomes.first().actual.isEmpty());
    CHECK(copy.reports.isEmpty());
    CHECK(copy.sources.isEmpty());
}

TEST_CASE("the year that was is closed where that is wanted, and all of it is one step to undo")
{
    EditDesk desk;
    const QList<Record> before = desk.source.records();
    YearPlan plan = planOf(desk, {dayingTask(1, 1), dayingTask(2, 2)});
    plan.closesOriginal = true;
    const ChangeSet set = begun(desk, plan);
    CHECK(desk.source.ledgers()->first().isClosed);
    CHECK(set.kind == ChangeKind::Edit);
    desk.source.apply(set.inverted());
    CHECK(desk.source.records() == before);
}

TEST_CASE("the tasks to choose from are the leaves with their phrases, without the cancelled ones")
{
    EditDesk desk;
    setState(desk, dayingTask(1, 2), TaskState::Cancelled);
    const YearPlan plan = planOf(desk, {});
    const auto tasks = yearTasks(desk.source, plan.step, desk.today, desk.calendar);
    REQUIRE(tasks.has_value());
    REQUIRE(tasks->size() == 8);
    CHECK(tasks->at(0).task.id == dayingTask(1, 1));
    CHECK(tasks->at(1).task.id == dayingTask(1, 3));
    REQUIRE(tasks->at(1).phrases.size() == 1);
    CHECK(tasks->at(1).phrases.first().before == QStringLiteral("2025年底"));
    CHECK(tasks->at(1).phrases.first().after == QStringLiteral("2030年底"));
    CHECK(tasks->at(1).phrases.first().due == QDate(2030, 12, 31));
}

TEST_CASE("nothing begins from a task that is gone, nor without a title")
{
    EditDesk desk;
    const auto begin = [&desk](const YearPlan &plan) {
        return beginYear(desk.source, plan, desk.ids, desk.today, desk.calendar);
    };
    CHECK(begin(planOf(desk, {dayingTask(1, 1), Id {9999}})).error().kind == ErrorKind::NotFound);
    YearPlan untitled = planOf(desk, {dayingTask(1, 1)});
    untitled.step.next.title.clear();
    CHECK(begin(untitled).error().kind == ErrorKind::InvalidValue);
    YearPlan strange = planOf(desk, {});
    strange.step.original.id = Id {9999};
    CHECK(begin(strange).error().kind == ErrorKind::NotFound);
}

TEST_CASE("only what was closed or cancelled is finished")
{
    CHECK(isUnfinished(TaskState::InProgress));
    CHECK(isUnfinished(TaskState::Verifying));
    CHECK(isUnfinished(TaskState::Suspended));
    CHECK_FALSE(isUnfinished(TaskState::Closed));
    CHECK_FALSE(isUnfinished(TaskState::Cancelled));
}

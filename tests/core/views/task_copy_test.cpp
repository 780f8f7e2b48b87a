// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_copy.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

/// Copies tasks of the desk and gives the bundles of the copies.
QList<TaskBundle> copies(EditDesk &desk, const QList<Id> &tasks)
{
    QList<TaskBundle> originals;
    for (const Id task : tasks)
        originals.append(desk.bundle(task));
    const ChangeSet set = duplicateTasks(desk.facts(), originals, desk.ids, desk.today);
    CHECK(set.action.kind == ActionKind::DuplicateTask);
    desk.source.apply(set);
    QList<TaskBundle> made;
    for (const RecordChange &change : set.changes) {
        if (!change.before && kindOf(*change.after) == RecordKind::Task)
            made.append(desk.bundle(idOf(*change.after)));
    }
    return made;
}

} // namespace

TEST_CASE("a copy has what the task is, and nothing of what happened to it")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    REQUIRE(desk.type(task, ColumnField::Report, u"已完工3个社区").has_value());
    REQUIRE(desk.type(task, ColumnField::Actual, u"3个社区").has_value());
    REQUIRE(desk.type(task, ColumnField::MeasureDuration, u"10").has_value());
    REQUIRE(desk.type(task, ColumnField::MeasureStartedOn, u"7月20日").has_value());
    REQUIRE(desk.type(task, ColumnField::MeasureDoneOn, u"7月28日").has_value());
    const TaskBundle original = desk.bundle(task);
    const QList<TaskBundle> made = copies(desk, {task});
    REQUIRE(made.size() == 1);
    const TaskBundle &copy = made.first();
    CHECK(copy.task.id != original.task.id);
    CHECK(copy.task.parent == original.task.parent);
    CHECK(copy.task.content == original.task.content);
    CHECK(copy.task.problem == original.task.problem);
    REQUIRE(copy.measures.size() == original.measures.size());
    CHECK(copy.measures.first().text == original.measures.first().text);
    CHECK(copy.measures.first().duration == QStringLiteral("10"));
    CHECK_FALSE(copy.measures.first().startedOn.isValid());
    CHECK_FALSE(copy.measures.first().doneOn.isValid());
    REQUIRE(copy.responsibilities.size() == original.responsibilities.size());
    CHECK(copy.responsibilities.first().text == original.responsibilities.first().text);
    REQUIRE(copy.deadlines.size() == 1);
    CHECK(copy.deadlines.first().phrase == original.deadlines.first().phrase);
    CHECK(copy.deadlines.first().due == QDate(2021, 12, 31));
    REQUIRE(copy.outcomes.size() == original.outcomes.size());
    CHECK(copy.outcomes.first().expected == original.outcomes.first().expected);
    CHECK(copy.outcomes.first().actual.isEmpty());
    CHECK(copy.reports.isEmpty());
    CHECK(copy.sources.isEmpty());
    REQUIRE(copy.events.size() == 1);
    CHECK(copy.events.first().kind == EventKind::Registered);
    CHECK(copy.events.first().date == desk.today);
}

TEST_CASE("a closed task is copied as one in progress, with the deadline it has now")
{
    EditDesk desk;
    TaskBundle original = desk.bundle(dayingTask(1, 1));
    original.task.state = TaskState::Closed;
    original.deadlines.first().originalDue = QDate(2021, 6, 30);
    original.deadlines.first().actual = QDate(2021, 7, 1);
    const ChangeSet set = duplicateTasks(desk.facts(), {original}, desk.ids, desk.today);
    desk.source.apply(set);
    const TaskBundle copy = desk.bundle(idOf(*set.changes.first().after));
    CHECK(copy.task.state == TaskState::InProgress);
    CHECK(copy.deadlines.first().originalDue == QDate(2021, 12, 31));
    CHECK_FALSE(copy.deadlines.first().actual.isValid());
}

TEST_CASE("copies stand behind the last of their originals, in their order")
{
    EditDesk desk;
    const QList<TaskBundle> made = copies(desk, {dayingTask(1, 1), dayingTask(1, 2)});
    REQUIRE(made.size() == 2);
    const QList<Id> expected {dayingTask(1, 1),
                              dayingTask(1, 2),
                              made.at(0).task.id,
                              made.at(1).task.id,
                              dayingTask(1, 3)};
    CHECK(desk.facts().childrenOf(made.first().task.parent) == expected);
    CHECK(made.at(0).task.content == desk.bundle(dayingTask(1, 1)).task.content);
}

TEST_CASE("measures of a copy wait for the measures and nodes of the copy")
{
    EditDesk desk;
    const Id task = dayingTask(1, 1);
    TaskBundle original = desk.bundle(task);
    Measure second = original.measures.first();
    second.id = Id {5001};
    ++second.position;
    Deadline node = original.deadlines.first();
    node.id = Id {5002};
    node.isFinal = false;
    second.predecessors = QStringLiteral("#112 #5002");
    original.measures.append(second);
    original.deadlines.append(node);
    const ChangeSet set = duplicateTasks(desk.facts(), {original}, desk.ids, desk.today);
    desk.source.apply(set);
    const TaskBundle copy = desk.bundle(idOf(*set.changes.first().after));
    CHECK(copy.measures.last().predecessors
          == u'#' + copy.measures.first().id.toString() + QStringLiteral(" #")
              + copy.deadlines.last().id.toString());
    CHECK(copy.measures.first().predecessors.isEmpty());
}

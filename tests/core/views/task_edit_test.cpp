// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_edit.h"
#include "tests/core/views/edit_desk.h"
#include "tests/support/catch.h"

using namespace core;
using tests::dayingTask;
using tests::EditDesk;

namespace {

// "10(0): 11 12 13" for each objective and its children in order; positions in brackets.
QString tree(const EditDesk &desk)
{
    const LedgerFacts facts = desk.facts();
    QStringList lines;
    for (const Id top : facts.childrenOf({})) {
        QString line = top.toString() + u':';
        for (const Id child : facts.childrenOf(top))
            line += u' ' + child.toString();
        lines << line;
    }
    return lines.join(u'\n');
}

Result<ChangeSet> add(EditDesk &desk, Id after)
{
    return desk.write([&](const EditContext &context) -> Result<ChangeSet> {
        const LedgerFacts facts = desk.facts();
        return newTask(facts, placeAfter(facts, after), context);
    });
}

Result<ChangeSet> begin(EditDesk &desk, ColumnField field, const char16_t *text)
{
    return desk.write([&](const EditContext &context) {
        return newTaskWith(desk.facts(), {field, {}, {}}, QString::fromUtf16(text), context);
    });
}

Result<ChangeSet> remove(EditDesk &desk, const QSet<Id> &tasks)
{
    return desk.write(
        [&](const EditContext &) { return deleteTasks(desk.source, desk.facts(), tasks); });
}

} // namespace

TEST_CASE("a new task comes after the one it was asked for at, the others move on")
{
    EditDesk desk;
    const auto before = desk.source.records();
    const auto set = add(desk, dayingTask(1, 1));

    REQUIRE(set.has_value());
    CHECK(idOf(*set->changes.first().after) == Id {1001});
    CHECK(tree(desk).section(u'\n', 0, 0) == QStringLiteral("10: 11 1001 12 13"));
    const TaskBundle added = desk.bundle(Id {1001});
    CHECK(added.task.ledger == tests::kDayingLedger);
    CHECK(added.task.state == TaskState::InProgress);
    REQUIRE(added.events.size() == 1);
    CHECK(added.events.first().kind == EventKind::Registered);
    CHECK(added.events.first().date == QDate(2021, 7, 30));
    CHECK(desk.bundle(dayingTask(1, 2)).task.content.startsWith(QStringLiteral("完成全县29个")));

    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("without a task to stand beside a new one comes last")
{
    EditDesk desk;
    REQUIRE(add(desk, {}).has_value());
    CHECK(tree(desk).section(u'\n', 2) == QStringLiteral("30: 31 32 33 1001"));
}

TEST_CASE("a task begun in the entry row has what was typed in its column")
{
    EditDesk desk;
    const auto set = begin(desk, ColumnField::Measure, u"走访");
    REQUIRE(set.has_value());
    CHECK(set->action == Action {ActionKind::AddTask, {QStringLiteral("走访")}});
    CHECK(tree(desk).section(u'\n', 2) == QStringLiteral("30: 31 32 33 1001"));
    CHECK(desk.bundle(Id {1001}).measures.first().text == QStringLiteral("走访"));

    REQUIRE(begin(desk, ColumnField::Content, u"新任务").has_value());
    CHECK(desk.facts().childrenOf(dayingTask(3, 0)).size() == 5);
    CHECK(begin(desk, ColumnField::Content, u"  ")->isEmpty());
    CHECK(begin(desk, ColumnField::Percent, u"200").error().kind == ErrorKind::InvalidValue);
}

TEST_CASE("an objective begun in the entry row comes with its first task")
{
    EditDesk desk;
    const auto before = desk.source.records();
    REQUIRE(begin(desk, ColumnField::Objective, u"新目标").has_value());
    CHECK(tree(desk).section(u'\n', 3) == QStringLiteral("1001: 1002"));
    CHECK(desk.bundle(Id {1001}).task.title == QStringLiteral("新目标"));
    CHECK(desk.bundle(Id {1001}).events.isEmpty());
    CHECK(desk.bundle(Id {1002}).events.size() == 1);

    REQUIRE(begin(desk, ColumnField::Number, u"5").has_value());
    CHECK(tree(desk).section(u'\n', 4) == QStringLiteral("1004: 1005"));
    CHECK(desk.bundle(Id {1004}).task.code == QStringLiteral("5"));
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("the first task of an empty ledger stands at the top")
{
    EditDesk desk;
    REQUIRE(remove(desk, {dayingTask(1, 0), dayingTask(2, 0), dayingTask(3, 0)}).has_value());
    CHECK(tree(desk).isEmpty());
    REQUIRE(begin(desk, ColumnField::Number, u"1").has_value());
    CHECK(tree(desk) == QStringLiteral("1001:"));
    CHECK(desk.bundle(Id {1001}).task.code == QStringLiteral("1"));
}

TEST_CASE("a deleted task takes all it owns along, taking it back restores all of it")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(1, 1), ColumnField::Report, u"已开工").has_value());
    desk.source.put(Reminder {
        Id {77}, dayingTask(1, 1), QDate(2021, 7, 29), {}, QStringLiteral("请抓紧办理。")});
    desk.written.clear();
    const auto before = desk.source.records();
    const auto set = remove(desk, {dayingTask(1, 1)});

    REQUIRE(set.has_value());
    CHECK(set->action
          == Action {ActionKind::DeleteTask,
                     {QStringLiteral("完成全县18个社区亲民化改造"), QStringLiteral("1")}});
    CHECK(set->changes.size() == 9);
    CHECK(before.size() - desk.source.records().size() == 9);
    CHECK(tree(desk).section(u'\n', 0, 0) == QStringLiteral("10: 12 13"));
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("an objective goes with its last task unless it has lists of its own")
{
    EditDesk desk;
    const QSet<Id> all {dayingTask(1, 1), dayingTask(1, 2), dayingTask(1, 3)};
    REQUIRE(remove(desk, all).has_value());
    CHECK_FALSE(desk.source.has(dayingTask(1, 0)));

    desk.takeBack();
    Measure own;
    own.id = Id {77};
    own.task = dayingTask(1, 0);
    desk.source.put(own);
    REQUIRE(remove(desk, all).has_value());
    CHECK(desk.source.has(dayingTask(1, 0)));
}

TEST_CASE("a deletion of several tasks names the first and tells how many were chosen")
{
    EditDesk desk;
    const auto set = remove(desk, {dayingTask(1, 2), dayingTask(1, 1), dayingTask(2, 1)});
    REQUIRE(set.has_value());
    CHECK(set->action
          == Action {ActionKind::DeleteTask,
                     {QStringLiteral("完成全县18个社区亲民化改造"), QStringLiteral("3")}});
}

TEST_CASE("entries are named by what they are about, and counted")
{
    TaskBundle bundle;
    Deadline node;
    node.id = Id {1};
    node.stage = QStringLiteral("中期评估");
    node.phrase = QStringLiteral("6月底");
    Deadline plain;
    plain.id = Id {2};
    plain.phrase = QStringLiteral("年底前");
    bundle.deadlines = {node, plain};
    Outcome outcome;
    outcome.id = Id {3};
    outcome.indicator = QStringLiteral("覆盖率");
    bundle.outcomes = {outcome};
    const auto argumentsOf = [&bundle](const QSet<Id> &entries) {
        return deleteEntries(bundle, entries)->action.arguments;
    };
    CHECK(argumentsOf({Id {1}}).at(1) == QStringLiteral("中期评估"));
    CHECK(argumentsOf({Id {2}}).at(1) == QStringLiteral("年底前"));
    CHECK(argumentsOf({Id {3}}).at(1) == QStringLiteral("覆盖率"));
    CHECK(argumentsOf({Id {1}, Id {2}}).at(2) == QStringLiteral("2"));
}

TEST_CASE("nobody is responsible any more, the task stays, taking it back restores them")
{
    EditDesk desk;
    REQUIRE(desk.type(dayingTask(1, 1), ColumnField::LeadUnit, u"基层政权科").has_value());
    desk.written.clear();
    const auto before = desk.source.records();
    const TaskBundle bundle = desk.bundle(dayingTask(1, 1));
    REQUIRE_FALSE(bundle.responsibilities.isEmpty());
    REQUIRE(bundle.task.unit.isSet());
    const auto set = desk.write([&desk](const EditContext &) -> Result<ChangeSet> {
        return clearResponsible({desk.bundle(dayingTask(1, 1)), desk.bundle(dayingTask(1, 2))});
    });
    REQUIRE(set.has_value());
    CHECK(set->action
          == Action {ActionKind::DeleteEntry,
                     {QStringLiteral("responsibility"),
                      QStringLiteral("完成全县18个社区亲民化改造"),
                      QStringLiteral("2")}});
    CHECK(desk.bundle(dayingTask(1, 1)).responsibilities.isEmpty());
    CHECK_FALSE(desk.bundle(dayingTask(1, 1)).task.unit.isSet());
    CHECK(desk.bundle(dayingTask(1, 1)).measures == bundle.measures);
    CHECK(clearResponsible({desk.bundle(dayingTask(1, 1))}).isEmpty());
    desk.takeBack();
    CHECK(desk.source.records() == before);
}

TEST_CASE("entries are taken out one by one, unknown ones are named")
{
    EditDesk desk;
    const TaskBundle bundle = desk.bundle(dayingTask(1, 1));
    const auto set = deleteEntries(bundle, {Id {112}});
    REQUIRE(set.has_value());
    CHECK(set->action
          == Action {ActionKind::DeleteEntry,
                     {QStringLiteral("measure"),
                      bundle.measures.first().text.trimmed(),
                      QStringLiteral("1")}});
    REQUIRE(set->changes.size() == 1);
    CHECK(*set->changes.first().before == Record(bundle.measures.first()));
    CHECK(deleteEntries(bundle, {Id {122}}).error().kind == ErrorKind::NotFound);
}

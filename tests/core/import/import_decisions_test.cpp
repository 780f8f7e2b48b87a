// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

const QString kTable = QStringLiteral(
    "序号\t重点任务\t工作内容\t工作措施\t牵头科室\t责任人\t时限\t预期效果\t备注\t一季度\n"
    "1\t救助\t甲\t措施甲\t救助科\t张三\t2026年6月底\t好\t急\t开局\n"
    "2\t养老\t乙\t措施乙\t养老科\t李四\t适时\t很好\t\t\n");

/// Imports the table with everything @p decisions say of it.
void importDecided(ImportFixture &fixture, const ImportDecisions &decisions)
{
    fixture.options.decisions = decisions;
    fixture.importText(kTable);
}

ImportDecisions keeping(const QList<ImportCell> &cells)
{
    ImportDecisions decisions;
    decisions.kept.insert(0, cells);
    return decisions;
}

} // namespace

TEST_CASE("a plan tells its rows only if it is asked to")
{
    ImportFixture fixture;
    CHECK(fixture.importText(kTable).rows.isEmpty());

    ImportFixture asked;
    asked.options.describesRows = true;
    const ImportPlan plan = asked.importText(kTable);
    REQUIRE(plan.rows.size() == 2);
    const ImportRow &second = plan.rows.at(1);
    CHECK(second.draft == 1);
    CHECK(second.row == 3);
    CHECK(second.outcome == ImportOutcome::Added);
    CHECK(second.bundle.task.content == QStringLiteral("乙"));
    CHECK(plan.objectives.at(second.objective).title == QStringLiteral("养老"));
    CHECK(keysOf(second.issues) == QStringList {QStringLiteral("deadline_unknown")});
    CHECK(plan.remarks.isEmpty());
}

TEST_CASE("a row of a task that is there tells what it is and what will change")
{
    ImportFixture fixture;
    fixture.options.describesRows = true;
    fixture.importText(kTable);
    QString changed = kTable;
    const ImportPlan plan
        = fixture.importText(changed.replace(QStringLiteral("急"), QStringLiteral("特急")));
    REQUIRE(plan.rows.size() == 2);
    const ImportRow &first = plan.rows.constFirst();
    CHECK(first.outcome == ImportOutcome::Updated);
    CHECK(first.above == QStringLiteral("救助"));
    CHECK(first.bundle.task.note == QStringLiteral("急"));
    REQUIRE(first.changes.size() == 1);
    CHECK(std::get<Task>(*first.changes.constFirst().after).note == QStringLiteral("特急"));
    CHECK(plan.rows.at(1).outcome == ImportOutcome::Unchanged);
    CHECK(plan.rows.at(1).issues.isEmpty());
}

TEST_CASE("a plan can tell those rows alone that change a task that is there")
{
    ImportFixture fixture;
    fixture.options.describesUpdates = true;
    CHECK(fixture.importText(kTable).rows.isEmpty());
    QString changed = kTable + QStringLiteral("3\t儿童\t丙\t措施丙\t儿童科\t王五\t适时\t好\t\t\n");
    const ImportPlan plan
        = fixture.importText(changed.replace(QStringLiteral("急"), QStringLiteral("特急")));
    CHECK(plan.added == 1);
    REQUIRE(plan.rows.size() == 1);
    const ImportRow &row = plan.rows.constFirst();
    CHECK(row.outcome == ImportOutcome::Updated);
    CHECK(row.draft == 0);
    CHECK(row.row == 2);
    CHECK(row.above == QStringLiteral("救助"));
    CHECK(plan.objectives.at(row.objective).title == QStringLiteral("救助"));
    CHECK(row.changes.size() == 1);
}

TEST_CASE("a row that is left out brings neither its task nor its objective")
{
    ImportFixture fixture;
    ImportDecisions decisions;
    decisions.leftOut = {0};
    importDecided(fixture, decisions);
    const auto tasks = fixture.tasks();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.constFirst().task.content == QStringLiteral("乙"));
    REQUIRE(fixture.objectives().size() == 1);
    CHECK(fixture.objectives().constFirst().title == QStringLiteral("养老"));
}

TEST_CASE("a cell that is left out is as if it had been empty")
{
    ImportFixture fixture;
    importDecided(fixture,
                  keeping({{ColumnField::Measure, {}},
                           {ColumnField::LeadUnit, {}},
                           {ColumnField::Expected, {}},
                           {ColumnField::Note, {}},
                           {ColumnField::Extra, QStringLiteral("一季度")}}));
    const TaskBundle first = fixture.tasks().constFirst();
    CHECK(first.measures.isEmpty());
    CHECK_FALSE(first.task.unit.isSet());
    CHECK(textsOf(first.responsibilities) == QStringList {QStringLiteral("张三")});
    CHECK(first.outcomes.isEmpty());
    CHECK(first.task.note.isEmpty());
    CHECK(first.extras.isEmpty());
    CHECK(first.deadlines.size() == 1);
    // The other row is taken whole.
    CHECK(textsOf(fixture.tasks().at(1).measures) == QStringList {QStringLiteral("措施乙")});
}

TEST_CASE("a deadline is left out whole, or taken as a phrase that names no day")
{
    ImportFixture without;
    importDecided(without, keeping({{ColumnField::Deadline, {}}}));
    CHECK(without.tasks().constFirst().deadlines.isEmpty());

    ImportFixture undated;
    ImportDecisions decisions;
    decisions.undated = {0};
    importDecided(undated, decisions);
    const Deadline deadline = undated.tasks().constFirst().deadlines.constFirst();
    CHECK(deadline.phrase == QStringLiteral("2026年6月底"));
    CHECK_FALSE(deadline.due.isValid());
    CHECK_FALSE(deadline.originalDue.isValid());
    CHECK(deadline.isFinal);
}

TEST_CASE("what the ledger has stays where the cell of the table is left out")
{
    ImportFixture fixture;
    fixture.importText(kTable);
    QString changed = kTable;
    changed.replace(QStringLiteral("2026年6月底"), QStringLiteral("2026年9月底"))
        .replace(QStringLiteral("张三"), QStringLiteral("王五"));
    fixture.options.decisions = keeping({{ColumnField::Deadline, {}}});
    const ImportPlan plan = fixture.importText(changed);
    CHECK(plan.updated == 1);
    const TaskBundle first = fixture.tasks().constFirst();
    CHECK(first.deadlines.constFirst().due == QDate(2026, 6, 30));
    CHECK(textsOf(first.responsibilities).contains(QStringLiteral("王五")));
}

TEST_CASE("a state that is left out leaves the task open, brought in on the day of the import")
{
    ImportFixture fixture;
    fixture.options.decisions = keeping({{ColumnField::State, {}}});
    fixture.importText(
        QStringLiteral("工作内容\t时限\t状态\t完成日期\n甲\t2026年6月底\t已完成\t2026-03-01\n"));
    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(isOpen(task.task.state));
    REQUIRE(task.events.size() == 1);
    CHECK(task.events.constFirst().kind == EventKind::Imported);
    CHECK(task.events.constFirst().date == QDate(2021, 7, 20)); // the day of the fixture
    CHECK_FALSE(task.deadlines.constFirst().actual.isValid());
}

TEST_CASE("text and percentage of a report are left out one by one")
{
    const QString reported
        = QStringLiteral("填报日期：2026年9月23日\n"
                         "工作内容\t责任人\t进展情况\t进度%\n甲\t张三\t已办\t60\n");
    ImportFixture noText;
    noText.options.decisions = keeping({{ColumnField::Report, {}}});
    noText.importText(reported);
    const Progress figure = noText.tasks().constFirst().reports.constFirst();
    CHECK(figure.text.isEmpty());
    CHECK(figure.percent == 60);

    ImportFixture nothing;
    nothing.options.decisions = keeping({{ColumnField::Report, {}}, {ColumnField::Percent, {}}});
    nothing.importText(reported);
    CHECK(nothing.tasks().constFirst().reports.isEmpty());
}

TEST_CASE("an objective that is left out leaves a task where it stands")
{
    ImportFixture fixture;
    fixture.importText(kTable);
    fixture.options.decisions = keeping({{ColumnField::Objective, {}}});
    QString moved = kTable;
    fixture.importText(moved.replace(QStringLiteral("1\t救助"), QStringLiteral("1\t社会救助")));
    CHECK(fixture.objectives().size() == 2);
    CHECK(fixture.objectives().constFirst().title == QStringLiteral("救助"));
}

TEST_CASE("the day a task was finished stays where its deadline is left out")
{
    ImportFixture fixture;
    fixture.importText(QStringLiteral("工作内容\t责任人\t时限\n甲\t张三\t2026年6月底\n"));
    fixture.options.decisions = keeping({{ColumnField::Deadline, {}}});
    fixture.importText(
        QStringLiteral("工作内容\t责任人\t时限\t完成日期\n甲\t张三\t2026年9月底\t2026-03-01\n"));
    const Deadline deadline = fixture.tasks().constFirst().deadlines.constFirst();
    CHECK(deadline.due == QDate(2026, 6, 30));
    CHECK(deadline.actual == QDate(2026, 3, 1));
}

TEST_CASE("a deadline taken from a table moves by the step somebody told, the first one stays")
{
    ImportFixture fixture;
    fixture.importText(kTable);
    QString later = kTable;
    later.replace(QStringLiteral("6月底"), QStringLiteral("9月底"));
    Event how;
    how.kind = EventKind::DueExtended;
    how.date = QDate(2021, 7, 15);
    how.reason = QStringLiteral("连续降雨");
    how.decidedBy = QStringLiteral("局党组");
    fixture.options.decisions.moves.insert(0, how);
    fixture.importText(later);

    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(task.deadlines.constFirst().due == QDate(2026, 9, 30));
    CHECK(task.deadlines.constFirst().originalDue == QDate(2026, 6, 30));
    REQUIRE(task.events.size() == 2);
    const Event step = task.events.constLast();
    CHECK(step.kind == EventKind::DueExtended);
    CHECK(step.deadline == task.deadlines.constFirst().id);
    CHECK(step.oldDue == QDate(2026, 6, 30));
    CHECK(step.newDue == QDate(2026, 9, 30));
    CHECK(step.reason == QStringLiteral("连续降雨"));
    CHECK(step.typedOn == QDate(2021, 7, 20));
    // The same table once more moves nothing, whatever is told.
    CHECK(fixture.importText(later).changes.isEmpty());
}

TEST_CASE("of a deadline that is kept no step is told")
{
    ImportFixture fixture;
    fixture.importText(kTable);
    QString later = kTable;
    later.replace(QStringLiteral("6月底"), QStringLiteral("9月底"));
    ImportDecisions decisions = keeping({{ColumnField::Deadline, {}}});
    decisions.moves.insert(0, Event {});
    CHECK_FALSE(decisions.isEmpty());
    fixture.options.decisions = decisions;
    fixture.importText(later);
    CHECK(fixture.tasks().constFirst().deadlines.constFirst().due == QDate(2026, 6, 30));
    CHECK(fixture.tasks().constFirst().events.size() == 1);
}

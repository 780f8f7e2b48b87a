// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/column_entries.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

FormColumn columnOf(ColumnField field, const char *header = "")
{
    return {0, field, QString::fromUtf8(header)};
}

QStringList entriesOf(const TaskBundle &bundle, ColumnField field, int rows = 1)
{
    return columnEntries({bundle, nullptr, rows}, columnOf(field), false);
}

Responsibility named(ResponsibilityRole role, const char *name)
{
    Responsibility responsibility;
    responsibility.role = role;
    responsibility.text = QString::fromUtf8(name);
    return responsibility;
}

} // namespace

TEST_CASE("the number is the objective's where numbers count objectives, else the task's")
{
    TaskBundle bundle;
    bundle.task.code = QStringLiteral("1.2");
    Task objective;
    objective.code = QStringLiteral("1");
    objective.title = QStringLiteral("社会救助");
    const ColumnSubject subject {bundle, &objective};
    CHECK(columnEntries(subject, columnOf(ColumnField::Number), true)
          == QStringList {QStringLiteral("1")});
    CHECK(columnEntries(subject, columnOf(ColumnField::Number), false)
          == QStringList {QStringLiteral("1.2")});
    CHECK(columnEntries(subject, columnOf(ColumnField::Objective), true)
          == QStringList {QStringLiteral("社会救助")});
}

TEST_CASE("a task without anything above it and without contents is its own objective")
{
    TaskBundle bundle;
    bundle.task.title = QStringLiteral("养老服务");
    CHECK(entriesOf(bundle, ColumnField::Objective) == QStringList {QStringLiteral("养老服务")});
    bundle.task.content = QStringLiteral("新建20个养老服务点");
    CHECK(entriesOf(bundle, ColumnField::Objective).isEmpty());
}

TEST_CASE("names are those of the column's role")
{
    TaskBundle bundle;
    bundle.responsibilities = {named(ResponsibilityRole::Person, "张三"),
                               named(ResponsibilityRole::LeadUnit, "社会救助科"),
                               named(ResponsibilityRole::Person, "李四")};
    CHECK(entriesOf(bundle, ColumnField::Person)
          == QStringList {QStringLiteral("张三"), QStringLiteral("李四")});
    CHECK(entriesOf(bundle, ColumnField::Cooperating).isEmpty());
}

TEST_CASE("a task of one row shows the deadline it is due by, one of several all of them")
{
    TaskBundle bundle;
    Deadline node;
    node.stage = QStringLiteral("方案");
    node.phrase = QStringLiteral("6月底");
    node.isFinal = false;
    Deadline last;
    last.due = QDate(2026, 12, 31);
    bundle.deadlines = {node, last};
    CHECK(entriesOf(bundle, ColumnField::Deadline) == QStringList {QStringLiteral("2026-12-31")});
    CHECK(entriesOf(bundle, ColumnField::Deadline, 2)
          == QStringList {QStringLiteral("6月底"), QStringLiteral("2026-12-31")});
    CHECK(entriesOf(bundle, ColumnField::Node, 2)
          == QStringList {QStringLiteral("方案"), QString()});
}

TEST_CASE("of reports the newest text and the newest percentage count")
{
    TaskBundle bundle;
    Progress first;
    first.text = QStringLiteral("已动工");
    first.percent = 20;
    Progress second;
    second.percent = 60;
    bundle.reports = {first, second};
    CHECK(entriesOf(bundle, ColumnField::Report) == QStringList {QStringLiteral("已动工")});
    CHECK(entriesOf(bundle, ColumnField::Percent) == QStringList {QStringLiteral("60")});
}

TEST_CASE("a state is its key, the day of completion that of the step")
{
    TaskBundle bundle;
    CHECK(entriesOf(bundle, ColumnField::State) == QStringList {QStringLiteral("in_progress")});
    CHECK(entriesOf(bundle, ColumnField::CompletedOn).isEmpty());
    bundle.task.state = TaskState::Closed;
    Event closing;
    closing.kind = EventKind::Closed;
    closing.date = QDate(2026, 5, 6);
    bundle.events = {closing};
    CHECK(entriesOf(bundle, ColumnField::State) == QStringList {QStringLiteral("closed")});
    CHECK(entriesOf(bundle, ColumnField::CompletedOn)
          == QStringList {QStringLiteral("2026-05-06")});
    CHECK(entriesOf(bundle, ColumnField::TaskClass).isEmpty());
}

TEST_CASE("of two columns of one header each has its own text")
{
    TaskBundle bundle;
    Extra left;
    left.header = QStringLiteral("金额");
    left.position = 4;
    left.text = QStringLiteral("10");
    Extra right = left;
    right.position = 5;
    right.text = QStringLiteral("20");
    bundle.extras = {left, right};
    FormColumn column = columnOf(ColumnField::Extra, "金额");
    column.column = 5;
    CHECK(columnEntries({bundle}, column, false) == QStringList {QStringLiteral("20")});
    // Another column in another table: the header tells.
    column.column = 9;
    CHECK(columnEntries({bundle}, column, false) == QStringList {QStringLiteral("10")});
    column.header = QStringLiteral("数量");
    CHECK(columnEntries({bundle}, column, false).isEmpty());
}

TEST_CASE("entries stand one in each row, what is too much in the last")
{
    const QStringList names {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")};
    FormColumn column = columnOf(ColumnField::Person);
    CHECK(rowTexts(names, column, 1) == QStringList {QStringLiteral("甲、乙、丙")});
    CHECK(rowTexts(names, column, 2)
          == QStringList {QStringLiteral("甲"), QStringLiteral("乙、丙")});
    CHECK(rowTexts(names, column, 4)
          == QStringList {
              QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QString()});
    column.separator = QStringLiteral(" ");
    CHECK(rowTexts(names, column, 1) == QStringList {QStringLiteral("甲 乙 丙")});
    CHECK(rowTexts(names, columnOf(ColumnField::Measure), 1)
          == QStringList {QStringLiteral("甲\n乙\n丙")});
    CHECK(rowTexts({}, column, 1) == QStringList {QString()});
}

TEST_CASE("a cell that is merged over the rows of a task has room for all entries")
{
    TaskForm form;
    form.areas = {{0, 2, 3, 1}, {1, 4, 2, 1}, {0, 6, 3, 2}};
    FormColumn column = columnOf(ColumnField::Person);
    column.column = 2;
    CHECK(rowsOf(form, column, 3) == 1);
    column.column = 4;
    CHECK(rowsOf(form, column, 3) == 3);
    // A cell of two columns is one for both of them.
    column.column = 7;
    CHECK(rowsOf(form, column, 3) == 1);
    column.column = 8;
    CHECK(rowsOf(form, column, 3) == 3);
}

TEST_CASE("what measures wait for are their numbers in the order of the task")
{
    TaskBundle bundle;
    for (const qint64 id : {11, 12, 13}) {
        Measure measure;
        measure.id = Id {id};
        bundle.measures.append(measure);
    }
    bundle.measures[1].predecessors = QStringLiteral("#");
    bundle.measures[2].predecessors = QStringLiteral("#12 #11");
    CHECK(entriesOf(bundle, ColumnField::MeasurePredecessors)
          == QStringList {{}, QStringLiteral("无"), QStringLiteral("1、2")});
}

TEST_CASE("a cell that holds nodes holds all of them, each with what is due")
{
    Deadline node;
    node.stage = QStringLiteral("完成方案");
    node.phrase = QStringLiteral("6月底前");
    node.isFinal = false;
    Deadline whole;
    whole.stage = QStringLiteral("项目12月底前建成");
    whole.phrase = QStringLiteral("12月底前");
    TaskBundle bundle;
    bundle.deadlines = {node, whole};
    FormColumn column = columnOf(ColumnField::Deadline);
    CHECK(columnEntries({bundle}, column, false) == QStringList {QStringLiteral("12月底前")});
    column.hasNodes = true;
    CHECK(columnEntries({bundle}, column, false)
          == QStringList {QStringLiteral("6月底前完成方案"), QStringLiteral("项目12月底前建成")});
    bundle.deadlines.removeFirst();
    CHECK(columnEntries({bundle}, column, false) == QStringList {QStringLiteral("12月底前")});
}

TEST_CASE("a cell that holds several roles says them, and its own alone where there are no others")
{
    TaskBundle bundle;
    bundle.responsibilities = {named(ResponsibilityRole::LeadUnit, "县民政局")};
    FormColumn column = columnOf(ColumnField::LeadUnit);
    column.roles = {ResponsibilityRole::Person, ResponsibilityRole::Cooperating};
    CHECK(columnEntries({bundle}, column, false) == QStringList {QStringLiteral("县民政局")});
    bundle.responsibilities.append(named(ResponsibilityRole::Cooperating, "县财政局"));
    bundle.responsibilities.append(named(ResponsibilityRole::Cooperating, "县人社局"));
    CHECK(columnEntries({bundle}, column, false)
          == QStringList {QStringLiteral("牵头单位：县民政局；配合单位：县财政局、县人社局")});
    bundle.responsibilities.removeFirst();
    CHECK(columnEntries({bundle}, column, false)
          == QStringList {QStringLiteral("配合单位：县财政局、县人社局")});
}

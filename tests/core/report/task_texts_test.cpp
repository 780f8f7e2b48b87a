// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/task_texts.h"
#include "tests/support/catch.h"

namespace tests {

using core::ReportedTask;

namespace {

const QDate kDay(2026, 9, 24);
const QDate kHorizon(2026, 10, 15);

core::Responsibility person(const QString &name, QDate from = {}, QDate to = {})
{
    core::Responsibility responsibility;
    responsibility.text = name;
    responsibility.from = from;
    responsibility.to = to;
    return responsibility;
}

core::Progress report(QDate date, const QString &text, std::optional<int> percent = {})
{
    core::Progress report;
    report.date = date;
    report.text = text;
    report.percent = percent;
    return report;
}

core::Measure measure(const QString &text, QDate plannedEnd, QDate doneOn = {})
{
    core::Measure measure;
    measure.text = text;
    measure.plannedEnd = plannedEnd;
    measure.doneOn = doneOn;
    return measure;
}

core::Deadline node(const QString &stage, QDate due, bool isFinal = false)
{
    core::Deadline deadline;
    deadline.stage = stage;
    deadline.due = due;
    deadline.precision = core::Precision::Day;
    deadline.isFinal = isFinal;
    return deadline;
}

ReportedTask named(const QString &title)
{
    ReportedTask task;
    task.bundle.task.title = title;
    task.ledgerYear = 2026;
    task.isOpen = true;
    return task;
}

} // namespace

TEST_CASE("A task is named by its title, without one by its content", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("低保复核"));
    task.bundle.task.content = QStringLiteral("逐户复核,公示");
    CHECK(core::printedName(task) == QStringLiteral("低保复核"));
    task.bundle.task.title.clear();
    CHECK(core::printedName(task) == QStringLiteral("逐户复核，公示"));
    task.bundle.task.content.clear();
    CHECK(core::printedName(task) == QStringLiteral("—"));
}

TEST_CASE("A unit goes by its short name where it has one", "[task_texts]")
{
    core::Unit unit;
    unit.id = core::Id {12};
    unit.name = QStringLiteral("社会救助和社会福利科");
    CHECK(core::printedUnit(unit) == QStringLiteral("社会救助和社会福利科"));
    unit.shortName = QStringLiteral("救助科");
    CHECK(core::printedUnit({unit}, core::Id {12}) == QStringLiteral("救助科"));
    CHECK(core::printedUnit({unit}, core::Id {13}).isEmpty());
}

TEST_CASE("Several persons stand one under the other", "[task_texts]")
{
    core::TaskBundle bundle;
    bundle.responsibilities
        = {person(QStringLiteral("王某")), person(QStringLiteral("李某、赵某"))};
    CHECK(core::printedPersons(bundle, kDay) == QStringLiteral("王某、\n李某、\n赵某"));
}

TEST_CASE("The deadline that decides the light is the one printed", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    CHECK(core::printedDue(task) == QStringLiteral("—"));
    task.bundle.deadlines
        = {node(QStringLiteral("一"), QDate(2026, 6, 30)), node({}, QDate(2026, 12, 31), true)};
    task.light.due = QDate(2026, 6, 30);
    CHECK(core::printedDue(task) == QStringLiteral("6月30日"));
    // None decides: the last one.
    task.light.due = QDate();
    CHECK(core::printedDue(task) == QStringLiteral("12月31日"));
    CHECK(core::dueCell(task).text == QStringLiteral("12月31日"));
    CHECK(core::dueCell(task).day == QDate(2026, 12, 31));
    task.bundle.deadlines.last().phrase = QStringLiteral("年底");
    task.bundle.deadlines.last().precision = core::Precision::Year;
    CHECK(core::dueCell(task).text == QStringLiteral("年底"));
    CHECK_FALSE(core::dueCell(task).day.isValid());
}

TEST_CASE("A deadline in words stays in words, but for the weekly sheet", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    task.bundle.deadlines = {node({}, QDate(2026, 6, 30), true)};
    task.bundle.deadlines.last().phrase = QStringLiteral("6月30日前");
    task.bundle.deadlines.last().precision = core::Precision::Day;
    CHECK(core::writtenDueCell(task).text == QStringLiteral("6月30日前"));
    CHECK_FALSE(core::writtenDueCell(task).day.isValid());
    CHECK(core::dueCell(task).text == QStringLiteral("6月30日"));
    CHECK(core::dueCell(task).day == QDate(2026, 6, 30));
    task.bundle.deadlines.last().phrase = QStringLiteral("2026-06-30");
    CHECK(core::writtenDueCell(task).text == QStringLiteral("6月30日"));
    CHECK(core::writtenDueCell(task).day == QDate(2026, 6, 30));
}

TEST_CASE("The newest report up to the day is told", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    CHECK(core::printedReport(task, kDay).isEmpty());
    task.bundle.reports = {report(QDate(2026, 9, 10), QStringLiteral("已动员,正在摸底")),
                           report(QDate(2026, 9, 24), QStringLiteral("已摸底")),
                           report(QDate(2026, 9, 25), QStringLiteral("已完成"))};
    CHECK(core::printedReport(task, kDay) == QStringLiteral("已摸底"));
    CHECK(core::printedReport(task, QDate(2026, 9, 23)) == QStringLiteral("已动员，正在摸底"));
    CHECK(core::printedReport(task, QDate(2026, 9, 9)).isEmpty());
}

TEST_CASE("A report of a figure alone tells the figure", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    task.bundle.reports = {report(QDate(2026, 9, 10), QStringLiteral("已摸底"), 40),
                           report(QDate(2026, 9, 17), {}, 80)};
    CHECK(core::printedReport(task, kDay) == QStringLiteral("进度80%"));
    CHECK(core::printedReport(task, QDate(2026, 9, 16)) == QStringLiteral("已摸底"));
}

TEST_CASE("A closed task without a report is told to be closed", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    task.isOpen = false;
    CHECK(core::printedReport(task, kDay) == QStringLiteral("已办结"));
    task.bundle.reports = {report(QDate(2026, 9, 10), QStringLiteral("已验收"))};
    CHECK(core::printedReport(task, kDay) == QStringLiteral("已验收"));
}

TEST_CASE("Next comes the first measure due by the horizon that is not done", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    task.bundle.measures = {measure(QStringLiteral("一"), QDate(2026, 9, 1), QDate(2026, 9, 2)),
                            measure(QStringLiteral("二"), {}),
                            measure(QStringLiteral("三,四"), QDate(2026, 10, 15)),
                            measure(QStringLiteral("五"), QDate(2026, 9, 28))};
    CHECK(core::printedPlan(task, kHorizon) == QStringLiteral("三，四"));
    task.bundle.measures[2].plannedEnd = QDate(2026, 10, 16);
    CHECK(core::printedPlan(task, kHorizon) == QStringLiteral("五"));
}

TEST_CASE("Without a measure comes the next node, then the task itself", "[task_texts]")
{
    ReportedTask task = named(QStringLiteral("甲"));
    task.bundle.deadlines = {node(QStringLiteral("摸底"), QDate(2026, 9, 30)),
                             node(QStringLiteral("完成"), QDate(2026, 10, 9), true)};
    CHECK(core::printedPlan(task, kHorizon) == QStringLiteral("摸底"));
    task.bundle.deadlines[0].actual = QDate(2026, 9, 22);
    CHECK(core::printedPlan(task, kHorizon) == QStringLiteral("甲"));
}

} // namespace tests

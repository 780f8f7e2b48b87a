// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/light.h"
#include "core/rules/missing_report.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// A task that reports by @p phrase, begun on 10 March 2026.
TaskFacts reporting(const char *phrase)
{
    TaskFacts facts;
    facts.start = QDate(2026, 3, 10);
    DeadlinePoint deadline;
    deadline.precision = Precision::Recurring;
    deadline.cadence = QString::fromUtf8(phrase);
    facts.deadlines = {deadline};
    return facts;
}

TaskFacts reported(const char *phrase, QDate day)
{
    TaskFacts facts = reporting(phrase);
    facts.reports = {{day, {}}};
    return facts;
}

QDate missing(const TaskFacts &facts, QDate today, int grace = 2)
{
    return missingReport(facts, today, grace, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a report is missing once its grace is over, and until one comes")
{
    // Thursday 5 November 2026; the grace are Friday and Monday.
    const TaskFacts facts = reported("每月5日前", QDate(2026, 10, 4));
    CHECK_FALSE(missing(facts, QDate(2026, 11, 5)).isValid());
    CHECK_FALSE(missing(facts, QDate(2026, 11, 9)).isValid());
    CHECK(missing(facts, QDate(2026, 11, 10)) == QDate(2026, 11, 5));
    CHECK(missing(facts, QDate(2026, 11, 29)) == QDate(2026, 11, 5));
    CHECK_FALSE(missing(reported("每月5日前", QDate(2026, 11, 20)), QDate(2026, 11, 29)).isValid());
}

TEST_CASE("a report within the grace of the day before is late for that one")
{
    // The grace of 5 October are the 8th and the 9th.
    const QDate today(2026, 11, 29);
    CHECK(missing(reported("每月5日前", QDate(2026, 10, 5)), today) == QDate(2026, 11, 5));
    CHECK(missing(reported("每月5日前", QDate(2026, 10, 9)), today) == QDate(2026, 11, 5));
    CHECK_FALSE(missing(reported("每月5日前", QDate(2026, 10, 10)), today).isValid());
    // Where that one had its own, a second one counts for the next.
    TaskFacts twice = reported("每月5日前", QDate(2026, 10, 4));
    twice.reports.append({QDate(2026, 10, 9), {}});
    CHECK_FALSE(missing(twice, today).isValid());
}

TEST_CASE("weekly reports are missing in the week after")
{
    // Friday 20 November; Monday and Tuesday are the grace.
    const TaskFacts facts = reported("每周五", QDate(2026, 11, 13));
    CHECK_FALSE(missing(facts, QDate(2026, 11, 24)).isValid());
    CHECK(missing(facts, QDate(2026, 11, 25)) == QDate(2026, 11, 20));
    CHECK_FALSE(missing(reported("每周五", QDate(2026, 11, 20)), QDate(2026, 11, 25)).isValid());
}

TEST_CASE("holidays are no grace used up")
{
    // Wednesday 30 September; the workdays after it are 8 and 9 October.
    const TaskFacts facts = reported("每季度末月30日前", QDate(2026, 6, 29));
    CHECK_FALSE(missing(facts, QDate(2026, 10, 9)).isValid());
    CHECK(missing(facts, QDate(2026, 10, 10)) == QDate(2026, 9, 30));
}

TEST_CASE("what was due before the task began was not due")
{
    TaskFacts facts = reporting("每月5日前");
    CHECK_FALSE(missing(facts, QDate(2026, 3, 31)).isValid());
    CHECK(missing(facts, QDate(2026, 4, 30)) == QDate(2026, 4, 5));
    facts.start = {};
    CHECK_FALSE(missing(facts, QDate(2026, 4, 30)).isValid());
    facts.registeredOn = QDate(2026, 4, 1);
    CHECK(missing(facts, QDate(2026, 4, 30)) == QDate(2026, 4, 5));
    facts.registeredOn = QDate(2026, 4, 6);
    CHECK_FALSE(missing(facts, QDate(2026, 4, 30)).isValid());
}

TEST_CASE("what was due while a task rested was not due")
{
    TaskFacts facts = reported("每月5日前", QDate(2026, 8, 20));
    facts.steps = {{EventKind::Suspended, QDate(2026, 9, 1), TaskState::InProgress},
                   {EventKind::Reopened, QDate(2026, 11, 10), TaskState::Suspended}};
    CHECK_FALSE(missing(facts, QDate(2026, 11, 29)).isValid());
    CHECK(missing(facts, QDate(2026, 12, 31)) == QDate(2026, 12, 5));
}

TEST_CASE("a task with a plain deadline misses no report")
{
    TaskFacts facts = reported("2026年底", QDate(2026, 3, 2));
    CHECK_FALSE(missing(facts, QDate(2026, 11, 29)).isValid());
    facts.deadlines.first().cadence.clear();
    CHECK_FALSE(missing(facts, QDate(2026, 11, 29)).isValid());
}

TEST_CASE("a missing report makes an open task yellow by rule 11, unless the rule is off")
{
    TaskFacts facts = reported("每月5日前", QDate(2026, 10, 4));
    facts.state = TaskState::InProgress;
    const QDate today(2026, 11, 29);
    const Light light = lightOf(facts, today, WorkCalendar::builtIn());
    CHECK(light.colour == LightColour::Yellow);
    CHECK(light.reason == LightReason::ReportMissing);
    CHECK(light.rule == 11);
    CHECK(light.reportDue == QDate(2026, 11, 5));
    CHECK_FALSE(light.due.isValid());

    facts.rules.reportGraceWorkdays = 0;
    CHECK(lightOf(facts, today, WorkCalendar::builtIn()).colour == LightColour::Green);
    facts.rules.reportGraceWorkdays = 2;
    facts.state = TaskState::Suspended;
    CHECK(lightOf(facts, today, WorkCalendar::builtIn()).reason == LightReason::Suspended);
}

TEST_CASE("on an earlier day later reports are not known")
{
    TaskFacts facts = reported("每月5日前", QDate(2026, 10, 4));
    facts.state = TaskState::InProgress;
    facts.reports.append({QDate(2026, 11, 20), {}});
    CHECK(lightOf(facts, QDate(2026, 11, 12), WorkCalendar::builtIn()).reason
          == LightReason::ReportMissing);
    CHECK(lightOf(facts, QDate(2026, 11, 20), WorkCalendar::builtIn()).reason
          == LightReason::Normal);
}

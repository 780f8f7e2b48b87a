// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/timeline_texts.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QDate kToday(2026, 9, 24);

LedgerSnapshot names()
{
    LedgerSnapshot snapshot;
    Unit unit;
    unit.id = Id {2};
    unit.name = QStringLiteral("社会救助和社会福利科");
    unit.shortName = QStringLiteral("救助科");
    snapshot.units = {unit};
    Person person;
    person.id = Id {3};
    person.name = QStringLiteral("王某");
    snapshot.people = {person};
    snapshot.facts = LedgerFacts({}, kToday, WorkCalendar::builtIn());
    return snapshot;
}

TaskBundle rescue()
{
    TaskBundle task;
    task.task.title = QStringLiteral("低保\n复核");
    task.task.unit = Id {2};
    Responsibility person;
    person.text = QStringLiteral("王某");
    task.responsibilities = {person};
    Progress old;
    old.date = QDate(2026, 8, 1);
    old.text = QStringLiteral("<b>已部署</b>");
    Progress later;
    later.date = QDate(2026, 10, 1);
    later.text = QStringLiteral("后来的事");
    task.reports = {old, later};
    return task;
}

TimelineBar lateBar()
{
    TimelineBar bar;
    bar.start = QDate(2026, 3, 1);
    bar.due = QDate(2026, 9, 23);
    bar.light.colour = LightColour::Red;
    bar.light.reason = LightReason::Overdue;
    bar.light.due = bar.due;
    bar.light.isOverdue = true;
    bar.light.workdays = -1;
    bar.light.calendarDays = -1;
    bar.light.percent = 85;
    return bar;
}

} // namespace

TEST_CASE("a group is called by section, person or objective, and says where nobody is named")
{
    const LedgerSnapshot book = names();
    const auto named = [&book](const TimelineKey &key, TimelineGrouping grouping) {
        return timelineGroupName(key, grouping, book, nullptr);
    };
    CHECK(named({Id {2}, {}}, TimelineGrouping::Unit) == QStringLiteral("救助科"));
    CHECK(named({}, TimelineGrouping::Unit) == QStringLiteral("No section named"));
    CHECK(named({Id {3}, {}}, TimelineGrouping::Person) == QStringLiteral("王某"));
    CHECK(named({{}, QStringLiteral("李某")}, TimelineGrouping::Person) == QStringLiteral("李某"));
    CHECK(named({}, TimelineGrouping::Person) == QStringLiteral("Nobody named"));
    CHECK(named({}, TimelineGrouping::Objective) == QStringLiteral("Without an objective"));
    CHECK(named({Id {9}, {}}, TimelineGrouping::Objective).isEmpty()); // not loaded yet
    const TaskBundle objective = rescue();
    CHECK(timelineGroupName({Id {9}, {}}, TimelineGrouping::Objective, book, &objective)
          == objective.task.title);
}

TEST_CASE("the row of a task holds its texts in one line")
{
    const TaskBundle texts = rescue();
    const TimelineLine line = timelineTaskLine(lateBar(), &texts, kToday);
    CHECK_FALSE(line.isGroup);
    CHECK(line.name == QStringLiteral("低保 复核"));
    CHECK(line.person == QStringLiteral("王某"));
    CHECK(line.due == QStringLiteral("2026-09-23"));
    CHECK(line.remark == QStringLiteral("85%　1 workday(s) overdue"));
    CHECK(timelineTaskLine(lateBar(), nullptr, kToday).name.isEmpty());
}

TEST_CASE("the row of a group counts what is late")
{
    TimelineGroup group;
    group.bars = {lateBar(), lateBar()};
    group.red = 2;
    group.overdue = 2;
    group.yellow = 1;
    const TimelineLine line = timelineGroupLine(group, QStringLiteral("救助科"));
    CHECK(line.isGroup);
    CHECK(line.red == QStringLiteral("2 overdue"));
    CHECK(line.yellow == QStringLiteral("1 due soon or behind"));
    CHECK(line.count == QStringLiteral("2 tasks in all"));
}

TEST_CASE("a tool tip tells plan, actual, reason and the last report known, as plain text")
{
    CHECK(timelineToolTip(lateBar(), rescue(), names())
          == QStringLiteral("低保\n复核\n救助科\nResponsible: 王某\n"
                            "Plan: 2026-03-01 to 2026-09-23\nActual: 85% reported\n"
                            "Overdue: Overdue by 1 day(s) (1 workday(s))\n"
                            "Last report, 2026-08-01: <b>已部署</b>"));
}

TEST_CASE("a closed task tells when it was closed")
{
    TimelineBar bar;
    bar.light.colour = LightColour::Blue;
    bar.light.reason = LightReason::ClosedOnTime;
    bar.closedOn = QDate(2026, 3, 27);
    CHECK(timelineToolTip(bar, TaskBundle {}, names())
          == QStringLiteral("No section named\nActual: closed on 2026-03-27\nClosed on time"));
}

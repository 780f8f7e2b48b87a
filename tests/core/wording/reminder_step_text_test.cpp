// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reminder_step_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Light behindBy(double scheduled, int reported)
{
    Light light;
    light.scheduledPercent = scheduled;
    light.percent = reported;
    return light;
}

} // namespace

TEST_CASE("a step says why it speaks of a task and what it proposes")
{
    CHECK(stepText({ReminderStep::Before20, {}}, {})
          == QStringLiteral("Due in 20 workday(s), not closed"));
    CHECK(stepText({ReminderStep::Before3, {}}, {})
          == QStringLiteral("Due in 3 workday(s), not closed; proposed: blue slip (reminder)"));
    CHECK(stepText({ReminderStep::DueToday, {}}, {}) == QStringLiteral("Due today, not closed"));
    CHECK(stepText({ReminderStep::Late1, {}}, {})
          == QStringLiteral("1 workday(s) overdue, not closed; proposed: red slip"));
    CHECK(stepText({ReminderStep::Late5, {}}, {})
          == QStringLiteral("5 workday(s) overdue, not closed; proposed: line in the circular"));
    CHECK(stepText({ReminderStep::Late10, {}}, {})
          == QStringLiteral("10 workday(s) overdue, not closed; proposed: talk"));
    CHECK(stepText({ReminderStep::BehindAtMonthClose, {}}, behindBy(32.6, 20))
          == QStringLiteral("13 percentage point(s) behind at month close; proposed: yellow slip"));
    CHECK(stepText({ReminderStep::ReportsMissing, {}}, {})
          == QStringLiteral("Two reports in a row have not come; proposed: yellow slip"));
    CHECK(stepText({ReminderStep::TwoRedSlips, {}}, {})
          == QStringLiteral("The second red slip on the unit this quarter; proposed: talk"));
}

TEST_CASE("on the last workday before a day off a task due then is not called due today")
{
    // Due on Saturday the 26th; 25 to 27 September 2026 are off.
    const DatedStep step {ReminderStep::DueToday, QDate(2026, 9, 24)};
    Light light;
    light.due = QDate(2026, 9, 26);
    light.workdays = 0;
    light.calendarDays = 2;
    const QString expected
        = QStringLiteral("Due on 09-26, the last workday before it is today, not closed");
    CHECK(stepText(step, light) == expected);
    CHECK(reminderReason({{step}, false}, light, step.day) == expected);

    light.workdays = -1; // said on Monday the 28th
    light.calendarDays = -2;
    light.isOverdue = true;
    CHECK(reminderReason({{step}, false}, light, QDate(2026, 9, 28))
          == expected + QStringLiteral(" (09-24)"));

    light.due = QDate(2026, 12, 31); // put off since
    light.workdays = 60;
    CHECK(stepText(step, light) == QStringLiteral("Due today, not closed"));
    light.due = step.day;
    light.workdays = 0;
    CHECK(stepText(step, light) == QStringLiteral("Due today, not closed"));
}

TEST_CASE("what was not shown on its day bears its date")
{
    const QDate today(2026, 9, 28);
    const TaskReminder reminder {
        {{ReminderStep::Before3, QDate(2026, 9, 24)}, {ReminderStep::BehindAtMonthClose, today}},
        true};
    CHECK(reminderReason(reminder, behindBy(30, 20), today)
          == QStringLiteral("Put off until now; Due in 3 workday(s), not closed; proposed: blue "
                            "slip (reminder) (09-24); 10 percentage point(s) behind at month "
                            "close; proposed: yellow slip"));
    CHECK(reminderReason({}, {}, today).isEmpty());
}

TEST_CASE("a step of the settings says what it does and how many tasks it speaks of")
{
    CHECK(effectOf(ReminderStep::Before5, true)
          == QStringLiteral("The task is among the reminders of that day."));
    CHECK(effectOf(ReminderStep::Late1, true)
          == QStringLiteral("The task is among the reminders of that day; proposed: red slip."));
    CHECK(effectOf(ReminderStep::Late1, false) == QStringLiteral("Off: nobody is reminded then."));
    CHECK(spokenOfText(ReminderStep::Before5, 3, 10)
          == QStringLiteral("3 task(s) within the next 10 workdays."));
    CHECK(spokenOfText(ReminderStep::ReportsMissing, 1, 10) == QStringLiteral("1 task(s) today."));
    CHECK(spokenOfText(ReminderStep::TwoRedSlips, 1, 10).isEmpty());
}

TEST_CASE("every step has a name of its own")
{
    QStringList names;
    for (const auto &[step, key] : EnumKeys<ReminderStep>::values)
        names.append(termOf(step));
    CHECK(names.removeDuplicates() == 0);
    CHECK(names.first() == QStringLiteral("20 workdays before"));
    CHECK(names.last() == QStringLiteral("Two red slips on a unit"));
}

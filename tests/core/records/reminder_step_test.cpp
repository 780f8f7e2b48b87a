// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ledger.h"
#include "core/records/validate.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("steps are written in the order of the ladder and read back")
{
    ReminderSteps steps;
    CHECK(stepsToText(steps).isEmpty());
    steps.insert(ReminderStep::Late5);
    steps.insert(ReminderStep::Before20);
    CHECK(stepsToText(steps) == QStringLiteral("before_20 late_5"));
    CHECK(stepsFromText(QStringLiteral("before_20 late_5")) == steps);
    CHECK(steps.contains(ReminderStep::Late5));
    CHECK_FALSE(steps.contains(ReminderStep::Late10));
}

TEST_CASE("a step of a newer program is passed over")
{
    ReminderSteps steps;
    steps.insert(ReminderStep::Late1);
    CHECK(stepsFromText(QStringLiteral("late_1  late_99")) == steps);
}

TEST_CASE("a ledger hands its switched off steps to the rules")
{
    Ledger ledger;
    CHECK(lightRulesOf(ledger) == LightRules());
    ledger.silentSteps = QStringLiteral("due_today");
    CHECK(lightRulesOf(ledger).silentSteps.contains(ReminderStep::DueToday));
}

TEST_CASE("a snooze has a reason, and ends after the day it was made")
{
    Snooze snooze {
        Id {1}, Id {2}, QDate(2026, 9, 24), QDate(2026, 9, 25), QStringLiteral("等待"), {}};
    CHECK(validate(snooze).isEmpty());
    snooze.until = QDate(2026, 9, 24);
    CHECK(validate(snooze)
          == QList<FieldFault> {{QStringLiteral("until_date"), Fault::EndBeforeStart}});
    snooze.until = {};
    snooze.reason = QStringLiteral(" ");
    CHECK(validate(snooze)
          == QList<FieldFault> {{QStringLiteral("until_date"), Fault::Missing},
                                {QStringLiteral("reason"), Fault::Missing}});
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/main_window/reminder_text.h"

#include <QLocale>

using ui::reminderText;

TEST_CASE("the reminder of a day names what is newly late by unit, and what is due soon")
{
    CHECK(reminderText({{QStringLiteral("Welfare"), 2}, {QStringLiteral("Elderly"), 1}}, 6)
          == QStringLiteral("Today: 3 task(s) newly overdue (Welfare 2, Elderly 1); 6 task(s) due "
                            "within the next 5 workdays."));
}

TEST_CASE("a half that has nothing to say is left out")
{
    CHECK(reminderText({{QStringLiteral("Welfare"), 1}}, 0)
          == QStringLiteral("Today: 1 task(s) newly overdue (Welfare 1)."));
    CHECK(reminderText({}, 2)
          == QStringLiteral("Today: 2 task(s) due within the next 5 workdays."));
    CHECK(reminderText({}, 0).isEmpty());
}

TEST_CASE("the list of reminders is counted, with the papers it proposes")
{
    CHECK(reminderText({}, 0, {}, {3, {}})
          == QStringLiteral("Today: 3 task(s) on the list of reminders."));
    CHECK(
        reminderText({}, 2, {}, {5, {{core::Proposal::BlueSlip, 2}, {core::Proposal::RedSlip, 1}}})
        == QStringLiteral("Today: 2 task(s) due within the next 5 workdays; 5 task(s) on the "
                          "list of reminders (proposed: blue slip (reminder) 2, red slip 1)."));
}

TEST_CASE("a name with a placeholder in it stays as it is")
{
    CHECK(
        reminderText({{QStringLiteral("%1 & %n"), 1}}, 0).contains(QStringLiteral("(%1 & %n 1)")));
}

TEST_CASE("the reminder names the days off on the way")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(reminderText(
              {},
              2,
              {{QDate(2026, 9, 25), QDate(2026, 9, 27)}, {QDate(2026, 10, 1), QDate(2026, 10, 7)}})
          == QStringLiteral("Today: 2 task(s) due within the next 5 workdays. Days off, which are "
                            "no workdays: 25–27 September, 1–7 October."));
    CHECK(reminderText({}, 2, {{QDate(2027, 1, 1), QDate(2027, 1, 1)}})
              .endsWith(QStringLiteral("no workdays: 1 January.")));
    CHECK(reminderText({}, 2, {{QDate(2025, 1, 28), QDate(2025, 2, 4)}})
              .endsWith(QStringLiteral("no workdays: 28 January–4 February.")));
    CHECK(reminderText({}, 0, {{QDate(2026, 9, 25), QDate(2026, 9, 27)}}).isEmpty());
    QLocale::setDefault(before);
}

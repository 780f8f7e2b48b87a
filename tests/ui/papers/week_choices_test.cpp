// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"
#include "tests/support/catch.h"
#include "ui/papers/week_choices.h"

using core::WorkCalendar;
using ui::weekChoices;

TEST_CASE("weeks reach from the first year of the ledgers to the week after today's, newest first")
{
    const auto weeks = weekChoices(2021, QDate(2021, 7, 28), WorkCalendar::builtIn());
    REQUIRE_FALSE(weeks.isEmpty());
    CHECK(weeks.at(0).period == QStringLiteral("2021-W31"));
    CHECK(weeks.at(1).period == QStringLiteral("2021-W30"));
    CHECK(weeks.at(1).caption.contains(QStringLiteral("7月26日")));
    // 1 January 2021 is a Friday: it lies in the last week of 2020.
    CHECK(weeks.last().period == QStringLiteral("2020-W53"));
    CHECK(weeks.size() == 32);
}

TEST_CASE("without a usable year the weeks of this year are offered")
{
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const QDate today(2026, 9, 24);
    for (const int year : {0, 2031, 1921})
        CHECK(weekChoices(year, today, calendar) == weekChoices(2026, today, calendar));
}

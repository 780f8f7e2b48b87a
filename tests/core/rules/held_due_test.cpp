// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/held_due.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

// National Day 2021: 1–7 October are off, Saturday 9 October is worked.
QDate held(QDate due, DayOffRule rule)
{
    return heldDue(due, rule, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a deadline on a day off stays, moves to the workday before or to the one after")
{
    const QDate sunday(2021, 10, 3);
    CHECK(held(sunday, DayOffRule::Stays) == sunday);
    CHECK(held(sunday, DayOffRule::Earlier) == QDate(2021, 9, 30));
    CHECK(held(sunday, DayOffRule::Later) == QDate(2021, 10, 8));
}

TEST_CASE("a deadline on a workday, a made-up one too, stays by every rule")
{
    for (const auto &[rule, key] : EnumKeys<DayOffRule>::values) {
        CHECK(held(QDate(2021, 9, 30), rule) == QDate(2021, 9, 30));
        CHECK(held(QDate(2021, 10, 9), rule) == QDate(2021, 10, 9));
        CHECK_FALSE(held({}, rule).isValid());
    }
}

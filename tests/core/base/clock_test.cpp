// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"

TEST_CASE("an as-of date stands in for today but not for now")
{
    const core::SystemClock clock(QDate(2021, 12, 31));

    CHECK(clock.today() == QDate(2021, 12, 31));
    CHECK(clock.now().date().year() >= 2024);
    CHECK(clock.now().timeSpec() == Qt::UTC);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/deadline_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("a deadline says how often it was extended, or nothing")
{
    CHECK(extensionsText(2) == QStringLiteral("extended 2 time(s)"));
    CHECK(extensionsText(0).isEmpty());
}

TEST_CASE("a deadline that moved says where it stood first")
{
    DeadlinePoint deadline;
    CHECK(firstDueText(deadline).isEmpty());
    deadline.due = QDate(2026, 9, 30);
    deadline.originalDue = QDate(2026, 9, 30);
    CHECK(firstDueText(deadline).isEmpty());
    deadline.originalDue = QDate(2026, 8, 31);
    CHECK(firstDueText(deadline) == QStringLiteral("originally 2026-08-31"));
}

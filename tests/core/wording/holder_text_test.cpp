// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/holder_text.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace core;

TEST_CASE("who has a file open is called by what is known of them")
{
    const QString person = QStringLiteral("张某");
    const QString machine = QStringLiteral("pc%1");
    CHECK(holderName(person, machine) == QStringLiteral("张某 (on pc%1)"));
    CHECK(holderName(person, {}) == person);
    CHECK(holderName({}, machine) == QStringLiteral("someone on pc%1"));
    CHECK(holderName({}, {}) == QStringLiteral("another program"));
}

TEST_CASE("a moment is told in local time, to the minute")
{
    const QDateTime local(QDate(2026, 11, 28), QTime(9, 12, 59));
    CHECK(momentText(local) == QStringLiteral("2026-11-28 09:12"));
    CHECK(momentText(local.toUTC()) == QStringLiteral("2026-11-28 09:12"));
    CHECK(momentText({}).isEmpty());
}

TEST_CASE("who wrote something stands before the moment, if anybody has a name")
{
    const QDateTime local(QDate(2026, 11, 28), QTime(9, 12));
    CHECK(writerText(QStringLiteral("李红"), local) == QStringLiteral("李红 2026-11-28 09:12"));
    CHECK(writerText({}, local) == QStringLiteral("2026-11-28 09:12"));
}

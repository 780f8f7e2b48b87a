// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/countdown_text.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace core;

namespace {

CountdownDays daysLeft(int calendarDays, int workdays)
{
    return {{QStringLiteral("试点验收%1"), QDate(2021, 6, 30)}, calendarDays, workdays};
}

} // namespace

TEST_CASE("a countdown says what is left, what has passed, and that it is today")
{
    CHECK(countdownText(daysLeft(18, 7))
          == QStringLiteral("18 day(s) to 试点验收%1 (7 workday(s))"));
    CHECK(countdownText(daysLeft(-6, -5))
          == QStringLiteral("6 day(s) since 试点验收%1 (5 workday(s))"));
    CHECK(countdownText(daysLeft(-2, 0))
          == QStringLiteral("2 day(s) since 试点验收%1 (0 workday(s))"));
    CHECK(countdownText(daysLeft(0, 0)) == QStringLiteral("试点验收%1 is today"));
}

TEST_CASE("a countdown is said in the words of the office")
{
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/i18n/duban_zh_CN.qm")));
    REQUIRE(QCoreApplication::installTranslator(&translator));
    CHECK(countdownText(daysLeft(18, 7)) == QStringLiteral("距试点验收%1还有 18 天（7 个工作日）"));
    CHECK(countdownText(daysLeft(-6, -5)) == QStringLiteral("试点验收%1已过 6 天（5 个工作日）"));
    CHECK(countdownText(daysLeft(0, 0)) == QStringLiteral("今天是试点验收%1之日"));
    QCoreApplication::removeTranslator(&translator);
}

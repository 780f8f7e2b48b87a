// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typed_day.h"
#include "tests/support/catch.h"

using core::WorkCalendar;

namespace {

// A Wednesday.
const QDate kTypedOn(2021, 9, 29);

QString dayOf(const char16_t *typed)
{
    const auto day = core::typedDay(QString::fromUtf16(typed), kTypedOn, WorkCalendar::builtIn());
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

TEST_CASE("days are named and counted from today")
{
    CHECK(dayOf(u"今天") == QStringLiteral("2021-09-29"));
    CHECK(dayOf(u" 今日 ") == QStringLiteral("2021-09-29"));
    CHECK(dayOf(u"明天") == QStringLiteral("2021-09-30"));
    CHECK(dayOf(u"大后天") == QStringLiteral("2021-10-02"));
    CHECK(dayOf(u"昨天") == QStringLiteral("2021-09-28"));
    CHECK(dayOf(u"+7") == QStringLiteral("2021-10-06"));
    CHECK(dayOf(u"＋７天") == QStringLiteral("2021-10-06"));
    CHECK(dayOf(u"-3日") == QStringLiteral("2021-09-26"));
    CHECK(dayOf(u"+2周") == QStringLiteral("2021-10-13"));
    CHECK(dayOf(u"+1个月") == QStringLiteral("2021-10-29"));
}

TEST_CASE("workdays are counted by the calendar")
{
    // 1–7 October are off, 9 October is worked.
    CHECK(dayOf(u"+1工作日") == QStringLiteral("2021-09-30"));
    CHECK(dayOf(u"+2个工作日") == QStringLiteral("2021-10-08"));
    CHECK(dayOf(u"+3 工作日") == QStringLiteral("2021-10-09"));
    CHECK(dayOf(u"-1工作日") == QStringLiteral("2021-09-28"));
}

TEST_CASE("every other text is no day counted from today")
{
    for (const char16_t *text :
         {u"", u"7", u"9月底前", u"+", u"+7个", u"今天起", u"+12345", u"7工作日"})
        CHECK(dayOf(text).isEmpty());
}

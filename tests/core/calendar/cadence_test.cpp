// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadence.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Cadence cadenceOf(const char *phrase)
{
    INFO(phrase);
    const std::optional<Cadence> cadence = readCadence(QString::fromUtf8(phrase));
    REQUIRE(cadence.has_value());
    return *cadence;
}

QDate lastOf(const char *phrase, QDate day)
{
    return lastDue(cadenceOf(phrase), day, WorkCalendar::builtIn());
}

QDate nextOf(const char *phrase, QDate day)
{
    return nextDue(cadenceOf(phrase), day, WorkCalendar::builtIn());
}

} // namespace

TEST_CASE("a phrase says in which period something is due again, and when in it")
{
    using enum CadencePeriod;
    CHECK(cadenceOf("每周五") == Cadence {Week, 0, 5, false});
    CHECK(cadenceOf("每周三前") == Cadence {Week, 0, 3, false});
    CHECK(cadenceOf("每星期天报送") == Cadence {Week, 0, 7, false});
    CHECK(cadenceOf("按周报送") == Cadence {Week, 0, 5, false});
    CHECK(cadenceOf("每月5日前") == Cadence {Month, 0, 5, false});
    CHECK(cadenceOf("每月５号前，逢节假日顺延") == Cadence {Month, 0, 5, true});
    CHECK(cadenceOf("次月15日前") == Cadence {Month, 0, 15, false});
    CHECK(cadenceOf("每月底") == Cadence {Month, 0, 0, false});
    CHECK(cadenceOf("每月上旬") == Cadence {Month, 0, 10, false});
    CHECK(cadenceOf("按月报送") == Cadence {Month, 0, 0, false});
    CHECK(cadenceOf("每季度末月25日前") == Cadence {Quarter, 0, 25, false});
    CHECK(cadenceOf("每季度首月10日前") == Cadence {Quarter, 1, 10, false});
    CHECK(cadenceOf("一季度一考评") == Cadence {Quarter, 0, 0, false});
    CHECK(cadenceOf("一季一研判") == Cadence {Quarter, 0, 0, false});
    CHECK(cadenceOf("每半年") == Cadence {HalfYear, 0, 0, false});
    CHECK(cadenceOf("每年3月底") == Cadence {Year, 3, 0, false});
    CHECK(cadenceOf("每年年初") == Cadence {Year, 2, 0, false});
}

TEST_CASE("what follows in another clause is about something else")
{
    CHECK(cadenceOf("每季度报送，3月5日启动") == Cadence {CadencePeriod::Quarter, 0, 0, false});
    CHECK(cadenceOf("长期坚持；每月20日前报送") == Cadence {CadencePeriod::Month, 0, 20, false});
}

TEST_CASE("a day of the week is told whatever is done on it")
{
    CHECK(cadenceOf("每周三上报") == Cadence {CadencePeriod::Week, 0, 3, false});
    CHECK(cadenceOf("每周四例会前") == Cadence {CadencePeriod::Week, 0, 4, false});
    CHECK(cadenceOf("每周一上报") == Cadence {CadencePeriod::Week, 0, 1, false});
    CHECK(cadenceOf("每周五报送工作周报") == Cadence {CadencePeriod::Week, 0, 5, false});
    CHECK(cadenceOf("每季度第一个月10日前") == Cadence {CadencePeriod::Quarter, 1, 10, false});
    CHECK(cadenceOf("每月1次") == Cadence {CadencePeriod::Month, 0, 0, false});
    CHECK(cadenceOf("长期坚持每月5日前报送") == Cadence {CadencePeriod::Month, 0, 5, false});
}

TEST_CASE("a phrase that may name another day than is understood has no cadence")
{
    for (const char *phrase : {"每季度次月10日前",
                               "每季度结束后10日内",
                               "每年清明前",
                               "每年春节前",
                               "每年上半年",
                               "每月5日、20日",
                               "每周一、周五",
                               "每年6月底、12月底",
                               "每月35日前"}) {
        INFO(phrase);
        CHECK_FALSE(readCadence(QString::fromUtf8(phrase)).has_value());
    }
}

TEST_CASE("without a day nothing is due")
{
    CHECK_FALSE(lastOf("每周五", {}).isValid());
    CHECK_FALSE(nextOf("每月5日前", {}).isValid());
}

TEST_CASE("once a week names no day of the week")
{
    CHECK(cadenceOf("每周一调度") == Cadence {CadencePeriod::Week, 0, 5, false});
    CHECK(cadenceOf("每周一前") == Cadence {CadencePeriod::Week, 0, 1, false});
}

TEST_CASE("a phrase without a period that can be counted has no cadence")
{
    for (const char *phrase :
         {"", "2021年底", "每两个月", "每天", "每半个月", "适时", "长期", "逢节假日顺延"}) {
        INFO(phrase);
        CHECK_FALSE(readCadence(QString::fromUtf8(phrase)).has_value());
    }
}

TEST_CASE("days due are counted from period to period")
{
    CHECK(lastOf("每周五", QDate(2026, 11, 29)) == QDate(2026, 11, 27));
    CHECK(lastOf("每周五", QDate(2026, 11, 27)) == QDate(2026, 11, 27));
    CHECK(nextOf("每周五", QDate(2026, 11, 27)) == QDate(2026, 12, 4));
    CHECK(lastOf("每月5日前", QDate(2026, 3, 4)) == QDate(2026, 2, 5));
    CHECK(nextOf("每月5日前", QDate(2026, 12, 5)) == QDate(2027, 1, 5));
    CHECK(lastOf("每季度末月25日前", QDate(2026, 11, 29)) == QDate(2026, 9, 25));
    CHECK(nextOf("每季度末月25日前", QDate(2026, 11, 29)) == QDate(2026, 12, 25));
    CHECK(nextOf("每半年", QDate(2026, 6, 30)) == QDate(2026, 12, 31));
    CHECK(lastOf("每年3月底", QDate(2026, 3, 30)) == QDate(2025, 3, 31));
}

TEST_CASE("a day that a month does not have is its last one")
{
    CHECK(nextOf("每月31日前", QDate(2026, 2, 1)) == QDate(2026, 2, 28));
    CHECK(nextOf("每月底", QDate(2028, 2, 1)) == QDate(2028, 2, 29));
}

TEST_CASE("a day off goes on to the next workday where the phrase says so")
{
    // 5 October 2026 lies in the National Day holidays; work begins again on Thursday the 8th.
    CHECK(nextOf("每月5日前", QDate(2026, 10, 1)) == QDate(2026, 10, 5));
    CHECK(nextOf("每月5日前，逢节假日顺延", QDate(2026, 10, 1)) == QDate(2026, 10, 8));
    CHECK(lastOf("每月5日前，逢节假日顺延", QDate(2026, 10, 7)) == QDate(2026, 9, 7));
    // 28 February 2026 is a worked Saturday; 31 January is none and goes on into February.
    CHECK(lastOf("每月底，逢节假日顺延", QDate(2026, 2, 27)) == QDate(2026, 2, 2));
    CHECK(nextOf("每月底，逢节假日顺延", QDate(2026, 2, 2)) == QDate(2026, 2, 28));
}

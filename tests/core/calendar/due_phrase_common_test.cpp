// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/check_rows.h"

using core::Precision;
using namespace tests;

// Every row of domain.md h.3, as worked out there. Monday 2026-01-05 is the date of the document.

TEST_CASE("months and their parts are due on their last day")
{
    checkRows(
        {
            {"3月底", "2026-03-25", "2026-03-31", "2026-03-31", Precision::Month, false},
            {"3月末", "2026-03-25", "2026-03-31", "2026-03-31", Precision::Month, false},
            {"3月底前", "2026-03-25", "2026-03-31", "2026-03-31", Precision::Month, false},
            {"2月底", "2026-02-25", "2026-02-28", "2026-02-28", Precision::Month, false},
            {"2028年2月底", "2028-02-25", "2028-02-29", "2028-02-29", Precision::Month, false},
            {"3月初", "2026-03-01", "2026-03-05", "2026-03-05", Precision::Month, false},
            {"3月上旬", "2026-03-01", "2026-03-10", "2026-03-10", Precision::TenDays, false},
            {"3月中旬", "2026-03-11", "2026-03-20", "2026-03-20", Precision::TenDays, false},
            {"3月下旬", "2026-03-21", "2026-03-31", "2026-03-31", Precision::TenDays, false},
            {"3月份", "2026-03-01", "2026-03-31", "2026-03-31", Precision::Month, false},
            {"3月", "2026-03-01", "2026-03-31", "2026-03-31", Precision::Month, false},
            {"月底前", "2026-01-25", "2026-01-31", "2026-01-31", Precision::Month, false},
            {"2026年12月", "2026-12-01", "2026-12-31", "2026-12-31", Precision::Month, false},
        },
        document(2026, 1, 5));
}

TEST_CASE("quarters, half-years and the parts of a year are due on their last day")
{
    checkRows(
        {
            {"一季度", "2026-01-01", "2026-03-31", "2026-03-31", Precision::Quarter, false},
            {"一季度末", "2026-03-01", "2026-03-31", "2026-03-31", Precision::Quarter, false},
            {"一季度前", "2026-01-01", "2026-03-31", "2026-03-31", Precision::Quarter, false},
            {"二季度", "2026-04-01", "2026-06-30", "2026-06-30", Precision::Quarter, false},
            {"三季度", "2026-07-01", "2026-09-30", "2026-09-30", Precision::Quarter, false},
            {"第四季度", "2026-10-01", "2026-12-31", "2026-12-31", Precision::Quarter, false},
            {"前三季度", "2026-01-01", "2026-09-30", "2026-09-30", Precision::Quarter, false},
            {"三季度初", "2026-07-01", "2026-07-31", "2026-07-31", Precision::Quarter, false},
            {"上半年", "2026-01-01", "2026-06-30", "2026-06-30", Precision::HalfYear, false},
            {"年中", "2026-01-01", "2026-06-30", "2026-06-30", Precision::HalfYear, false},
            {"年初", "2026-01-01", "2026-02-28", "2026-02-28", Precision::Month, false},
            {"贯穿全年", "2026-01-01", "2026-12-31", "2026-12-31", Precision::Year, false},
            {"年后", "", "", "", Precision::Unknown, true},
        },
        document(2026, 1, 5));
}

TEST_CASE("the named day is included; a first day and a bare year are asked about once")
{
    checkRows(
        {
            {"6月30日前", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"6月30日以前", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"6月30日之前", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"7月1日前", "2026-07-01", "2026-07-01", "2026-07-01", Precision::Day, true},
            {"“十五五”末", "2026-01-01", "2030-12-31", "2030-12-31", Precision::Stage, false},
            {"2030年前", "2030-01-01", "2030-12-31", "2030-12-31", Precision::Year, true},
        },
        document(2026, 1, 5));
}

TEST_CASE("weeks are those of the document")
{
    checkRows(
        {
            {"本周内", "2026-01-05", "2026-01-11", "2026-01-11", Precision::Day, false},
            {"本周五前", "2026-01-09", "2026-01-09", "2026-01-09", Precision::Day, false},
            {"下周", "2026-01-12", "2026-01-16", "2026-01-16", Precision::Day, false},
            {"下周三前", "2026-01-14", "2026-01-14", "2026-01-14", Precision::Day, false},
        },
        document(2026, 1, 5));
    CHECK(readPhrase("本周五前", ledgerYear(2026)).needsConfirmation);
}

TEST_CASE("what comes again and again stays a phrase")
{
    for (const char *phrase : {"每周五",
                               "每月5日前",
                               "次月15日前",
                               "每季度末月25日前",
                               "每半年",
                               "按月报送",
                               "每月5日前,逢节假日顺延"}) {
        INFO(phrase);
        const core::DueReading reading = readPhrase(phrase, document(2026, 1, 5));
        CHECK_FALSE(reading.due.isValid());
        CHECK(reading.precision == Precision::Recurring);
        CHECK_FALSE(reading.needsConfirmation);
    }
    for (const char *phrase : {"每两个月", "每天", "逢节假日顺延"}) {
        INFO(phrase);
        const core::DueReading reading = readPhrase(phrase, document(2026, 1, 5));
        CHECK_FALSE(reading.due.isValid());
        CHECK(reading.precision == Precision::Unknown);
        CHECK(reading.needsConfirmation);
    }
}

TEST_CASE("amounts of time are counted from the day after the document")
{
    // 2026-01-05 is a Monday; the 15th day after it is Tuesday the 20th, the 30th Wednesday 02-04.
    checkRows(
        {
            {"5个工作日内", "2026-01-05", "2026-01-12", "2026-01-12", Precision::Relative, false},
            {"15日内", "2026-01-05", "2026-01-20", "2026-01-20", Precision::Relative, false},
            {"30日内", "2026-01-05", "2026-02-04", "2026-02-04", Precision::Relative, false},
            {"三个月内", "2026-01-05", "2026-04-05", "2026-04-05", Precision::Relative, false},
            {"一年内", "2026-01-05", "2027-01-05", "2027-01-05", Precision::Relative, false},
            {"三年内", "2026-01-05", "2029-01-05", "2029-01-05", Precision::Relative, false},
            {"半年内", "2026-01-05", "2026-07-05", "2026-07-05", Precision::Relative, false},
            {"接文后7日内", "", "", "", Precision::Relative, true},
            {"收到之日起15个工作日内", "", "", "", Precision::Relative, true},
            {"印发之日起30日内",
             "2026-01-05",
             "2026-02-04",
             "2026-02-04",
             Precision::Relative,
             false},
        },
        document(2026, 1, 5));
}

TEST_CASE("days that end on a day off end on the next workday, months on the day that is there")
{
    // 2026-01-05 + 5 is Saturday the 10th; 2025-11-30 + 3 months would be 30 February.
    CHECK(readPhrase("5日内", document(2026, 1, 5)).due == QDate(2026, 1, 12));
    CHECK(readPhrase("3个月内", document(2025, 11, 30)).due == QDate(2026, 2, 28));
    CHECK(readPhrase("国庆后5个工作日内", document(2026, 9, 1)).due == QDate(2026, 10, 13));
    CHECK(readPhrase("5个工作日内", document(2026, 10, 7)).due == QDate(2026, 10, 13));
}

TEST_CASE("before a festival is the last workday before its days off")
{
    checkRows(
        {
            {"春节前", "2026-02-14", "2026-02-14", "2026-02-14", Precision::Day, false},
            {"清明前", "2026-04-03", "2026-04-03", "2026-04-03", Precision::Day, false},
            {"国庆前", "2026-09-30", "2026-09-30", "2026-09-30", Precision::Day, false},
            {"国庆节前", "2026-09-30", "2026-09-30", "2026-09-30", Precision::Day, false},
            {"两会前", "", "", "", Precision::Unknown, true},
            {"汛期前", "", "", "", Precision::Unknown, true},
            {"供暖期前", "", "", "", Precision::Unknown, true},
            {"春节后", "", "", "", Precision::Unknown, true},
        },
        document(2026, 1, 5));
}

TEST_CASE("a festival whose notice is not known is asked about")
{
    const core::DueReading moving = readPhrase("2027年春节前", document(2026, 1, 5));
    CHECK_FALSE(moving.due.isValid());
    CHECK(moving.needsConfirmation);

    const core::DueReading fixed = readPhrase("2027年国庆前", document(2026, 1, 5));
    CHECK(fixed.due == QDate(2027, 9, 30));
    CHECK(fixed.needsConfirmation);

    const core::DueReading next = readPhrase("国庆前", document(2025, 10, 20));
    CHECK(next.due == QDate(2026, 9, 30));
    CHECK(next.needsConfirmation);
}

TEST_CASE("spans are due on their last day")
{
    checkRows(
        {
            {"2026年—2028年", "2026-01-01", "2028-12-31", "2028-12-31", Precision::Year, false},
            {"2026-2028年", "2026-01-01", "2028-12-31", "2028-12-31", Precision::Year, false},
            {"3-6月", "2026-03-01", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"3月至6月", "2026-03-01", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"一至三季度", "2026-01-01", "2026-09-30", "2026-09-30", Precision::Quarter, false},
            {"2026.3—2026.12", "2026-03-01", "2026-12-31", "2026-12-31", Precision::Month, false},
            {"6月1日-15日", "2026-06-01", "2026-06-15", "2026-06-15", Precision::Day, false},
            {"2026年11月至2027年2月",
             "2026-11-01",
             "2027-02-28",
             "2027-02-28",
             Precision::Month,
             false},
            {"11月至2月", "2026-11-01", "2027-02-28", "2027-02-28", Precision::Month, true},
            {"2026年3月起至年底", "2026-03-01", "2026-12-31", "2026-12-31", Precision::Year, false},
        },
        document(2026, 1, 5));
}

TEST_CASE("what never ends and what names no day have no due date")
{
    for (const char *phrase : {"长期", "常年", "长期坚持", "持续推进", "常态化开展"}) {
        INFO(phrase);
        checkRows({{phrase, "", "", "", Precision::OpenEnded, false}}, document(2026, 1, 5));
    }
    for (const char *phrase : {"近期",
                               "尽快",
                               "抓紧",
                               "适时",
                               "即日起",
                               "立即",
                               "按时序推进",
                               "按上级要求",
                               "待定",
                               "视情",
                               "abc",
                               "2",
                               "2026年13月",
                               "2月30日"}) {
        INFO(phrase);
        const core::DueReading reading = readPhrase(phrase, document(2026, 1, 5));
        CHECK_FALSE(reading.due.isValid());
        CHECK(reading.precision == Precision::Unknown);
        CHECK(reading.needsConfirmation);
    }
}

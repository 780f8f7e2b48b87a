// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/check_rows.h"

using core::Precision;
using namespace tests;

// Every row of domain.md h.2, as worked out there; the basis is the date of the document.

TEST_CASE("the phrases of the 2021 benchmark plan mean what was worked out for them")
{
    checkRows(
        {
            {"2021底", "2021-11-01", "2021-12-31", "2021-12-31", Precision::Year, false},
            {"力争2021底完成", "2021-11-01", "2021-12-31", "2021-12-31", Precision::Year, false},
            {"2021年底", "2021-11-01", "2021-12-31", "2021-12-31", Precision::Year, false},
            {"2021年底前", "2021-11-01", "2021-12-31", "2021-12-31", Precision::Year, false},
            {"2023年底", "2023-11-01", "2023-12-31", "2023-12-31", Precision::Year, false},
            {"2023年底前", "2023-11-01", "2023-12-31", "2023-12-31", Precision::Year, false},
            {"2025年底", "2025-11-01", "2025-12-31", "2025-12-31", Precision::Year, false},
            {"2025年", "2025-01-01", "2025-12-31", "2025-12-31", Precision::Year, false},
            {"力争2025年形成我县城乡社区治理新理念",
             "2025-01-01",
             "2025-12-31",
             "2025-12-31",
             Precision::Year,
             false},
            {"一年初见成效", "2021-01-01", "2021-12-31", "2021-12-31", Precision::Stage, false},
            {"三年基本达标", "2023-01-01", "2023-12-31", "2023-12-31", Precision::Stage, false},
            {"五年系统谋划", "2025-01-01", "2025-12-31", "2025-12-31", Precision::Stage, false},
            {"常态化", "", "", "", Precision::OpenEnded, false},
        },
        document(2021, 7, 13));
}

TEST_CASE("a deadline on a day off stays; the last workday before it is told apart")
{
    const core::WorkCalendar calendar = core::WorkCalendar::builtIn();

    CHECK(calendar.workdayOnOrBefore(QDate(2023, 12, 31)) == QDate(2023, 12, 29));
    CHECK(calendar.workdayOnOrBefore(QDate(2017, 12, 31)) == QDate(2017, 12, 29));
    // 2018-12-31 is off by the notice for 2019, Saturday the 29th is worked for it.
    CHECK(calendar.workdayOnOrBefore(QDate(2018, 12, 31)) == QDate(2018, 12, 29));
}

TEST_CASE("the phrases of the 2017 half-year report mean what was worked out for them")
{
    checkRows(
        {
            {"一年打基础", "2017-01-01", "2017-12-31", "2017-12-31", Precision::Stage, false},
            {"两年见成效", "2018-01-01", "2018-12-31", "2018-12-31", Precision::Stage, false},
            {"三年上台阶", "2019-01-01", "2019-12-31", "2019-12-31", Precision::Stage, false},
            {"下半年投入使用",
             "2017-07-01",
             "2017-12-31",
             "2017-12-31",
             Precision::HalfYear,
             false},
            {"下半年装修施工",
             "2017-07-01",
             "2017-12-31",
             "2017-12-31",
             Precision::HalfYear,
             false},
            {"进入第二季度", "2017-04-01", "2017-06-30", "", Precision::Quarter, true},
            {"5月15日", "2017-05-15", "2017-05-15", "2017-05-15", Precision::Day, false},
            {"并于5月15日正式对外办公",
             "2017-05-15",
             "2017-05-15",
             "2017-05-15",
             Precision::Day,
             false},
            {"从5月1日起", "2017-05-01", "", "", Precision::Day, true},
            {"今年", "2017-01-01", "2017-12-31", "2017-12-31", Precision::Year, false},
            {"全年工作目标", "2017-01-01", "2017-12-31", "2017-12-31", Precision::Year, false},
            {"2017年", "2017-01-01", "2017-12-31", "2017-12-31", Precision::Year, false},
            {"即将启动装修", "", "", "", Precision::Unknown, true},
            {"截至目前", "2017-06-30", "2017-06-30", "", Precision::Day, true},
        },
        {QDate(2017, 6, 30), false});
}

TEST_CASE("ten days without a month name no day")
{
    const core::DueReading reading = readPhrase("下旬起", ledgerYear(2017));

    CHECK_FALSE(reading.due.isValid());
    CHECK(reading.precision == Precision::TenDays);
    CHECK(reading.needsConfirmation);
}

TEST_CASE("several stages in one phrase are due at the last, to be confirmed")
{
    const core::DueReading reading
        = readPhrase("一年打基础,两年见成效,三年上台阶", ledgerYear(2017));

    CHECK(reading.due == QDate(2019, 12, 31));
    CHECK(reading.precision == Precision::Stage);
    CHECK(reading.needsConfirmation);
}

TEST_CASE("the phrases of the 2020 speech mean what was worked out for them")
{
    checkRows(
        {
            {"年内", "2020-03-13", "2020-12-31", "2020-12-31", Precision::Year, false},
            {"下半年", "2020-07-01", "2020-12-31", "2020-12-31", Precision::HalfYear, false},
            {"明年上半年", "2021-01-01", "2021-06-30", "2021-06-30", Precision::HalfYear, false},
            {"明年上半年试点就要结束",
             "2021-01-01",
             "2021-06-30",
             "2021-06-30",
             Precision::HalfYear,
             false},
            {"今年", "2020-01-01", "2020-12-31", "2020-12-31", Precision::Year, false},
            {"到2020年", "2020-01-01", "2020-12-31", "2020-12-31", Precision::Year, false},
            {"适时开展", "", "", "", Precision::Unknown, true},
            {"即将来宝调研", "", "", "", Precision::Unknown, true},
            {"随后将正式印发", "", "", "", Precision::Unknown, true},
            {"持续推进", "", "", "", Precision::OpenEnded, false},
            {"一季度一考评", "", "", "", Precision::Recurring, false},
        },
        document(2020, 3, 13));
}

TEST_CASE("what is due once in each period has no day of its own")
{
    checkRows(
        {
            {"一季一研判", "", "", "", Precision::Recurring, false},
            {"一月一分析、一季一研判", "", "", "", Precision::Recurring, false},
            {"一季末", "2021-03-01", "2021-03-31", "2021-03-31", Precision::Quarter, false},
        },
        document(2021, 3, 1));
}

TEST_CASE("the phrases of the 2021 contest mean what was worked out for them")
{
    checkRows(
        {
            {"2018年底", "2018-11-01", "2018-12-31", "2018-12-31", Precision::Year, false},
            {"2020年末", "2020-11-01", "2020-12-31", "2020-12-31", Precision::Year, false},
            {"自2021年起", "2021-01-01", "", "", Precision::Year, true},
            {"2019年以来", "2019-01-01", "2021-05-18", "", Precision::Unknown, true},
            {"从2007年开始", "2007-01-01", "2021-05-18", "", Precision::Unknown, true},
            {"“十三五”", "2016-01-01", "2020-12-31", "2020-12-31", Precision::Stage, false},
            {"十四五", "2021-01-01", "2025-12-31", "2025-12-31", Precision::Stage, false},
            {"十五五", "2026-01-01", "2030-12-31", "2030-12-31", Precision::Stage, false},
            {"三年专项行动", "", "", "", Precision::Stage, true},
        },
        document(2021, 5, 18));
}

TEST_CASE("the phrases of the 2010 programme mean what was worked out for them")
{
    checkRows(
        {
            {"近五年来", "2005-07-12", "2010-07-11", "", Precision::Unknown, true},
            {"每年年初", "", "", "", Precision::Recurring, false},
            {"截止目前", "2010-07-11", "2010-07-11", "", Precision::Day, true},
            {"五年任务三年完成", "", "", "", Precision::Stage, true},
            {"分5年落实", "", "", "", Precision::Year, true},
        },
        document(2010, 7, 11));
}

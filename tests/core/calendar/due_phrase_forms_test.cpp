// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/check_rows.h"

using core::Precision;
using namespace tests;

TEST_CASE("a date may be written in figures")
{
    checkRows(
        {
            {"2026.6", "2026-06-01", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"2026-06", "2026-06-01", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"2026.6月底", "2026-06-25", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"2026/6/30", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"2026.06.30", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"2026-06-30 00:00:00",
             "2026-06-30",
             "2026-06-30",
             "2026-06-30",
             Precision::Day,
             false},
            {"20260630", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"6.30", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"6.30前", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"6月30", "2026-06-30", "2026-06-30", "2026-06-30", Precision::Day, false},
            {"2026", "2026-01-01", "2026-12-31", "2026-12-31", Precision::Year, false},
        },
        document(2026, 1, 5));
}

TEST_CASE("full-width, half-width and Chinese numerals and odd spaces read the same")
{
    const core::DueReading june = readPhrase("2026年6月底前", document(2026, 1, 5));
    REQUIRE(june.due == QDate(2026, 6, 30));
    for (const char *phrase : {"２０２６年６月底前",
                               "二〇二六年六月底前",
                               "二零二六年六月底前",
                               "2026 年 6 月底前",
                               "　2026年6月底前　",
                               "“2026年6月底”前",
                               "２０２６．６底前"}) {
        INFO(phrase);
        CHECK(readPhrase(phrase, document(2026, 1, 5)) == june);
    }
}

TEST_CASE("Chinese numerals count months, quarters and days")
{
    checkRows(
        {
            {"十二月", "2026-12-01", "2026-12-31", "2026-12-31", Precision::Month, false},
            {"六月底", "2026-06-25", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"二〇二六年六月", "2026-06-01", "2026-06-30", "2026-06-30", Precision::Month, false},
            {"十月二十五日", "2026-10-25", "2026-10-25", "2026-10-25", Precision::Day, false},
            {"十月二十五号前", "2026-10-25", "2026-10-25", "2026-10-25", Precision::Day, false},
        },
        document(2026, 1, 5));
}

TEST_CASE("a year in two figures is read and asked about")
{
    checkRows({{"26年底", "2026-11-01", "2026-12-31", "2026-12-31", Precision::Year, true},
               {"26年6月", "2026-06-01", "2026-06-30", "2026-06-30", Precision::Month, true}},
              document(2026, 1, 5));
}

TEST_CASE("last year's dates are facts, to be looked at")
{
    const core::DueReading reading = readPhrase("去年底", document(2026, 1, 5));

    CHECK(reading.due == QDate(2025, 12, 31));
    CHECK(reading.needsConfirmation);
}

TEST_CASE("of several dates the last one counts and is asked about")
{
    const core::DueReading reading
        = readPhrase("3月底前完成方案,10月底前完成验收", document(2026, 1, 5));
    CHECK(reading.due == QDate(2026, 10, 31));
    CHECK(reading.needsConfirmation);

    const core::DueReading mixed = readPhrase("每月5日前报送;年底前完成", document(2026, 1, 5));
    CHECK(mixed.due == QDate(2026, 12, 31));
    CHECK(mixed.needsConfirmation);

    const core::DueReading urgent = readPhrase("立即整改,6月底前完成", document(2026, 1, 5));
    CHECK(urgent.due == QDate(2026, 6, 30));
    CHECK_FALSE(urgent.needsConfirmation);
}

TEST_CASE("a year named once holds for what follows it")
{
    const core::DueReading reading = readPhrase("2027年3月启动,10月底完成", document(2026, 1, 5));

    CHECK(reading.due == QDate(2027, 10, 31));
}

TEST_CASE("a date that moves off the days off is moved")
{
    // 2026-10-05 lies in the National Day holiday, 10-08 is the first workday after it.
    CHECK(readPhrase("10月5日前,遇节假日顺延", document(2026, 1, 5)).due == QDate(2026, 10, 8));
}

TEST_CASE("numbers that are no dates are left alone")
{
    for (const char *phrase : {"完成5.5亿元",
                               "12.5%",
                               "建设3个社区",
                               "3个月度报告",
                               "99999999999999999999",
                               "202606301",
                               "9999.3",
                               "99年内",
                               "13月底"}) {
        INFO(phrase);
        CHECK_FALSE(readPhrase(phrase, document(2026, 1, 5)).due.isValid());
    }
}

TEST_CASE("a span that runs backwards is asked about")
{
    const core::DueReading reading = readPhrase("2028年至2026年", document(2026, 1, 5));

    CHECK(reading.due == QDate(2028, 12, 31));
    CHECK(reading.needsConfirmation);
}

TEST_CASE("a long cell is read in one pass")
{
    // Quadratic reading of these would take minutes, not milliseconds.
    const auto filledWith = [](const char *part) {
        const QString text = QString::fromUtf8(part);
        return text.repeated(30000 / text.size()).toUtf8();
    };
    for (const char *part : {"3个", "第", "每月", "后", "会后3日内"})
        CHECK(readPhrase(filledWith(part).constData(), document(2026, 1, 5)).needsConfirmation);
    CHECK(readPhrase(filledWith("每月,").constData(), document(2026, 1, 5)).precision
          == Precision::Recurring);
}

TEST_CASE("no phrase is nothing to ask about")
{
    CHECK(readPhrase("", document(2026, 1, 5)) == core::DueReading {});
    CHECK(readPhrase(" 　\n", document(2026, 1, 5)) == core::DueReading {});
}

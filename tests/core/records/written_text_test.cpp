// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/written_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("the way a day is written is told by the day and its text")
{
    const QDate day(2026, 6, 30);
    CHECK(dayPatternOf(QStringLiteral("2026-06-30"), day) == QStringLiteral("yyyy-MM-dd"));
    CHECK(dayPatternOf(QStringLiteral("2026年6月30日"), day) == QStringLiteral("yyyy年M月d日"));
    CHECK(dayPatternOf(QStringLiteral("2026年6月"), day) == QStringLiteral("yyyy年M月"));
    CHECK(dayPatternOf(QStringLiteral("6月30日"), day) == QStringLiteral("M月d日"));
    CHECK(dayPatternOf(QStringLiteral("2026/6/30"), day) == QStringLiteral("yyyy/M/d"));
    CHECK(dayPatternOf(QStringLiteral("6月底"), day).isEmpty());
    CHECK(dayPatternOf(QStringLiteral("2026年7月30日"), day).isEmpty());
    CHECK(dayPatternOf(QStringLiteral("2026-06-30"), {}).isEmpty());
}

TEST_CASE("a text is a day only if it is one whole")
{
    const auto day = patternedDay(QStringLiteral("2026.6.30"));
    REQUIRE(day.has_value());
    CHECK(day->pattern == QStringLiteral("yyyy.M.d"));
    CHECK(day->day == QDate(2026, 6, 30));
    for (const char *text :
         {"", "6月30日", "2026年6月", "2026-02-30", "2026-06-30前", "20260630", "2026"}) {
        INFO(text);
        CHECK_FALSE(patternedDay(QString::fromUtf8(text)).has_value());
    }
}

TEST_CASE("numbers are read as a table shows them")
{
    CHECK(plainNumber(QStringLiteral("12"))->value == 12);
    CHECK(plainNumber(QStringLiteral("-3.50"))->value == -3.5);
    CHECK(plainNumber(QStringLiteral("-3.50"))->decimals == 2);
    CHECK(plainNumber(QStringLiteral("1,234"))->value == 1234);
    CHECK(plainNumber(QStringLiteral("1,234"))->isGrouped);
    CHECK(plainNumber(QStringLiteral("80%"))->value == 0.8);
    CHECK(plainNumber(QStringLiteral("80%"))->isPercent);
    CHECK(plainNumber(QStringLiteral("0"))->value == 0);
    // A code is no number: its noughts would be lost.
    for (const char *text : {"",
                             "007",
                             "1.",
                             "12,34",
                             "近10",
                             "1e5",
                             "１２",
                             " 12",
                             "--1",
                             "1-2",
                             "1234567890123456"}) {
        INFO(text);
        CHECK_FALSE(plainNumber(QString::fromUtf8(text)).has_value());
    }
}

TEST_CASE("an entry is written in the ways of its column")
{
    FormColumn column;
    CHECK(writtenAs(QStringLiteral("2026-06-30"), column)
          == WrittenText {QStringLiteral("2026-06-30")});
    column.dayPattern = QStringLiteral("yyyy年M月d日");
    CHECK(writtenAs(QStringLiteral("2026-06-30"), column)
          == WrittenText {QStringLiteral("2026年6月30日")});
    column.kind = WrittenKind::Day;
    CHECK(writtenAs(QStringLiteral("2026-06-30"), column)
          == WrittenText {QStringLiteral("2026年6月30日"), WrittenKind::Day, QDate(2026, 6, 30)});
    CHECK(writtenAs(QStringLiteral("6月底"), column) == WrittenText {QStringLiteral("6月底")});
    column = {};
    column.kind = WrittenKind::Number;
    CHECK(writtenAs(QStringLiteral("12"), column)
          == WrittenText {QStringLiteral("12"), WrittenKind::Number});
    CHECK(writtenAs(QStringLiteral("12个"), column) == WrittenText {QStringLiteral("12个")});
}

TEST_CASE("a day that is mere letters keeps its year, month and day")
{
    FormColumn column;
    for (const char *pattern : {"M月d日", "M.d", "yyyy年M月"}) {
        INFO(pattern);
        column.dayPattern = QString::fromUtf8(pattern);
        column.kind = WrittenKind::Text;
        CHECK(writtenAs(QStringLiteral("2027-01-15"), column)
              == WrittenText {QStringLiteral("2027-01-15")});
    }
    // The day itself stands behind these letters.
    column.dayPattern = QStringLiteral("M月d日");
    column.kind = WrittenKind::Day;
    CHECK(writtenAs(QStringLiteral("2027-01-15"), column)
          == WrittenText {QStringLiteral("1月15日"), WrittenKind::Day, QDate(2027, 1, 15)});
}

TEST_CASE("a percentage has its sign where percentages had one")
{
    FormColumn column {0, ColumnField::Percent, QStringLiteral("进度")};
    CHECK(writtenAs(QStringLiteral("80"), column).text == QStringLiteral("80"));
    column.hasPercentSign = true;
    CHECK(writtenAs(QStringLiteral("80"), column).text == QStringLiteral("80%"));
    CHECK(writtenAs(QString(), column).text.isEmpty());
    column.kind = WrittenKind::Number;
    CHECK(writtenAs(QStringLiteral("80"), column).kind == WrittenKind::Number);
}

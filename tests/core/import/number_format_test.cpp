// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/number_format.h"
#include "core/import/serial_day.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace core;

namespace {
const QDateTime kMoment(QDate(2021, 6, 5), QTime(9, 30), QTimeZone::utc());

QString shownDate(const char *code)
{
    const NumberFormat format = NumberFormat::fromCode(QString::fromUtf8(code));
    CHECK(format.isDate());
    return format.dateText(kMoment);
}

QString shown(const char *code, double value)
{
    const NumberFormat format = NumberFormat::fromCode(QString::fromUtf8(code));
    CHECK_FALSE(format.isDate());
    CHECK_FALSE(format.isTime());
    return format.numberText(value);
}
} // namespace

TEST_CASE("a date comes in as its format shows it, always with its year")
{
    CHECK(shownDate("yyyy\"年\"m\"月\"d\"日\"") == QStringLiteral("2021年6月5日"));
    CHECK(shownDate("[$-804]yyyy\"年\"mm\"月\"dd\"日\";@") == QStringLiteral("2021年06月05日"));
    CHECK(shownDate("yyyy\"年\"m\"月\"") == QStringLiteral("2021年6月"));
    CHECK(shownDate("m\"月\"d\"日\"") == QStringLiteral("2021年6月5日"));
    CHECK(shownDate("yyyy\"年\"") == QStringLiteral("2021年"));
    CHECK(shownDate("yyyy-mm-dd") == QStringLiteral("2021-06-05"));
    CHECK(shownDate("yyyy\\-mm\\-dd") == QStringLiteral("2021-06-05"));
    CHECK(shownDate("yyyy/m/d") == QStringLiteral("2021/6/5"));
    CHECK(shownDate("yyyy.m.d") == QStringLiteral("2021.6.5"));
    CHECK(shownDate("yyyymmdd") == QStringLiteral("2021-06-05"));
    CHECK(shownDate("d-mmm-yy") == QStringLiteral("2021-6-5"));
    CHECK(shownDate("mmm-yy") == QStringLiteral("2021-6"));
    CHECK(shownDate("yyyy/m/d h:mm AM/PM") == QStringLiteral("2021/6/5 09:30"));
    CHECK(shownDate("yyyy/m/d dddd") == QStringLiteral("2021/6/5"));
}

TEST_CASE("the built-in formats of a Chinese Excel are dates although no file explains them")
{
    for (const int id : {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58})
        CHECK(NumberFormat::builtIn(id).isDate());
    for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56})
        CHECK(NumberFormat::builtIn(id).isTime());
    for (const int id : {0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 40, 48, 49, 59, 164}) {
        CHECK_FALSE(NumberFormat::builtIn(id).isDate());
        CHECK_FALSE(NumberFormat::builtIn(id).isTime());
    }
    CHECK(NumberFormat::builtIn(57).dateText(kMoment) == QStringLiteral("2021年6月"));
    CHECK(NumberFormat::builtIn(31).dateText(kMoment) == QStringLiteral("2021年6月5日"));
}

TEST_CASE("minutes are no months and words are no dates")
{
    CHECK(NumberFormat::fromCode(QStringLiteral("h:mm")).isTime());
    CHECK(NumberFormat::fromCode(QStringLiteral("mm:ss.0")).isTime());
    CHECK(NumberFormat::fromCode(QStringLiteral("[h]:mm:ss")).isTime());
    CHECK(shown("General", 1.5) == QStringLiteral("1.5"));
    CHECK(shown("General\"个月\"", 3) == QStringLiteral("3个月"));
    CHECK(shown("0\"days\"", 3) == QStringLiteral("3days"));
    CHECK(shown("[Red]0", 3) == QStringLiteral("3"));
    CHECK(shown("0.00_);[Red]\\(0.00\\)", 3) == QStringLiteral("3.00"));
    CHECK(shown("@", 20260630) == QStringLiteral("20260630"));
}

TEST_CASE("a number comes in as it is seen, and no digit of it is rounded away")
{
    CHECK(shown("0%", 0.8) == QStringLiteral("80%"));
    CHECK(shown("0%", 0.57) == QStringLiteral("57%"));
    CHECK(shown("0%", 0.5185) == QStringLiteral("51.85%"));
    CHECK(shown("0.00%", 0.5) == QStringLiteral("50.00%"));
    CHECK(shown("0.00", 1.1) == QStringLiteral("1.10"));
    CHECK(shown("000", 7) == QStringLiteral("007"));
    CHECK(shown("0", 27041.567) == QStringLiteral("27041.567"));
    CHECK(shown("#,##0.00", 1234567.5) == QStringLiteral("1,234,567.50"));
    CHECK(shown("#,##0", -1234) == QStringLiteral("-1,234"));
    CHECK(shown("\"约\"0\"个\"", 18) == QStringLiteral("约18个"));
    CHECK(shown("# ?/?", 0.5) == QStringLiteral("0.5"));
    CHECK(shown("0.00E+00", 1500) == QStringLiteral("1500"));
    CHECK(NumberFormat().numberText(0.1 + 0.2) == QStringLiteral("0.3"));
    CHECK(NumberFormat().numberText(13800138000) == QStringLiteral("13800138000"));
    CHECK(NumberFormat().numberText(-0.5) == QStringLiteral("-0.5"));
}

TEST_CASE("serial numbers are the days Excel means")
{
    const auto day = [](double serial, bool from1904 = false) {
        return momentOfSerial(serial, from1904)->date();
    };
    CHECK(day(1) == QDate(1900, 1, 1));
    CHECK(day(59) == QDate(1900, 2, 28));
    CHECK(day(61) == QDate(1900, 3, 1));
    CHECK(day(44561) == QDate(2021, 12, 31));
    CHECK(day(43099, true) == QDate(2021, 12, 31));
    CHECK(momentOfSerial(44561.75, false)->time() == QTime(18, 0));
    CHECK(momentOfSerial(44560.999999999, false)->date() == QDate(2021, 12, 31));
    CHECK_FALSE(momentOfSerial(-1, false).has_value());
    CHECK_FALSE(momentOfSerial(1e9, false).has_value());
    CHECK_FALSE(momentOfSerial(qQNaN(), false).has_value());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/notice_line.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QString written(const char *line)
{
    const auto read = readNoticeLine(QString::fromLatin1(line));
    REQUIRE(read.has_value());
    return noticeLineText(*read);
}

} // namespace

TEST_CASE("a line of days is written as it was read")
{
    for (const char *line : {"2027: 01-01..01-03 02-08 | 02-06",
                             "2027: 12-30..12-31 |",
                             "+2026: | 10-01..10-02",
                             "+2026: 08-06 |"}) {
        INFO(line);
        CHECK(written(line) == QString::fromLatin1(line));
    }
}

TEST_CASE("days in a row become one span, whatever month they lie in")
{
    CHECK(written("2027: 02-01 01-31 01-30 | ") == QStringLiteral("2027: 01-30..02-01 |"));
    CHECK(written("2027: 01-01 01-03 01-02 |") == QStringLiteral("2027: 01-01..01-03 |"));
}

TEST_CASE("a day named as off and as worked is worked")
{
    const auto line = readNoticeLine(u"2027: 01-01 | 01-01");
    REQUIRE(line.has_value());
    CHECK(line->days.value(QDate(2027, 1, 1)));
}

TEST_CASE("a plus marks days that are no notice of their year")
{
    CHECK(readNoticeLine(u"+2027: 01-01 |")->isAddition);
    CHECK_FALSE(readNoticeLine(u"2027: 01-01 |")->isAddition);
}

TEST_CASE("what names no days is no line")
{
    for (const char *line : {"", "+", "2027", "2027 01-01 |", "2027: 13-01 |", "2027: |02-30"})
        CHECK_FALSE(readNoticeLine(QString::fromLatin1(line)).has_value());
}

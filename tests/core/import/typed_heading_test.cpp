// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/typed_heading.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

std::pair<int, int> yearsTyped(const char *text)
{
    const LedgerYears years = typedYears(QString::fromUtf8(text));
    return {years.first, years.last};
}

QDate dayTyped(const char *text)
{
    return typedDay(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("a year is typed with or without its word, and so are two")
{
    CHECK(yearsTyped("2026").first == 2026);
    CHECK(yearsTyped(" 2026年 ").first == 2026);
    CHECK(yearsTyped("２０２６年度").first == 2026);
    CHECK(yearsTyped("2021—2023") == std::pair(2021, 2023));
    CHECK(yearsTyped("2021-2023年") == std::pair(2021, 2023));
}

TEST_CASE("what is more than a year is none")
{
    for (const char *text : {"", "2026/2027", "2026、2027", "122026", "26年", "2026年重点工作"}) {
        INFO(text);
        CHECK(yearsTyped(text).first == 0);
    }
}

TEST_CASE("a day is typed with figures or with words")
{
    CHECK(dayTyped("2026-04-02") == QDate(2026, 4, 2));
    CHECK(dayTyped("2026.4.2") == QDate(2026, 4, 2));
    CHECK(dayTyped("2026年4月2日") == QDate(2026, 4, 2));
}

TEST_CASE("what is more than a day is none")
{
    for (const char *text : {"", "2026-4-231", "12026-4-2", "2026-13-01", "2026年4月", "4月2日"}) {
        INFO(text);
        CHECK_FALSE(dayTyped(text).isValid());
    }
}

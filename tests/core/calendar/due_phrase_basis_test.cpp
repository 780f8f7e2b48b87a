// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/check_rows.h"

using core::Precision;
using namespace tests;

TEST_CASE("a phrase that lies long before its document means the next year, to be confirmed")
{
    const core::DueReading reading = readPhrase("6月底", document(2026, 11, 10));

    CHECK(reading.due == QDate(2027, 6, 30));
    CHECK(reading.needsConfirmation);
}

TEST_CASE("a phrase that lies just before its document stays in its year")
{
    // 60 days before 2026-08-29 is 2026-06-30.
    CHECK(readPhrase("6月底", document(2026, 8, 29)).due == QDate(2026, 6, 30));
    CHECK(readPhrase("6月底", document(2026, 8, 30)).due == QDate(2027, 6, 30));
}

TEST_CASE("without the date of a real document a phrase never steps to the next year")
{
    const core::PhraseBasis typed {QDate(2026, 11, 10), false};

    CHECK(readPhrase("6月底", typed).due == QDate(2026, 6, 30));
    CHECK_FALSE(readPhrase("6月底", typed).needsConfirmation);
    CHECK(readPhrase("6月底", ledgerYear(2026)).due == QDate(2026, 6, 30));
    CHECK(readPhrase("3-6月", typed).due == QDate(2026, 6, 30));
}

TEST_CASE("a year that was written does not move")
{
    CHECK(readPhrase("2026年6月底", document(2026, 11, 10)).due == QDate(2026, 6, 30));
    CHECK(readPhrase("今年6月底", document(2026, 11, 10)).due == QDate(2026, 6, 30));
    CHECK(readPhrase("明年3月底", document(2026, 11, 10)).due == QDate(2027, 3, 31));
}

TEST_CASE("months and quarters of the moment are those of the document")
{
    checkRows(
        {
            {"本月底", "2026-11-25", "2026-11-30", "2026-11-30", Precision::Month, false},
            {"下月15日前", "2026-12-15", "2026-12-15", "2026-12-15", Precision::Day, false},
            {"下个月底", "2026-12-25", "2026-12-31", "2026-12-31", Precision::Month, false},
            {"本季度末", "2026-12-01", "2026-12-31", "2026-12-31", Precision::Quarter, false},
            {"下季度", "2027-01-01", "2027-03-31", "2027-03-31", Precision::Quarter, false},
        },
        document(2026, 11, 10));
    CHECK(readPhrase("本月底", ledgerYear(2026)).needsConfirmation);
    CHECK(readPhrase("15日内", ledgerYear(2026)).needsConfirmation);
}

TEST_CASE("without a basis only what needs none is understood")
{
    CHECK(readPhrase("2021年底", {}).due == QDate(2021, 12, 31));
    CHECK(readPhrase("2022年3月底前", {}).due == QDate(2022, 3, 31));
    CHECK(readPhrase("2021-06-30", {}).due == QDate(2021, 6, 30));
    CHECK(readPhrase("长期坚持", {}).precision == core::Precision::OpenEnded);
    CHECK_FALSE(readPhrase("长期坚持", {}).needsConfirmation);
    for (const char *phrase : {"年底", "6月30日前", "下半年", "15个工作日内", "今年"}) {
        INFO(phrase);
        CHECK_FALSE(readPhrase(phrase, {}).due.isValid());
        CHECK(readPhrase(phrase, {}).needsConfirmation);
    }
}

TEST_CASE("a basis that is no day gives no date")
{
    const core::DueReading reading = readPhrase("年底", {});

    CHECK_FALSE(reading.due.isValid());
    CHECK(reading.needsConfirmation);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_length.h"
#include "tests/support/catch.h"

using core::workLength;

TEST_CASE("days are workdays, a week is five of them")
{
    CHECK(workLength(QStringLiteral("10")) == 10);
    CHECK(workLength(QStringLiteral("15个工作日")) == 15);
    CHECK(workLength(QStringLiteral("15 个工作日")) == 15);
    CHECK(workLength(QStringLiteral("１５工作日")) == 15); // full width
    CHECK(workLength(QStringLiteral("30天")) == 30);
    CHECK(workLength(QStringLiteral("3日")) == 3);
    CHECK(workLength(QStringLiteral("2周")) == 10);
    CHECK(workLength(QStringLiteral("3个星期")) == 15);
    CHECK(workLength(QStringLiteral("999")) == 999);
}

TEST_CASE("what is no number of workdays has no length")
{
    for (const char16_t *text : {u"",
                                 u"0",
                                 u"-3",
                                 u"1000",
                                 u"200周",
                                 u"约10天",
                                 u"1.5",
                                 u"6月底前",
                                 u"10-15天",
                                 u"2个月",
                                 u"天",
                                 u"三天"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(workLength(QString::fromUtf16(text)));
    }
}

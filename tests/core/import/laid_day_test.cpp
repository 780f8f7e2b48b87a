// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/laid_day.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// What @p text means on @p day, as yyyy-MM-dd; ? = it means no day.
QString laid(const char *text, QDate day)
{
    const auto read = LaidDay::read(QString::fromUtf8(text));
    return read ? read->on(day, WorkCalendar::builtIn()).toString(Qt::ISODate)
                : QStringLiteral("?");
}

// Thursday, the last workday before the Mid-Autumn days off 25–27 September.
const QDate kThursday(2026, 9, 24);

} // namespace

TEST_CASE("a date of a document stays where it is")
{
    CHECK(laid("2021-07-13", kThursday) == QStringLiteral("2021-07-13"));
    CHECK(laid("2021-07-13", QDate(2030, 1, 1)) == QStringLiteral("2021-07-13"));
}

TEST_CASE("a distance counts workdays, days or ends of months")
{
    // 20 September is a Sunday that is worked, 26 and 27 are days off.
    CHECK(laid("-1w", kThursday) == QStringLiteral("2026-09-23"));
    CHECK(laid("-4w", kThursday) == QStringLiteral("2026-09-20"));
    CHECK(laid("+1w", kThursday) == QStringLiteral("2026-09-28"));
    CHECK(laid("+5w", kThursday) == QStringLiteral("2026-10-09"));
    CHECK(laid("+0w", kThursday) == QStringLiteral("2026-09-24"));
    CHECK(laid("+18d", kThursday) == QStringLiteral("2026-10-12"));
    CHECK(laid("-206d", kThursday) == QStringLiteral("2026-03-02"));
    CHECK(laid("+0m", kThursday) == QStringLiteral("2026-09-30"));
    CHECK(laid("+3m", kThursday) == QStringLiteral("2026-12-31"));
    CHECK(laid("-7m", kThursday) == QStringLiteral("2026-02-28"));
}

TEST_CASE("on a day off distances count from the workday before")
{
    // Saturday 26 September: the workday before is Thursday.
    const QDate saturday(2026, 9, 26);
    CHECK(laid("-2w", saturday) == QStringLiteral("2026-09-22"));
    CHECK(laid("+1w", saturday) == QStringLiteral("2026-09-28"));
    CHECK(laid("+18d", saturday) == QStringLiteral("2026-10-12"));
}

TEST_CASE("what is neither a date nor a distance means no day")
{
    for (const char *text :
         {"", "3w", "+3", "+3y", "+w", "+ 3w", "2026-02-30", "9月底", "+1234567d"}) {
        INFO(text);
        CHECK(laid(text, kThursday) == QStringLiteral("?"));
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/time_cells.h"

namespace {

using ui::TimeScale;

const core::DateSpan kAutumn {QDate(2026, 9, 15), QDate(2027, 1, 10)};

QString printed(const QList<ui::TimeCell> &cells)
{
    QStringList texts;
    for (const ui::TimeCell &cell : cells)
        texts.append(cell.text);
    return texts.join(u' ');
}

QString upper(TimeScale scale, core::DateSpan seen = kAutumn)
{
    return printed(ui::upperTimeCells(scale, seen, ui::paperTimeWords()));
}

QString lower(TimeScale scale, core::DateSpan seen = kAutumn)
{
    return printed(ui::lowerTimeCells(scale, seen, ui::paperTimeWords()));
}

} // namespace

TEST_CASE("months name their year where it begins and where what is seen begins")
{
    CHECK(upper(TimeScale::Months) == QStringLiteral("2026年9月 10月 11月 12月 2027年1月"));
    CHECK(upper(TimeScale::Weeks) == upper(TimeScale::Months));
    CHECK(upper(TimeScale::Days) == upper(TimeScale::Months));
}

TEST_CASE("weeks begin on Mondays, also the one that began before what is seen")
{
    const core::DateSpan seen {QDate(2026, 9, 24), QDate(2026, 10, 6)};
    CHECK(lower(TimeScale::Months, seen) == QStringLiteral("21 28 5"));
    const auto cells = ui::lowerTimeCells(TimeScale::Months, seen, ui::paperTimeWords());
    CHECK(cells.first().days == core::DateSpan {QDate(2026, 9, 21), QDate(2026, 9, 27)});
}

TEST_CASE("at the scale of weeks every day has its number")
{
    CHECK(lower(TimeScale::Weeks, {QDate(2026, 9, 29), QDate(2026, 10, 2)})
          == QStringLiteral("29 30 1 2"));
}

TEST_CASE("at the scale of days every day has its weekday as well")
{
    // 29 September 2026 is a Tuesday.
    CHECK(lower(TimeScale::Days, {QDate(2026, 9, 29), QDate(2026, 10, 4)})
          == QStringLiteral("29 二 30 三 1 四 2 五 3 六 4 日"));
}

TEST_CASE("a month has three thirds, the last of which ends with it")
{
    const core::DateSpan seen {QDate(2026, 1, 15), QDate(2026, 3, 1)};
    CHECK(upper(TimeScale::TenDays, seen) == QStringLiteral("2026年1月 2月 3月"));
    CHECK(lower(TimeScale::TenDays, seen) == QStringLiteral("中旬 下旬 上旬 中旬 下旬 上旬"));
    const auto cells = ui::lowerTimeCells(TimeScale::TenDays, seen, ui::paperTimeWords());
    CHECK(cells.at(0).days == core::DateSpan {QDate(2026, 1, 11), QDate(2026, 1, 20)});
    CHECK(cells.at(1).days == core::DateSpan {QDate(2026, 1, 21), QDate(2026, 1, 31)});
    CHECK(cells.at(2).days == core::DateSpan {QDate(2026, 2, 1), QDate(2026, 2, 10)});
    CHECK(cells.at(4).days == core::DateSpan {QDate(2026, 2, 21), QDate(2026, 2, 28)});
    const core::DateSpan leap {QDate(2024, 2, 29), QDate(2024, 2, 29)};
    CHECK(ui::lowerTimeCells(TimeScale::TenDays, leap, ui::paperTimeWords()).constFirst().days
          == core::DateSpan {QDate(2024, 2, 21), QDate(2024, 2, 29)});
}

TEST_CASE("quarters stand over months, years over quarters")
{
    CHECK(upper(TimeScale::Quarters) == QStringLiteral("2026年三季度 四季度 2027年一季度"));
    CHECK(lower(TimeScale::Quarters) == QStringLiteral("9月 10月 11月 12月 1月"));
    CHECK(upper(TimeScale::Years) == QStringLiteral("2026年 2027年"));
    CHECK(lower(TimeScale::Years) == QStringLiteral("三季度 四季度 一季度"));
}

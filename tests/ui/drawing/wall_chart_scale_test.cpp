// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/wall_chart_scale.h"

namespace {

const core::DateSpan kTwoYears {QDate(2025, 1, 1), QDate(2026, 12, 31)};

QStringList textsOf(const QList<ui::TimeCell> &cells)
{
    QStringList texts;
    for (const ui::TimeCell &cell : cells)
        texts.append(cell.text);
    return texts;
}

} // namespace

TEST_CASE("a wall chart is divided into months, quarters, half-years or years, so that words fit")
{
    // A year on A3: 204 mm. February is then 15.6 mm wide, and 3月 needs 9.5.
    CHECK(ui::wallChartScale(20400.0 / 365) == ui::WallChartScale::Months);
    // Two years: 7.8 mm, enough for the number.
    CHECK(ui::wallChartScale(20400.0 / 730) == ui::WallChartScale::ShortMonths);
    // Three years: 5.2 mm; a quarter of 90 days has 16.8.
    CHECK(ui::wallChartScale(20400.0 / 1096) == ui::WallChartScale::Quarters);
    // Five years: a quarter has 10 mm, half a year 20.
    CHECK(ui::wallChartScale(20400.0 / 1826) == ui::WallChartScale::HalfYears);
    // Ten years: half a year has 10 mm.
    CHECK(ui::wallChartScale(20400.0 / 3652) == ui::WallChartScale::Years);
}

TEST_CASE("years stand over months, and quarters begin with a strong line")
{
    const core::DateSpan days {QDate(2025, 11, 1), QDate(2026, 2, 28)};
    const ui::WallChartCells cells = ui::wallChartCells(days, 100);
    CHECK(textsOf(cells.years) == QStringList {QStringLiteral("2025年"), QStringLiteral("2026年")});
    CHECK(textsOf(cells.stretches)
          == QStringList {QStringLiteral("11月"),
                          QStringLiteral("12月"),
                          QStringLiteral("1月"),
                          QStringLiteral("2月")});
    CHECK(cells.stretches.at(3).days == core::DateSpan {QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(cells.strongLines == QList<QDate> {QDate(2026, 1, 1)});
}

TEST_CASE("quarters and half-years go by their names, under strong lines where years begin")
{
    const ui::WallChartCells quarters = ui::wallChartCells(kTwoYears, 20);
    CHECK(textsOf(quarters.stretches.mid(0, 4))
          == QStringList {QStringLiteral("一季度"),
                          QStringLiteral("二季度"),
                          QStringLiteral("三季度"),
                          QStringLiteral("四季度")});
    CHECK(quarters.strongLines == QList<QDate> {QDate(2025, 1, 1), QDate(2026, 1, 1)});
    const ui::WallChartCells halves = ui::wallChartCells(kTwoYears, 10);
    CHECK(textsOf(halves.stretches.mid(0, 2))
          == QStringList {QStringLiteral("上半年"), QStringLiteral("下半年")});
}

TEST_CASE("where a year has no room for its name, several go by one")
{
    // A year is 3.65 mm wide; ten of them 36.5, five only 18.
    const core::DateSpan days {QDate(2018, 1, 1), QDate(2031, 12, 31)};
    const ui::WallChartCells cells = ui::wallChartCells(days, 1);
    CHECK(textsOf(cells.years)
          == QStringList {QStringLiteral("2010—2019年"),
                          QStringLiteral("2020—2029年"),
                          QStringLiteral("2030—2039年")});
    CHECK(cells.stretches.size() == 14);
    CHECK(cells.stretches.first().text.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_scale.h"

#include "ui/drawing/units.h"

#include <array>

namespace ui {

namespace {

// Room that the words need at 12 points, over the shortest stretch of their kind.
constexpr qreal kMonthWidth = fromMillimetres(9.5) / 28;
constexpr qreal kNumberWidth = fromMillimetres(6) / 28;
constexpr qreal kQuarterWidth = fromMillimetres(14) / 90;
constexpr qreal kHalfYearWidth = fromMillimetres(14) / 181;
constexpr qreal kYearWidth = fromMillimetres(15); ///< 2026年
constexpr qreal kYearsWidth = fromMillimetres(28); ///< 2020—2029年
constexpr int kDaysOfYear = 365;

int monthsOf(WallChartScale scale)
{
    switch (scale) {
    case WallChartScale::Months:
    case WallChartScale::ShortMonths: return 1;
    case WallChartScale::Quarters: return 3;
    case WallChartScale::HalfYears: return 6;
    case WallChartScale::Years: return 12;
    }
    Q_UNREACHABLE();
}

QString textOf(WallChartScale scale, QDate start)
{
    static const QStringList quarters = paperTimeWords().quarters;
    switch (scale) {
    case WallChartScale::Months: return QStringLiteral("%1月").arg(start.month());
    case WallChartScale::ShortMonths: return QString::number(start.month());
    case WallChartScale::Quarters: return quarters.at((start.month() - 1) / 3);
    case WallChartScale::HalfYears:
        return start.month() < 7 ? QStringLiteral("上半年") : QStringLiteral("下半年");
    case WallChartScale::Years: return {};
    }
    Q_UNREACHABLE();
}

/// The first day of the stretch of @p months that @p day lies in.
QDate startOfStretch(QDate day, int months)
{
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

/// How many years one cell names.
int yearsInCell(qreal perDay)
{
    if (perDay * kDaysOfYear >= kYearWidth)
        return 1;
    constexpr std::array kSteps {5, 10, 20, 50};
    for (const int years : kSteps) {
        if (perDay * kDaysOfYear * years >= kYearsWidth)
            return years;
    }
    return 100;
}

QList<TimeCell> yearCells(core::DateSpan days, int years)
{
    QList<TimeCell> cells;
    for (int year = days.start.year() / years * years; year <= days.end.year(); year += years) {
        const int last = year + years - 1;
        const QString text = years == 1 ? QStringLiteral("%1年").arg(year)
                                        : QStringLiteral("%1—%2年").arg(year).arg(last);
        cells.append({{QDate(year, 1, 1), QDate(last, 12, 31)}, text});
    }
    return cells;
}

} // namespace

WallChartScale wallChartScale(qreal perDay)
{
    if (perDay >= kMonthWidth)
        return WallChartScale::Months;
    if (perDay >= kNumberWidth)
        return WallChartScale::ShortMonths;
    if (perDay >= kQuarterWidth)
        return WallChartScale::Quarters;
    return perDay >= kHalfYearWidth ? WallChartScale::HalfYears : WallChartScale::Years;
}

WallChartCells wallChartCells(core::DateSpan days, qreal perDay)
{
    const WallChartScale scale = wallChartScale(perDay);
    const int months = monthsOf(scale);
    const int strong = months == 1 ? 3 : 12;
    WallChartCells cells;
    cells.years = yearCells(days, yearsInCell(perDay));
    for (QDate day = startOfStretch(days.start, months); day <= days.end;) {
        const QDate next = day.addMonths(months);
        cells.stretches.append({{day, next.addDays(-1)}, textOf(scale, day)});
        if ((day.month() - 1) % strong == 0)
            cells.strongLines.append(day);
        day = next;
    }
    return cells;
}

} // namespace ui

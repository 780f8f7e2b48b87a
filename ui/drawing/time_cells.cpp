// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/time_cells.h"

#include <algorithm>

namespace ui {

namespace {

enum class Stretch
{
    Day,
    Week,
    TenDays, ///< 旬: from the 1st, from the 11th, from the 21st to the end of the month
    Month,
    Quarter,
    Year
};

constexpr int kDaysOfThird = 10;
constexpr int kLastThird = 2;

/// Which third of its month @p day lies in, from 0; the last one holds the 31st as well.
int thirdOf(QDate day)
{
    return std::min((day.day() - 1) / kDaysOfThird, kLastThird);
}

QDate startOf(QDate day, Stretch stretch)
{
    switch (stretch) {
    case Stretch::Day: return day;
    case Stretch::Week: return day.addDays(1 - day.dayOfWeek());
    case Stretch::TenDays: return {day.year(), day.month(), thirdOf(day) * kDaysOfThird + 1};
    case Stretch::Month: return {day.year(), day.month(), 1};
    case Stretch::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Stretch::Year: return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextOf(QDate start, Stretch stretch)
{
    switch (stretch) {
    case Stretch::Day: return start.addDays(1);
    case Stretch::Week: return start.addDays(7);
    case Stretch::TenDays:
        return thirdOf(start) < kLastThird ? start.addDays(kDaysOfThird)
                                           : QDate(start.year(), start.month(), 1).addMonths(1);
    case Stretch::Month: return start.addMonths(1);
    case Stretch::Quarter: return start.addMonths(3);
    case Stretch::Year: return start.addYears(1);
    }
    Q_UNREACHABLE();
}

template <typename Text> QList<TimeCell> cells(core::DateSpan seen, Stretch stretch, Text text)
{
    QList<TimeCell> list;
    for (QDate day = startOf(seen.start, stretch); day <= seen.end;) {
        const QDate next = nextOf(day, stretch);
        list.append({{day, next.addDays(-1)}, text(day, list.isEmpty())});
        day = next;
    }
    return list;
}

QString quarterOf(QDate day, const TimeWords &words)
{
    return words.quarters.value((day.month() - 1) / 3);
}

} // namespace

TimeWords paperTimeWords()
{
    return {QLocale(QLocale::Chinese, QLocale::China),
            QStringLiteral("yyyy年"),
            QStringLiteral("M月"),
            QStringLiteral("yyyy年M月"),
            QStringLiteral("%1年%2"),
            {QStringLiteral("一季度"),
             QStringLiteral("二季度"),
             QStringLiteral("三季度"),
             QStringLiteral("四季度")},
            QStringLiteral("今天 M月d日"),
            {QStringLiteral("上旬"), QStringLiteral("中旬"), QStringLiteral("下旬")},
            QStringLiteral("一 二 三 四 五 六 日").split(u' ')};
}

QList<TimeCell> upperTimeCells(TimeScale scale, core::DateSpan seen, const TimeWords &words)
{
    switch (scale) {
    case TimeScale::Days:
    case TimeScale::Weeks:
    case TimeScale::TenDays:
    case TimeScale::Months:
        // The year stands where it begins, and where what is seen begins.
        return cells(seen, Stretch::Month, [&](QDate day, bool isFirst) {
            return words.locale.toString(
                day, isFirst || day.month() == 1 ? words.yearAndMonth : words.month);
        });
    case TimeScale::Quarters:
        return cells(seen, Stretch::Quarter, [&](QDate day, bool isFirst) {
            const QString quarter = quarterOf(day, words);
            return isFirst || day.month() == 1
                ? words.yearAndQuarter.arg(QString::number(day.year()), quarter)
                : quarter;
        });
    case TimeScale::Years:
        return cells(seen, Stretch::Year, [&](QDate day, bool) {
            return words.locale.toString(day, words.year);
        });
    }
    Q_UNREACHABLE();
}

QList<TimeCell> lowerTimeCells(TimeScale scale, core::DateSpan seen, const TimeWords &words)
{
    const auto dayOfMonth = [](QDate day, bool) { return QString::number(day.day()); };
    switch (scale) {
    case TimeScale::Days:
        return cells(seen, Stretch::Day, [&](QDate day, bool) {
            return QString(QString::number(day.day()) + u' '
                           + words.weekdays.value(day.dayOfWeek() - 1));
        });
    case TimeScale::Weeks: return cells(seen, Stretch::Day, dayOfMonth);
    case TimeScale::TenDays:
        return cells(seen, Stretch::TenDays, [&](QDate day, bool) {
            return words.tenDays.value(thirdOf(day));
        });
    case TimeScale::Months: return cells(seen, Stretch::Week, dayOfMonth);
    case TimeScale::Quarters:
        return cells(seen, Stretch::Month, [&](QDate day, bool) {
            return words.locale.toString(day, words.month);
        });
    case TimeScale::Years:
        return cells(
            seen, Stretch::Quarter, [&](QDate day, bool) { return quarterOf(day, words); });
    }
    Q_UNREACHABLE();
}

} // namespace ui

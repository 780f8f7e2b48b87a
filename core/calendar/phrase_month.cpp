// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_period.h"

namespace core {

namespace {
struct MonthPart
{
    QStringView word;
    int firstDay = 0;
    int lastDay = 0; ///< 0 = the end of the month
    Precision precision = Precision::Month;
    bool needsConfirmation = false;
};

// 中旬 stands before 中: the first that fits is taken.
constexpr MonthPart kMonthParts[] {
    {u"上旬", 1, 10, Precision::TenDays, false},
    {u"中旬", 11, 20, Precision::TenDays, false},
    {u"下旬", 21, 0, Precision::TenDays, false},
    {u"初", 1, 5, Precision::Month, false},
    {u"中", 11, 20, Precision::TenDays, true},
    {u"底", 25, 0, Precision::Month, false},
    {u"末", 25, 0, Precision::Month, false},
};

/// Takes a day of the month; 日 may be missing where nothing else can follow. 0 = not a day.
int takeDay(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    const std::optional<int> day = trial.takeNumber(1, 2);
    if (!day || !(trial.take(u"日") || trial.atEnd() || trial.seesAnyOf(u"前以之-至到,;、")))
        return 0;
    cursor = trial;
    return *day;
}
} // namespace

std::optional<Period> takePartOfMonth(PhraseCursor &cursor, int year, int month)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate last(year, month, first.daysInMonth());
    static_cast<void>(cursor.take(u"份"));
    if (const int number = takeDay(cursor); number != 0) {
        const QDate day(year, month, number);
        if (!day.isValid())
            return std::nullopt;
        return Period {{day, day}, Precision::Day, year};
    }
    for (const MonthPart &part : kMonthParts) {
        if (cursor.take(part.word)) {
            const QDate end = part.lastDay == 0 ? last : QDate(year, month, part.lastDay);
            Period period {{QDate(year, month, part.firstDay), end}, part.precision, year};
            period.needsConfirmation = part.needsConfirmation;
            return period;
        }
    }
    Period period {{first, last}, Precision::Month, year};
    period.isWhole = true;
    return period;
}

} // namespace core

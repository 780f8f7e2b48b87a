// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_festival.h"

#include "core/calendar/phrase_period.h"

namespace core {

namespace {
/// A festival on a fixed day, or one whose days off begin in a window of the year.
struct Festival
{
    QStringView name;
    int firstMonth = 0;
    int firstDay = 0;
    int lastMonth = 0; ///< 0: on the first day
    int lastDay = 0;
};

// 春节 lies between 21 January and 20 February, its days off begin up to two days earlier.
constexpr Festival kFestivals[] {
    {u"元旦", 1, 1, 0, 0},
    {u"春节", 1, 19, 2, 21},
    {u"清明", 4, 3, 4, 6},
    {u"劳动节", 5, 1, 0, 0},
    {u"五一", 5, 1, 0, 0},
    {u"端午", 5, 26, 6, 27},
    {u"七一", 7, 1, 0, 0},
    {u"八一", 8, 1, 0, 0},
    {u"国庆", 10, 1, 0, 0},
};

/// A weekday of the festival that is off, or its fixed day; invalid if the notice says none.
QDate dayOf(const Festival &festival, int year, const WorkCalendar &calendar)
{
    const QDate first(year, festival.firstMonth, festival.firstDay);
    if (festival.lastMonth == 0)
        return first;
    const QDate last(year, festival.lastMonth, festival.lastDay);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday && !calendar.isWorkday(day))
            return day;
    }
    return {};
}

const Festival *takeFestival(PhraseCursor &cursor)
{
    for (const Festival &festival : kFestivals) {
        if (cursor.take(festival.name))
            return &festival;
    }
    return nullptr;
}

/// The year the festival is meant in: the one named before it, this or the next.
std::optional<int> takeFestivalYear(PhraseCursor &cursor, int basisYear)
{
    PhraseCursor trial = cursor;
    std::optional<int> year;
    if (trial.takeOneOf({u"今年", u"本年"}))
        year = basisYear;
    else if (trial.takeOneOf({u"明年", u"次年"}))
        year = basisYear + 1;
    else if (const std::optional<int> number = trial.takeNumber(4, 4);
             number && isYear(*number) && trial.take(u"年"))
        year = *number;
    if (year)
        cursor = trial;
    return year;
}
} // namespace

QDate lastDayOfFestivalBefore(QStringView clause, const PhraseContext &context)
{
    for (const Festival &festival : kFestivals) {
        const qsizetype index = clause.lastIndexOf(festival.name);
        if (index < 0 || !clause.endsWith(u'后'))
            continue;
        PhraseCursor yearCursor(clause);
        const int year
            = takeFestivalYear(yearCursor, context.basis.date.year()).value_or(context.year);
        QDate day = dayOf(festival, year, context.calendar);
        if (!day.isValid() || !context.calendar.knowsYear(year))
            return {};
        while (!context.calendar.isWorkday(day.addDays(1)))
            day = day.addDays(1);
        return day;
    }
    return {};
}

std::optional<PhraseMatch> readFestival(PhraseCursor &cursor, const PhraseContext &context)
{
    PhraseCursor trial = cursor;
    const std::optional<int> namedYear = takeFestivalYear(trial, context.basis.date.year());
    const Festival *festival = takeFestival(trial);
    if (!festival)
        return std::nullopt;
    static_cast<void>(trial.takeOneOf({u"假期", u"节假期", u"节"}));
    const bool isBefore = trial.takeOneOf({u"之前", u"以前", u"前"});
    cursor = trial;
    if (!isBefore)
        return matchWithoutDue(Precision::Unknown);
    int year = namedYear.value_or(context.year);
    QDate day = dayOf(*festival, year, context.calendar);
    const bool isPast = day.isValid() && day < context.basis.date;
    const bool steps = isPast && !namedYear && context.basis.isDocumentDate && !context.isYearNamed;
    if (steps)
        day = dayOf(*festival, ++year, context.calendar);
    if (!day.isValid())
        return matchWithoutDue(Precision::Unknown);
    const QDate due = context.calendar.workdayOnOrBefore(day.addDays(-1));
    const bool isUncertain = steps || !context.calendar.knowsYear(year);
    return PhraseMatch {
        PhrasePart::Due, {{due, due}, due, Precision::Day, isUncertain}, namedYear.value_or(0)};
}

} // namespace core

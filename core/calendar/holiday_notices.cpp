// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_notices.h"

#include <QStringList>

namespace core {

namespace {
QDate readDay(int year, QStringView monthAndDay)
{
    const qsizetype dash = monthAndDay.indexOf(u'-');
    if (dash < 0)
        return {};
    return {year, monthAndDay.first(dash).toInt(), monthAndDay.sliced(dash + 1).toInt()};
}

/// Sets "01-01..01-03 04-04" as worked or off; false if a day cannot be.
bool setDays(WorkCalendar &calendar, int year, QStringView days, bool areWorked)
{
    for (const QStringView span : days.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dots = span.indexOf(u"..");
        const QDate first = readDay(year, dots < 0 ? span : span.first(dots));
        const QDate last = dots < 0 ? first : readDay(year, span.sliced(dots + 2));
        if (!first.isValid() || !last.isValid() || last < first)
            return false;
        for (QDate day = first; day <= last; day = day.addDays(1))
            calendar.setDay(day, areWorked);
    }
    return true;
}

bool readLine(WorkCalendar &calendar, QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const qsizetype bar = line.indexOf(u'|');
    if (colon < 0 || bar < colon)
        return false;
    bool isNumber = false;
    const int year = line.first(colon).trimmed().toInt(&isNumber);
    if (!isNumber || year < 1949 || year > 2999)
        return false;
    calendar.setYearKnown(year);
    return setDays(calendar, year, line.sliced(colon + 1, bar - colon - 1), false)
        && setDays(calendar, year, line.sliced(bar + 1), true);
}
} // namespace

Result<WorkCalendar> readNotices(const QString &text, const WorkCalendar &base)
{
    WorkCalendar calendar = base;
    bool isEmpty = true;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!readLine(calendar, line))
            return fail(Error {ErrorKind::InputDamaged, line, {QString::number(i + 1)}, {}});
        isEmpty = false;
    }
    if (isEmpty)
        return fail(ErrorKind::InputEmpty);
    return calendar;
}

} // namespace core

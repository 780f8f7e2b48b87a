// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays_in.h"

namespace core {

QList<DateSpan> holidaysIn(DateSpan span, const WorkCalendar &calendar)
{
    QList<DateSpan> holidays;
    for (QDate day = span.start; day <= span.end; day = day.addDays(1)) {
        const bool isTold = !holidays.isEmpty() && day <= holidays.constLast().end;
        if (isTold || day.dayOfWeek() >= Qt::Saturday || calendar.isWorkday(day))
            continue;
        holidays.append({calendar.workdayOnOrBefore(day).addDays(1),
                         calendar.workdayOnOrAfter(day).addDays(-1)});
    }
    return holidays;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_span.h"

namespace core {

bool DateSpan::contains(QDate day) const
{
    return day.isValid() && (!start.isValid() || start <= day) && (!end.isValid() || day <= end);
}

DateSpan isoWeek(int year, int week)
{
    // 4 January always lies in the first ISO week.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (qint64 {week} - 1));
    int yearOfWeek = 0;
    if (week < 1 || monday.weekNumber(&yearOfWeek) != week || yearOfWeek != year)
        return {};
    return {monday, monday.addDays(6)};
}

} // namespace core

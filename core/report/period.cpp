// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"

#include "core/report/print_text.h"

namespace core {

namespace {

/// 9月21日, with its year where that is not @p year.
QString dayInYear(QDate day, int year)
{
    return day.year() == year ? printedMonthDay(day) : printedDate(day);
}

} // namespace

QString weekCaption(const Week &week, const WorkCalendar &calendar)
{
    const DateSpan days = workdaysOf(week, calendar);
    QString span = dayInYear(days.start, week.year);
    if (days.end != days.start)
        span += QStringLiteral("—") + dayInYear(days.end, week.year);
    return weekName(week) + QStringLiteral("（") + span + QStringLiteral("）");
}

QString weekName(const Week &week)
{
    return QStringLiteral("%1年第%2周").arg(week.year).arg(week.number);
}

} // namespace core

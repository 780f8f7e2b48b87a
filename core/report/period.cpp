// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"

#include "core/report/print_text.h"

namespace core {

QString weekCaption(const Week &week, const WorkCalendar &calendar)
{
    const DateSpan days = workdaysOf(week, calendar);
    QString span = printedDayInYear(days.start, week.year);
    if (days.end != days.start)
        span += QStringLiteral("—") + printedDayInYear(days.end, week.year);
    return weekName(week) + QStringLiteral("（") + span + QStringLiteral("）");
}

QString weekName(const Week &week)
{
    return QStringLiteral("%1年第%2周").arg(week.year).arg(week.number);
}

QString printedComparedWeek(const Week &compared, const Week &now)
{
    return compared == now.previous() ? QStringLiteral("上周")
                                      : QStringLiteral("第%1周").arg(compared.number);
}

QString printedComparison(int now, int before, const QString &week)
{
    if (now == before)
        return QStringLiteral("与%1持平").arg(week);
    const QString verb = now < before ? QStringLiteral("减") : QStringLiteral("增");
    return QStringLiteral("较%1%2%3项").arg(week, verb).arg(qAbs(now - before));
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/days_off.h"

#include "core/calendar/holidays_in.h"
#include "core/report/print_text.h"

#include <QStringList>

namespace core {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// 9月25日, 9月25日至27日, 9月29日至10月5日.
QString printedSpan(DateSpan span)
{
    QString start = printedMonthDay(span.start);
    if (span.start == span.end)
        return start;
    const bool isOneMonth
        = span.start.month() == span.end.month() && span.start.year() == span.end.year();
    const QString end
        = isOneMonth ? QStringLiteral("%1日").arg(span.end.day()) : printedMonthDay(span.end);
    return start + QStringLiteral("至") + end;
}

/// @p days joined, with what happens on them; empty without any.
QString told(const QStringList &days, const QString &what)
{
    return days.isEmpty() ? QString() : days.join(QStringLiteral("、")) + what;
}

} // namespace

QString printedDaysOff(DateSpan span, const WorkCalendar &calendar)
{
    QStringList free;
    for (const DateSpan &holiday : holidaysIn(span, calendar))
        free.append(printedSpan(holiday));
    QStringList worked;
    for (QDate day = span.start; day <= span.end; day = day.addDays(1)) {
        if (isWeekend(day) && calendar.isWorkday(day))
            worked.append(printedMonthDay(day));
    }
    QStringList parts {told(free, QStringLiteral("放假")), told(worked, QStringLiteral("上班"))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("，"));
}

QString printedUnknownDaysOff()
{
    return QStringLiteral("所涉年份的放假安排尚未录入，暂按双休日计算。");
}

QString printedCalendarNote(DateSpan days, bool isKnown, const WorkCalendar &calendar)
{
    QString note = QStringLiteral("工作日按国务院办公厅放假安排计算");
    if (const QString changed = printedDaysOff(days, calendar); !changed.isEmpty())
        note += QStringLiteral("：") + changed;
    note += QStringLiteral("。");
    if (!isKnown)
        note += printedUnknownDaysOff();
    return note;
}

} // namespace core

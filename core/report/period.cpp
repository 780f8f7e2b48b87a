// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"

#include "core/report/print_text.h"

#include <QRegularExpression>

namespace core {

namespace {

/// The months that one side of a span names: a year or a month of it.
std::optional<DateSpan> monthsOfSide(const QString &year, const QString &month)
{
    const int first = month.isEmpty() ? 1 : month.toInt();
    const int last = month.isEmpty() ? 12 : first;
    const QDate start(year.toInt(), first, 1);
    if (!start.isValid())
        return {};
    const QDate end(year.toInt(), last, 1);
    return DateSpan {start, QDate(end.year(), end.month(), end.daysInMonth())};
}

} // namespace

std::optional<DateSpan> monthsOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^([0-9]{4})(?:-([0-9]{2}))?(?:\.\.([0-9]{4})(?:-([0-9]{2}))?)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool hasEnd = !match.captured(3).isEmpty();
    const auto from = monthsOfSide(match.captured(1), match.captured(2));
    const auto to = hasEnd ? monthsOfSide(match.captured(3), match.captured(4)) : from;
    if (!from || !to)
        return {};
    const bool isUsable
        = from->start <= to->end && to->end.year() - from->start.year() < kMostYears;
    return isUsable ? std::optional(DateSpan {from->start, to->end}) : std::nullopt;
}

QString weekCaption(Week week, const WorkCalendar &calendar)
{
    const DateSpan days = workdaysOf(week, calendar);
    QString span = printedDayInYear(days.start, week.year);
    if (days.end != days.start)
        span += QStringLiteral("—") + printedDayInYear(days.end, week.year);
    return weekName(week) + QStringLiteral("（") + span + QStringLiteral("）");
}

QString weekName(Week week)
{
    return QStringLiteral("%1年第%2周").arg(week.year).arg(week.number);
}

QString printedComparedWeek(Week compared, Week now)
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadence.h"

#include "core/calendar/phrase_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int kFriday = 5;
constexpr QStringView kWeekdays = u"一二三四五六日";

int monthsOf(CadencePeriod period)
{
    switch (period) {
    case CadencePeriod::Week: return 0;
    case CadencePeriod::Month: return 1;
    case CadencePeriod::Quarter: return 3;
    case CadencePeriod::HalfYear: return 6;
    case CadencePeriod::Year: return 12;
    }
    Q_UNREACHABLE();
}

/// Where @p text says in which period something comes again; its last group is the period. Two
/// months, ten days and single days are none.
QRegularExpressionMatch recurrenceIn(const QString &text)
{
    static const QRegularExpression words(QStringLiteral(
        "(?:每|各|按|逐)1?个?(半年|季度|季|月|周|星期|年)|(次月)|1(季度|月|周|年)[1一]"));
    return words.match(text);
}

CadencePeriod periodOf(const QString &word)
{
    if (word == QStringLiteral("半年"))
        return CadencePeriod::HalfYear;
    if (word.startsWith(u'季'))
        return CadencePeriod::Quarter;
    if (word == QStringLiteral("年"))
        return CadencePeriod::Year;
    return word.contains(u'月') ? CadencePeriod::Month : CadencePeriod::Week;
}

/// The day of the week in 每周五前; Friday without one, as in 每周一调度, once a week.
int weekdayIn(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("(?:周|星期)([一二三四五六日天1-7])(?=$|前|之前|以前|上午|下午|下班|报)"));
    const QString word = words.match(text).captured(1);
    if (word.isEmpty())
        return kFriday;
    if (word == QStringLiteral("天"))
        return Qt::Sunday;
    const auto place = static_cast<int>(kWeekdays.indexOf(word));
    return place >= 0 ? place + 1 : word.toInt();
}

/// The month of a period in 每季度首月, 每年3月; 0 = the last one.
int monthIn(const QString &text, CadencePeriod period)
{
    if (period == CadencePeriod::Month)
        return 0;
    if (text.contains(QStringLiteral("首月")))
        return 1;
    if (text.contains(QStringLiteral("年初")))
        return 2;
    static const QRegularExpression words(QStringLiteral("(\\d{1,2})月"));
    const QRegularExpressionMatch match = words.match(text);
    const int month = match.captured(1).toInt();
    return match.hasMatch() && month <= monthsOf(period) ? month : 0;
}

int dayIn(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("(\\d{1,2})日"));
    const int day = words.match(text).captured(1).toInt();
    if (day > 0 && day <= 31)
        return day;
    if (text.contains(QStringLiteral("月初")))
        return 5;
    if (text.contains(QStringLiteral("上旬")))
        return 10;
    return text.contains(QStringLiteral("中旬")) ? 20 : 0;
}

/// The day @p cadence is due on in the period that begins with the month of @p first.
QDate dueIn(const Cadence &cadence, QDate first)
{
    const int months = monthsOf(cadence.period);
    const QDate month = first.addMonths((cadence.month == 0 ? months : cadence.month) - 1);
    const int day = cadence.day == 0 ? month.daysInMonth() : cadence.day;
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

QDate periodStart(const Cadence &cadence, QDate day)
{
    const int months = monthsOf(cadence.period);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QDate held(const Cadence &cadence, QDate due, const WorkCalendar &calendar)
{
    return cadence.isPostponed ? calendar.workdayOnOrAfter(due) : due;
}

/// The day due in the period @p steps after that of @p day, or before it.
QDate dueAround(const Cadence &cadence, QDate day, int steps, const WorkCalendar &calendar)
{
    if (cadence.period == CadencePeriod::Week) {
        const QDate monday = day.addDays(1 - day.dayOfWeek()).addDays(7 * steps);
        return held(cadence, monday.addDays(cadence.day - 1), calendar);
    }
    const QDate first = periodStart(cadence, day).addMonths(steps * monthsOf(cadence.period));
    return held(cadence, dueIn(cadence, first), calendar);
}

} // namespace

std::optional<Cadence> readCadence(const QString &phrase)
{
    const QString text = normalisedPhrase(phrase);
    const QRegularExpressionMatch match = recurrenceIn(text);
    if (!match.hasMatch())
        return std::nullopt;
    // What follows in other clauses is about something else: 每月5日前报送;年底前完成.
    static const QRegularExpression marks(QStringLiteral("[,;。、]"));
    const QString clause = text.mid(match.capturedStart()).section(marks, 0, 0);
    Cadence cadence;
    cadence.period = periodOf(match.captured(match.lastCapturedIndex()));
    cadence.isPostponed = text.contains(QStringLiteral("顺延"));
    if (cadence.period == CadencePeriod::Week) {
        cadence.day = weekdayIn(clause);
        return cadence;
    }
    cadence.month = monthIn(clause, cadence.period);
    cadence.day = dayIn(clause);
    return cadence;
}

QDate lastDue(const Cadence &cadence, QDate day, const WorkCalendar &calendar)
{
    // What is postponed over a holiday may lie in the next period.
    for (int steps = 1;; --steps) {
        const QDate due = dueAround(cadence, day, steps, calendar);
        if (due <= day)
            return due;
    }
}

QDate nextDue(const Cadence &cadence, QDate day, const WorkCalendar &calendar)
{
    for (int steps = -1;; ++steps) {
        const QDate due = dueAround(cadence, day, steps, calendar);
        if (due > day)
            return due;
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadence.h"

#include "core/calendar/phrase_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

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

/// A way of saying when in a period something is due: what follows its name. Captures "month" and
/// "day", or "word".
struct Form
{
    CadencePeriod period = CadencePeriod::Month;
    QRegularExpression name; ///< of the period
    QRegularExpression when;
};

const QList<Form> &forms()
{
    const auto anchored = [](const QString &pattern) {
        return QRegularExpression(QStringLiteral("^(?:") + pattern + u')');
    };
    const QString each = QStringLiteral("(?:每|各|按|逐)1?个?");
    // 每周一 alone may be once a week: a day only where it is said to be one.
    static const QList<Form> all {
        {CadencePeriod::HalfYear,
         QRegularExpression(each + QStringLiteral("半年")),
         anchored(QStringLiteral("(?<word>末|底)?"))},
        {CadencePeriod::Quarter,
         QRegularExpression(each + QStringLiteral("季度?|1季度?(?=[1一][^0-9日月])")),
         anchored(QStringLiteral(
             "(?:(?<word>首月|第1个?月|第一个?月)|末月|最后1个?月|最后一个?月|末|底)?"
             "(?:(?<day>\\d{1,2})日)?"))},
        {CadencePeriod::Month,
         QRegularExpression(each + QStringLiteral("月|次月|1月(?=[1一][^0-9日月])")),
         anchored(
             QStringLiteral("(?:的)?(?:(?<day>\\d{1,2})日|月?(?<word>初|上旬|中旬|下旬|末|底))?"))},
        {CadencePeriod::Week,
         QRegularExpression(each + QStringLiteral("(?:周|星期)|1周(?=[1一][^0-9日月])")),
         anchored(
             QStringLiteral("(?<day>[二三四五六日天2-7])(?![次个项份天])|"
                            "(?<one>[一1])(?=$|前|之前|以前|上午|下午|下班|报|上报|提交|例会)|"))},
        {CadencePeriod::Year,
         QRegularExpression(each + QStringLiteral("年|1年(?=[1一][^0-9日月])")),
         anchored(QStringLiteral("(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|末|底)?|"
                                 "(?<word>年初)|年?(?:底|末|终))?"))}};
    return all;
}

int weekdayOf(const QRegularExpressionMatch &when)
{
    if (when.hasCaptured(QStringLiteral("one")))
        return Qt::Monday;
    const QString word = when.captured(QStringLiteral("day"));
    if (word.isEmpty())
        return Qt::Friday;
    if (word == QStringLiteral("天"))
        return Qt::Sunday;
    const auto place = static_cast<int>(kWeekdays.indexOf(word));
    return place >= 0 ? place + 1 : word.toInt();
}

/// The day of the month that a word means; 0 = the last one.
int dayOf(const QString &word)
{
    if (word == QStringLiteral("初"))
        return 5;
    if (word == QStringLiteral("上旬"))
        return 10;
    return word == QStringLiteral("中旬") ? 20 : 0;
}

std::optional<Cadence> cadenceIn(CadencePeriod period, const QRegularExpressionMatch &when)
{
    Cadence cadence;
    cadence.period = period;
    if (period == CadencePeriod::Week) {
        cadence.day = weekdayOf(when);
        return cadence;
    }
    const QString word = when.captured(QStringLiteral("word"));
    cadence.day = when.captured(QStringLiteral("day")).toInt();
    cadence.month = when.captured(QStringLiteral("month")).toInt();
    if (cadence.day > 31 || cadence.month > 12)
        return std::nullopt;
    if (period == CadencePeriod::Month && cadence.day == 0)
        cadence.day = dayOf(word);
    if (period == CadencePeriod::Quarter && !word.isEmpty())
        cadence.month = 1;
    if (period == CadencePeriod::Year && !word.isEmpty())
        cadence.month = 2; // 年初 ends with February
    return cadence;
}

/// Whether nothing that is left of a clause may name another day: 次月10日, 上半年, 清明前.
bool saysNoOtherDay(const QString &rest)
{
    static const QRegularExpression others(
        QStringLiteral("\\d|[月日号季旬周年节假]|清明|国庆|汛期|供暖"));
    static const QRegularExpression once(QStringLiteral("^[1一](?=[^0-9月日号季旬周年])"));
    static const QRegularExpression reports(QStringLiteral("[日周旬月季年]报"));
    return !QString(rest).remove(once).remove(reports).contains(others);
}

/// What @p clause says of the first kind of period it names.
std::optional<Cadence> readClause(const QString &clause)
{
    for (const Form &form : forms()) {
        const QRegularExpressionMatch name = form.name.match(clause);
        if (!name.hasMatch())
            continue;
        const QString rest = clause.mid(name.capturedEnd());
        const QRegularExpressionMatch when = form.when.match(rest);
        const bool isWhole = saysNoOtherDay(rest.mid(when.capturedLength()));
        return isWhole ? cadenceIn(form.period, when) : std::nullopt;
    }
    return std::nullopt;
}

/// The day @p cadence is due on in the period that begins with the month of @p first.
QDate dueIn(Cadence cadence, QDate first)
{
    const int months = monthsOf(cadence.period);
    const QDate month = first.addMonths((cadence.month == 0 ? months : cadence.month) - 1);
    const int day = cadence.day == 0 ? month.daysInMonth() : cadence.day;
    return {month.year(), month.month(), std::min(day, month.daysInMonth())};
}

QDate periodStart(Cadence cadence, QDate day)
{
    const int months = monthsOf(cadence.period);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QDate held(Cadence cadence, QDate due, const WorkCalendar &calendar)
{
    return cadence.isPostponed ? calendar.workdayOnOrAfter(due) : due;
}

/// The day due in the period @p steps after that of @p day, or before it.
QDate dueAround(Cadence cadence, QDate day, int steps, const WorkCalendar &calendar)
{
    if (cadence.period == CadencePeriod::Week) {
        const QDate monday = day.addDays(1 - day.dayOfWeek()).addDays(qint64 {7} * steps);
        return held(cadence, monday.addDays(cadence.day - 1), calendar);
    }
    const QDate first = periodStart(cadence, day).addMonths(steps * monthsOf(cadence.period));
    return held(cadence, dueIn(cadence, first), calendar);
}

} // namespace

std::optional<Cadence> readCadence(const QString &phrase)
{
    const QString text = normalisedPhrase(phrase);
    // Another clause is about something else: 每月5日前报送;年底前完成.
    static const QRegularExpression marks(QStringLiteral("[,;。]"));
    for (const QString &clause : text.split(marks, Qt::SkipEmptyParts)) {
        std::optional<Cadence> cadence = readClause(clause);
        if (!cadence)
            continue;
        cadence->isPostponed = text.contains(QStringLiteral("顺延"));
        return cadence;
    }
    return std::nullopt;
}

QDate lastDue(Cadence cadence, QDate day, const WorkCalendar &calendar)
{
    if (!day.isValid())
        return {};
    // What is postponed over a holiday may lie in the next period.
    for (int steps = 1;; --steps) {
        const QDate due = dueAround(cadence, day, steps, calendar);
        if (due <= day)
            return due;
    }
}

QDate nextDue(Cadence cadence, QDate day, const WorkCalendar &calendar)
{
    if (!day.isValid())
        return {};
    for (int steps = -1;; ++steps) {
        const QDate due = dueAround(cadence, day, steps, calendar);
        if (due > day)
            return due;
    }
}

} // namespace core

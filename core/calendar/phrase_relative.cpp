// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_festival.h"
#include "core/calendar/phrase_rules.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {
constexpr int kMostYears = 30;

enum class CountedIn
{
    Workdays,
    Days,
    Weeks,
    HalfMonths,
    Months,
    Years
};

struct Amount
{
    int count = 0;
    CountedIn unit = CountedIn::Days;
};

struct UnitWord
{
    QStringView word;
    CountedIn unit = CountedIn::Days;
};

// Longer words stand before their beginnings.
constexpr UnitWord kUnits[] {
    {u"个工作日", CountedIn::Workdays},
    {u"工作日", CountedIn::Workdays},
    {u"个自然日", CountedIn::Days},
    {u"日", CountedIn::Days},
    {u"天", CountedIn::Days},
    {u"个星期", CountedIn::Weeks},
    {u"个周", CountedIn::Weeks},
    {u"周", CountedIn::Weeks},
    {u"个月", CountedIn::Months},
    {u"月", CountedIn::Months},
    {u"个年度", CountedIn::Years},
    {u"年", CountedIn::Years},
};

/// Takes "5个工作日内"; the amount is only an amount if 内 follows.
std::optional<Amount> takeAmount(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    Amount amount;
    if (trial.take(u"半年")) {
        amount = {6, CountedIn::Months};
    } else if (trial.take(u"半个月")) {
        amount = {1, CountedIn::HalfMonths};
    } else {
        const std::optional<int> count = trial.takeNumber(1, 3);
        const auto *const unit
            = std::find_if(std::begin(kUnits), std::end(kUnits), [&trial](const UnitWord &each) {
                  return trial.take(each.word);
              });
        if (!count || *count == 0 || unit == std::end(kUnits)
            || (unit->unit == CountedIn::Years && *count > kMostYears))
            return std::nullopt;
        amount = {*count, unit->unit};
    }
    if (!trial.takeOneOf({u"之内", u"以内", u"内"}))
        return std::nullopt;
    cursor = trial;
    return amount;
}

/// The start day is not counted; a number of calendar days that ends on a day off ends on the next
/// workday. Source: domain.md h.1 rule 5 (Civil Code 201–203).
QDate after(QDate start, Amount amount, const WorkCalendar &calendar)
{
    switch (amount.unit) {
    case CountedIn::Workdays: return calendar.addWorkdays(start, amount.count);
    case CountedIn::Days: return calendar.workdayOnOrAfter(start.addDays(amount.count));
    case CountedIn::Weeks:
        return calendar.workdayOnOrAfter(start.addDays(qint64 {7} * amount.count));
    case CountedIn::HalfMonths: return calendar.workdayOnOrAfter(start.addDays(15));
    case CountedIn::Months: return start.addMonths(amount.count);
    case CountedIn::Years: return start.addYears(amount.count);
    }
    Q_UNREACHABLE();
}

bool containsAnyOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

/// The day an amount is counted from: that of the document, unless an event is named (接文后,
/// 会后), which has a day of its own. Invalid if that day is not known.
QDate startOfAmount(const PhraseCursor &cursor, const PhraseContext &context)
{
    const QStringView event = cursor.clauseBefore();
    if (const QDate day = lastDayOfFestivalBefore(event, context); day.isValid())
        return day;
    const bool isEvent = event.endsWith(u'后') || event.endsWith(u'起') || event.endsWith(u"起的");
    const bool isDocument
        = containsAnyOf(event, {u"印发", u"发文", u"下发", u"发布", u"公布", u"即日", u"今日"});
    return !isEvent || isDocument ? context.basis.date : QDate();
}
} // namespace

std::optional<PhraseMatch> readRelative(PhraseCursor &cursor, const PhraseContext &context)
{
    const PhraseCursor before = cursor;
    const std::optional<Amount> amount = takeAmount(cursor);
    if (!amount)
        return std::nullopt;
    const QDate start = startOfAmount(before, context);
    if (!start.isValid())
        return matchWithoutDue(Precision::Relative);
    const QDate due = after(start, *amount, context.calendar);
    const bool isFromBasis = start == context.basis.date;
    return PhraseMatch {
        PhrasePart::Due,
        {{start, due}, due, Precision::Relative, isFromBasis && !context.basis.isDocumentDate},
        0};
}

} // namespace core

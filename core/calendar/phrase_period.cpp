// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_period.h"

namespace core {

namespace {
enum class YearFrom
{
    Phrase, ///< 2021年, 明年
    Past, ///< 去年: tells a fact rather than a deadline
    PhraseWithoutUnit, ///< the 2021 of 2021底: a part must follow
    ShortForm, ///< the 21年 of 21年底: a part must follow
    Basis ///< not named
};

struct YearRead
{
    int year = 0;
    YearFrom from = YearFrom::Basis;
};

struct YearWord
{
    QStringView word;
    int offset = 0;
};

constexpr YearWord kYearWords[] {
    {u"今年", 0},
    {u"本年", 0},
    {u"当年", 0},
    {u"明年", 1},
    {u"次年", 1},
    {u"翌年", 1},
    {u"后年", 2},
    {u"去年", -1},
    {u"上年", -1},
};

std::optional<YearRead> takeYearInFigures(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    if (const std::optional<int> number = trial.takeNumber(4, 4)) {
        if (!isYear(*number))
            return std::nullopt;
        const bool hasUnit = trial.takeOneOf({u"年度", u"年"});
        cursor = trial;
        return YearRead {*number, hasUnit ? YearFrom::Phrase : YearFrom::PhraseWithoutUnit};
    }
    if (const std::optional<int> number = trial.takeNumber(2, 2);
        number && trial.take(u"年") && !trial.sees(u"内")) {
        cursor = trial;
        return YearRead {2000 + *number, YearFrom::ShortForm};
    }
    return std::nullopt;
}

YearRead takeYear(PhraseCursor &cursor, PeriodBasis basis)
{
    for (const YearWord &entry : kYearWords) {
        if (cursor.take(entry.word)) {
            static_cast<void>(cursor.take(u"度"));
            return {basis.date.year() + entry.offset,
                    entry.offset < 0 ? YearFrom::Past : YearFrom::Phrase};
        }
    }
    return takeYearInFigures(cursor).value_or(YearRead {basis.year, YearFrom::Basis});
}

Period monthsOf(int year, int first, int last, Precision precision)
{
    const QDate end(year, last, 1);
    return {{QDate(year, first, 1), end.addMonths(1).addDays(-1)}, precision, year};
}

/// 底, 初, 中, 内 of a year; 年 before them may be missing only where the year was named.
std::optional<Period> takePartOfYear(PhraseCursor &cursor, int year, bool isNamed, QDate basis)
{
    PhraseCursor trial = cursor;
    if (!trial.take(u"年") && !isNamed)
        return std::nullopt;
    std::optional<Period> period;
    if (trial.takeOneOf({u"底", u"末", u"终"}))
        period = monthsOf(year, 11, 12, Precision::Year);
    else if (trial.take(u"初"))
        period = monthsOf(year, 1, 2, Precision::Month);
    else if (trial.take(u"中") && !trial.seesAnyOf(u"秋考"))
        period = monthsOf(year, 1, 6, Precision::HalfYear);
    else if (trial.take(u"内"))
        period = monthsOf(year, 1, 12, Precision::Year);
    if (!period)
        return std::nullopt;
    if (trial.before().back() == u'内' && basis.year() == year)
        period->range.start = basis;
    cursor = trial;
    return period;
}

std::optional<Period> takeHalfYear(PhraseCursor &cursor, int year)
{
    if (cursor.take(u"全年"))
        return monthsOf(year, 1, 12, Precision::Year);
    const bool isFirst = cursor.take(u"上半年");
    if (!isFirst && !cursor.take(u"下半年"))
        return std::nullopt;
    const int last = isFirst ? 6 : 12;
    const bool isEnd = cursor.takeOneOf({u"末", u"底"});
    return monthsOf(year, isEnd ? last : last - 5, last, Precision::HalfYear);
}

/// 三季度, 第三季度末, 三季度初, 前三季度
std::optional<Period> takeQuarter(PhraseCursor &cursor, int year)
{
    PhraseCursor trial = cursor;
    const bool isUpTo = trial.take(u"前");
    static_cast<void>(trial.take(u"第"));
    const std::optional<int> number = trial.takeNumber(1, 1);
    static_cast<void>(trial.take(u"个"));
    if (!number || *number < 1 || *number > 4 || !trial.takeOneOf({u"季度", u"季"}))
        return std::nullopt;
    cursor = trial;
    const int last = 3 * *number;
    if (cursor.takeOneOf({u"末", u"底"}))
        return monthsOf(year, last, last, Precision::Quarter);
    if (cursor.take(u"初"))
        return monthsOf(year, last - 2, last - 2, Precision::Quarter);
    return monthsOf(year, isUpTo ? 1 : last - 2, last, Precision::Quarter);
}

std::optional<Period> takeMonth(PhraseCursor &cursor, int year)
{
    PhraseCursor trial = cursor;
    const std::optional<int> month = trial.takeNumber(1, 2);
    if (!month || !trial.take(u"月"))
        return std::nullopt;
    std::optional<Period> period = takePartOfMonth(trial, year, *month);
    if (period)
        cursor = trial;
    return period;
}

std::optional<Period> takePart(PhraseCursor &cursor, YearRead year, QDate basis)
{
    const bool isNamed = year.from != YearFrom::Basis;
    if (std::optional<Period> period = takePartOfYear(cursor, year.year, isNamed, basis))
        return period;
    if (std::optional<Period> period = takeHalfYear(cursor, year.year))
        return period;
    if (std::optional<Period> period = takeQuarter(cursor, year.year))
        return period;
    return takeMonth(cursor, year.year);
}
} // namespace

std::optional<Period> takeWordedPeriod(PhraseCursor &cursor, PeriodBasis basis)
{
    if (std::optional<Period> period = takeCurrentPeriod(cursor, basis.date))
        return period;
    PhraseCursor trial = cursor;
    const YearRead year = takeYear(trial, basis);
    std::optional<Period> period = takePart(trial, year, basis.date);
    const bool isAlone = cursor.position() == 0 && trial.atEnd();
    if (!period && !trial.seesAnyOf(u"0123456789")
        && (year.from == YearFrom::Phrase || year.from == YearFrom::Past
            || (year.from == YearFrom::PhraseWithoutUnit && isAlone))) {
        period = monthsOf(year.year, 1, 12, Precision::Year);
        period->isWhole = true;
    }
    if (!period)
        return std::nullopt;
    period->isYearAssumed = year.from == YearFrom::Basis;
    period->needsConfirmation = period->needsConfirmation || year.from == YearFrom::ShortForm
        || year.from == YearFrom::Past;
    cursor = trial;
    return period;
}

} // namespace core

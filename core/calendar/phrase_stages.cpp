// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_rules.h"
#include "core/calendar/phrase_text.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {
constexpr int kLongestStage = 30;
constexpr int kFirstPlanStart = 1951; ///< the first five-year plan began two years late, in 1953

/// Words that say what is reached by the end of a stage; with others it is a plan whose start is
/// needed.
bool seesResult(const PhraseCursor &cursor)
{
    constexpr QStringView kResults[] {u"初见成效",
                                      u"见成效",
                                      u"大见成效",
                                      u"见实效",
                                      u"出成效",
                                      u"显成效",
                                      u"打基础",
                                      u"上台阶",
                                      u"上水平",
                                      u"基本达标",
                                      u"全面达标",
                                      u"达标",
                                      u"系统谋划",
                                      u"起好步",
                                      u"开好局",
                                      u"有突破",
                                      u"大变样",
                                      u"成体系"};
    return std::any_of(std::begin(kResults), std::end(kResults), [&cursor](QStringView word) {
        return cursor.sees(word);
    });
}

DateSpan yearsSpan(int first, int last)
{
    return {QDate(first, 1, 1), QDate(last, 12, 31)};
}

/// 近五年来: a span up to the day of writing, not a deadline.
std::optional<PhraseMatch> readPastYears(PhraseCursor &cursor, QDate basis)
{
    PhraseCursor trial = cursor;
    if (!trial.takeOneOf({u"近", u"过去", u"最近"}))
        return std::nullopt;
    const std::optional<int> count = trial.takeNumber(1, 2);
    if (!count || !trial.take(u"年"))
        return std::nullopt;
    static_cast<void>(trial.takeOneOf({u"以来", u"来"}));
    cursor = trial;
    return matchWithoutDue(Precision::Unknown, {basis.addYears(-*count).addDays(1), basis});
}

/// 分5年落实: one part each year, from a year that is not told.
std::optional<PhraseMatch> readTranches(PhraseCursor &cursor)
{
    PhraseCursor trial = cursor;
    if (!trial.take(u"分") || !trial.takeNumber(1, 2) || !trial.take(u"年"))
        return std::nullopt;
    cursor = trial;
    return matchWithoutDue(Precision::Year);
}
} // namespace

std::optional<PhraseMatch> readStage(PhraseCursor &cursor, const PhraseContext &context)
{
    if (std::optional<PhraseMatch> match = readPastYears(cursor, context.basis.date))
        return match;
    if (std::optional<PhraseMatch> match = readTranches(cursor))
        return match;
    PhraseCursor trial = cursor;
    const std::optional<int> count = trial.takeNumber(1, 2);
    if (!count || *count < 1 || *count > kLongestStage || !trial.take(u"年"))
        return std::nullopt;
    const bool isResult = seesResult(trial);
    const bool isRelative = trial.sees(u"内") || trial.sees(u"之内") || trial.sees(u"以内");
    const bool isShortYear = *count >= 10 && trial.seesAnyOf(u"年底末初中上下第前0123456789");
    if (!isResult && (isRelative || isShortYear))
        return std::nullopt;
    cursor = trial;
    if (!isResult)
        return matchWithoutDue(Precision::Stage);
    const int year = context.basis.date.year() + *count - 1;
    const DateSpan range = yearsSpan(year, year);
    return PhraseMatch {PhrasePart::Due, {range, range.end, Precision::Stage, false}, 0};
}

std::optional<PhraseMatch> readPlan(PhraseCursor &cursor, const PhraseContext &)
{
    for (qsizetype length = 2; length >= 1; --length) {
        if (cursor.rest().size() <= length || cursor.rest().at(length) != u'五')
            continue;
        const int number = chineseNumber(cursor.rest().first(length));
        PhraseCursor trial = cursor;
        if (number < 5 || number > 30 || !trial.take(cursor.rest().first(length + 1)))
            continue;
        static_cast<void>(trial.takeOneOf({u"规划", u"计划"}));
        const bool isNamed = trial.takeOneOf({u"期间", u"时期", u"期末", u"末", u"期", u"结束"});
        // 十五 alone is a number; the plans from the eleventh on are known by name.
        if (!isNamed && length < 2)
            continue;
        cursor = trial;
        const int start = kFirstPlanStart + 5 * number;
        const DateSpan range = yearsSpan(start, start + 4);
        return PhraseMatch {PhrasePart::Due, {range, range.end, Precision::Stage, false}, 0};
    }
    return std::nullopt;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_parts.h"

namespace core {

namespace {
using Rule = std::optional<PhraseMatch> (*)(PhraseCursor &, const PhraseContext &);

constexpr Rule kRules[] {readRecurring,
                         readOpenEnded,
                         readAsOfToday,
                         readTenDays,
                         readPlan,
                         readStage,
                         readRelative,
                         readWeek,
                         readFestival,
                         readSpan,
                         readDate};

/// Whether a rule may begin here: not in the middle of a number or between it and its unit.
bool canBegin(const PhraseCursor &cursor)
{
    const QStringView before = cursor.before();
    return before.isEmpty() || !before.back().isDigit()
        || !(cursor.rest().front().isDigit() || cursor.seesAnyOf(u"年月季"));
}

std::optional<PhraseMatch> readPart(PhraseCursor &cursor, const PhraseContext &context)
{
    for (const Rule rule : kRules) {
        if (std::optional<PhraseMatch> match = rule(cursor, context))
            return match;
    }
    return std::nullopt;
}

} // namespace

QList<PlacedMatch> readParts(QStringView text, PhraseBasis basis, const WorkCalendar &calendar)
{
    QList<PlacedMatch> matches;
    PhraseContext context {basis, basis.date.year(), false, calendar};
    for (PhraseCursor cursor(text); !cursor.atEnd();) {
        const qsizetype start = cursor.position();
        const std::optional<PhraseMatch> match
            = canBegin(cursor) ? readPart(cursor, context) : std::nullopt;
        if (!match) {
            cursor = PhraseCursor(text, start + 1);
            continue;
        }
        matches.append({*match, start, cursor.position()});
        if (match->year != 0) {
            context.year = match->year;
            context.isYearNamed = true;
        }
    }
    return matches;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_phrase.h"

#include "core/calendar/phrase_parts.h"
#include "core/calendar/phrase_text.h"

#include <QList>

#include <algorithm>

namespace core {

namespace {
bool has(const QList<PlacedMatch> &matches, PhrasePart part)
{
    return std::any_of(matches.begin(), matches.end(), [part](const PhraseMatch &match) {
        return match.part == part;
    });
}

/// Without a due date: an end that never comes needs no look, everything else does.
DueReading withoutDue(const QList<PlacedMatch> &matches)
{
    if (matches.isEmpty())
        return {{}, {}, Precision::Unknown, true};
    const auto openEnded
        = std::find_if(matches.begin(), matches.end(), [](const PhraseMatch &match) {
              return match.part == PhrasePart::OpenEnded;
          });
    if (openEnded == matches.end())
        return matches.first().reading;
    DueReading reading = openEnded->reading;
    reading.needsConfirmation = has(matches, PhrasePart::Recurring);
    return reading;
}

/// Of several due dates the last one counts, and somebody looks at it.
DueReading combined(const QList<PlacedMatch> &matches)
{
    DueReading result;
    bool differ = false;
    for (const PhraseMatch &match : matches) {
        const DueReading &reading = match.reading;
        if (match.part != PhrasePart::Due)
            continue;
        differ = differ || (result.due.isValid() && result.due != reading.due);
        if (!result.due.isValid() || reading.due > result.due)
            result = reading;
    }
    if (!result.due.isValid())
        return withoutDue(matches);
    result.needsConfirmation = result.needsConfirmation || differ
        || has(matches, PhrasePart::OpenEnded) || has(matches, PhrasePart::Recurring);
    return result;
}

/// 逢节假日顺延: the day moves to the next workday.
bool isPostponed(const QString &text)
{
    return text.contains(u"顺延") && (text.contains(u"假") || text.contains(u"休息日"));
}

/// What reads the same against days far apart does not depend on the basis.
DueReading readWithoutBasis(const QString &phrase, const WorkCalendar &calendar)
{
    const DueReading early = readDuePhrase(phrase, {QDate(1990, 1, 1), false}, calendar);
    const DueReading late = readDuePhrase(phrase, {QDate(2090, 7, 1), false}, calendar);
    if (early.due == late.due && early.precision == late.precision)
        return early;
    return {{}, {}, early.precision, true};
}

} // namespace

DueReading readDuePhrase(const QString &phrase, PhraseBasis basis, const WorkCalendar &calendar)
{
    const QString text = normalisedPhrase(phrase);
    if (text.isEmpty())
        return {};
    if (!basis.date.isValid())
        return readWithoutBasis(phrase, calendar);
    DueReading reading = combined(readParts(text, basis, calendar));
    if (reading.due.isValid() && isPostponed(text))
        reading.due = calendar.workdayOnOrAfter(reading.due);
    return reading;
}

} // namespace core

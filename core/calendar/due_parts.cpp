// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_parts.h"

#include "core/calendar/phrase_parts.h"
#include "core/calendar/phrase_text.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kLongestParted = 500; ///< characters; places are found by trying each

/// The parts of a normalised phrase. Without a basis only what reads the same against days far
/// apart is certain.
QList<PlacedMatch>
certainParts(const QString &text, PhraseBasis basis, const WorkCalendar &calendar)
{
    if (basis.date.isValid())
        return readParts(text, basis, calendar);
    QList<PlacedMatch> early = readParts(text, {QDate(1990, 1, 1), false}, calendar);
    const QList<PlacedMatch> late = readParts(text, {QDate(2090, 7, 1), false}, calendar);
    const auto isSame = [](const PlacedMatch &one, const PlacedMatch &other) {
        return one.reading.due == other.reading.due;
    };
    if (!std::equal(early.cbegin(), early.cend(), late.cbegin(), late.cend(), isSame))
        return {};
    return early;
}

bool isCertain(const PlacedMatch &match)
{
    return match.part == PhrasePart::Due && match.reading.due.isValid()
        && !match.reading.needsConfirmation;
}

/// Where the first @p length characters of @p normalised end in @p text; −1 = cannot be told.
qsizetype endOf(const QString &text, const QString &normalised, qsizetype length)
{
    const QStringView wanted = QStringView(normalised).first(length);
    for (qsizetype end = 1; end <= text.size(); ++end) {
        if (normalisedPhrase(text.left(end)).startsWith(wanted))
            return end;
    }
    return -1;
}

/// Where what follows the first @p length characters of @p normalised begins in @p text; −1 =
/// cannot be told.
qsizetype startOf(const QString &text, const QString &normalised, qsizetype length)
{
    const QStringView wanted = QStringView(normalised).sliced(length);
    for (qsizetype start = text.size() - 1; start >= 0; --start) {
        if (normalisedPhrase(text.mid(start)) == wanted)
            return start;
    }
    return -1;
}

} // namespace

QList<DuePart> readDueParts(const QString &text, PhraseBasis basis, const WorkCalendar &calendar)
{
    const QString normalised = normalisedPhrase(text);
    if (text.size() > kLongestParted || normalised.isEmpty() || normalised.contains(u"顺延"))
        return {};
    QList<DuePart> parts;
    const QList<PlacedMatch> matches = certainParts(normalised, basis, calendar);
    for (const PlacedMatch &match : matches) {
        const DuePart part {startOf(text, normalised, match.start),
                            endOf(text, normalised, match.end),
                            match.reading};
        if (!isCertain(match) || part.start < 0 || part.end <= part.start)
            return {};
        parts.append(part);
    }
    return parts;
}

} // namespace core

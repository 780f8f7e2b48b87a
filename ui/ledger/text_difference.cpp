// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/text_difference.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kCharactersBefore = 8; ///< characters shown before the first difference
constexpr qsizetype kCharactersShown = 60; ///< … and in all

qsizetype firstDifference(const QString &before, const QString &after)
{
    const auto [first, second]
        = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    Q_UNUSED(second)
    return first - before.cbegin();
}

QString excerpt(const QString &text, qsizetype place)
{
    qsizetype first = std::max<qsizetype>(0, place - kCharactersBefore);
    // Never between the halves of a character.
    if (first > 0 && first < text.size() && text.at(first).isLowSurrogate())
        --first;
    qsizetype length = kCharactersShown;
    if (first + length < text.size() && text.at(first + length).isLowSurrogate())
        ++length;
    QString line = text.mid(first, length).replace(u'\n', u' ');
    if (first > 0)
        line.prepend(u'…');
    if (first + length < text.size())
        line.append(u'…');
    return line;
}

} // namespace

TextDifference differenceOf(const QString &before, const QString &after)
{
    const qsizetype place = firstDifference(before, after);
    return {excerpt(before, place), excerpt(after, place)};
}

} // namespace ui

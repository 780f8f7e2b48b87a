// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/search_marks.h"

#include "core/base/pinyin_initials.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

// As the arena has it: what is short enough for a name is found by initials.
constexpr qsizetype kLongestMarkedName = 12;
constexpr qsizetype kLeastInitials = 2;

/// A text as it is searched, and for every character of it where it stood.
struct PlacedText
{
    QString text;
    QList<qsizetype> places;
};

void append(PlacedText &placed, QStringView characters, qsizetype place)
{
    for (const QChar character : characters) {
        placed.text += character;
        placed.places.append(place);
    }
}

PlacedText foldedText(const QString &text)
{
    PlacedText folded;
    for (qsizetype at = 0; at < text.size(); ++at)
        append(folded, foldForMatching(QStringView(text).sliced(at, 1)), at);
    return folded;
}

/// The initials of @p name, which begins at @p start of a text.
PlacedText initialsOf(const QString &name, qsizetype start, PinyinKind kind)
{
    PlacedText initials;
    const QString letters = pinyinLetters(name, kind);
    for (qsizetype at = 0; at < letters.size(); ++at) {
        if (!letters.at(at).isNull())
            append(initials, QStringView(letters).sliced(at, 1), start + at);
    }
    return initials;
}

void findWord(const PlacedText &placed, const QString &word, QList<TextPart> &parts)
{
    for (qsizetype at = placed.text.indexOf(word); at >= 0;
         at = placed.text.indexOf(word, at + word.size())) {
        const qsizetype first = placed.places.at(at);
        parts.append({first, placed.places.at(at + word.size() - 1) + 1 - first});
    }
}

bool areInitials(const QString &word)
{
    return word.size() >= kLeastInitials
        && std::all_of(word.cbegin(), word.cend(), [](QChar letter) {
               return letter >= u'a' && letter <= u'z';
           });
}

bool endsName(QChar character)
{
    return character == u'\n' || character == u'、' || character == u'，' || character == u'；'
        || character == u',' || character == u';';
}

/// Calls @p visit with every name in @p text and where it begins. A cell may hold several.
template <typename Visit> void forEachName(const QString &text, const Visit &visit)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !endsName(text.at(at)))
            continue;
        if (at > start && at - start <= kLongestMarkedName)
            visit(text.sliced(start, at - start), start);
        start = at + 1;
    }
}

QList<TextPart> joined(QList<TextPart> parts)
{
    std::sort(parts.begin(), parts.end(), [](TextPart one, TextPart other) {
        return one.start < other.start;
    });
    QList<TextPart> all;
    for (const TextPart &part : std::as_const(parts)) {
        if (!all.isEmpty() && part.start <= all.last().end())
            all.last().length = std::max(all.last().end(), part.end()) - all.last().start;
        else
            all.append(part);
    }
    return all;
}

} // namespace

SearchMarks::SearchMarks(const QString &query)
{
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = foldForMatching(word); !folded.isEmpty())
            m_words.append(folded);
    }
}

QList<TextPart> SearchMarks::in(const QString &text) const
{
    QList<TextPart> parts;
    if (m_words.isEmpty() || text.isEmpty())
        return parts;
    const PlacedText folded = foldedText(text);
    for (const QString &word : m_words) {
        findWord(folded, word, parts);
        if (!areInitials(word))
            continue;
        forEachName(text, [&](const QString &name, qsizetype start) {
            for (const PinyinKind kind : {PinyinKind::Text, PinyinKind::PersonName})
                findWord(initialsOf(name, start, kind), word, parts);
        });
    }
    return joined(parts);
}

bool isSearched(ColumnField field)
{
    switch (field) {
    case ColumnField::Light:
    case ColumnField::Remaining:
    case ColumnField::State:
    case ColumnField::TaskClass:
    case ColumnField::Modality:
    case ColumnField::Extensions:
    case ColumnField::CompletionRate:
    case ColumnField::Percent: return false;
    default: return true;
    }
}

} // namespace core

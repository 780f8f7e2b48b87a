// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/name_completion.h"

#include "core/base/pinyin_initials.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

enum class Fit
{
    Begins,
    Initials,
    Contains,
    None
};

bool isOfLetters(const QString &folded)
{
    return std::all_of(folded.cbegin(), folded.cend(), [](QChar letter) {
        return letter >= u'a' && letter <= u'z';
    });
}

Fit fitOf(const QString &part, const QString &name)
{
    const QString folded = foldForMatching(name);
    if (folded == part)
        return Fit::None;
    if (folded.startsWith(part))
        return Fit::Begins;
    if (isOfLetters(part)) {
        // 曾 and 单 read in another way as names; units are named after places.
        for (const PinyinKind kind : {PinyinKind::PersonName, PinyinKind::Text}) {
            if (pinyinInitials(name, kind).startsWith(part))
                return Fit::Initials;
        }
    }
    return folded.contains(part) ? Fit::Contains : Fit::None;
}

} // namespace

bool separatesNames(QChar character)
{
    return QStringView(u"、，,；;/／\n").contains(character);
}

NamePart namePartAt(const QString &text, int cursor)
{
    int start = cursor;
    while (start > 0 && !separatesNames(text.at(start - 1)))
        --start;
    while (start < cursor && text.at(start).isSpace())
        ++start;
    return {start, text.mid(start, cursor - start).trimmed()};
}

QStringList completionsOf(const QString &part, const QStringList &names, int most)
{
    const QString folded = foldForMatching(part);
    if (folded.isEmpty())
        return {};
    std::array<QStringList, 3> found;
    for (const QString &name : names) {
        const Fit fit = fitOf(folded, name);
        if (fit != Fit::None)
            found.at(static_cast<size_t>(fit)).append(name);
    }
    QStringList all = found[0] + found[1] + found[2];
    all.removeDuplicates();
    return all.mid(0, most);
}

} // namespace core

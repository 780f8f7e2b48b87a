// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_ranks.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace core {

namespace {

constexpr size_t kCharacters = 0x10000;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Whether a character is sorted by itself, whatever stands beside it: Chinese ones and their
/// punctuation, and those of plain English.
bool isSingle(QChar character)
{
    const char16_t code = character.unicode();
    const bool isChinese = code >= 0x4E00 && code <= 0x9FA5;
    const bool isAscii = code >= 0x20 && code < 0x7F;
    const bool isPunctuation = (code >= 0x3001 && code <= 0x3011)
        || (code >= 0xFF08 && code <= 0xFF0F) || code == 0xFF1A || code == 0xFF1B
        || (code >= 0x2018 && code <= 0x201D);
    return isChinese || isAscii || isPunctuation;
}

/// The figures of a number without the noughts before it.
QStringView figuresAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    while (from < end && text.at(from) == u'0')
        ++from;
    return text.mid(from, end - from);
}

} // namespace

PinyinRanks::PinyinRanks(const QStringList &texts)
    : m_ranks(kCharacters)
{
    std::vector<bool> isThere(kCharacters);
    isThere[u'0'] = true;
    for (const QString &text : texts) {
        for (const QChar character : text) {
            if (isSingle(character) && !isDigit(character))
                isThere[character.unicode()] = true;
        }
    }
    // What differs by case or width alone differs only where nothing else does.
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, char16_t>> keys;
    for (size_t code = 0; code < kCharacters; ++code) {
        if (isThere[code])
            keys.emplace_back(collator.sortKey(QString(QChar(static_cast<char16_t>(code)))),
                              static_cast<char16_t>(code));
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) {
        return left.first.compare(right.first) < 0;
    });
    char16_t rank = 0;
    const QCollatorSortKey *before = nullptr;
    for (const auto &[key, code] : keys) {
        if (!before || before->compare(key) != 0)
            ++rank;
        before = &key;
        m_ranks[code] = rank;
    }
    m_number = m_ranks[u'0'];
}

bool PinyinRanks::isReadable(QChar character) const
{
    return isDigit(character) || m_ranks[character.unicode()] != 0;
}

PinyinBeginning PinyinRanks::beginningOf(const QString &text) const
{
    PinyinBeginning beginning;
    qsizetype at = 0;
    const auto add = [&beginning](char16_t rank) { beginning.ranks[beginning.count++] = rank; };
    while (at < text.size() && isReadable(text.at(at))
           && beginning.count < PinyinBeginning::kMost) {
        if (!isDigit(text.at(at))) {
            add(m_ranks[text.at(at++).unicode()]);
            continue;
        }
        const QStringView figures = figuresAt(text, at);
        if (beginning.count + 2 + figures.size() > PinyinBeginning::kMost)
            return beginning;
        add(m_number);
        add(static_cast<char16_t>(figures.size()));
        for (const QChar figure : figures)
            add(figure.unicode());
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
    }
    beginning.isWhole = at == text.size();
    beginning.goesOn = !beginning.isWhole && isReadable(text.at(at));
    return beginning;
}

std::optional<int> difference(const PinyinBeginning &left, const PinyinBeginning &right)
{
    const int common = std::min(left.count, right.count);
    for (int at = 0; at < common; ++at) {
        const auto place = static_cast<size_t>(at);
        if (left.ranks[place] != right.ranks[place])
            return left.ranks[place] < right.ranks[place] ? -1 : 1;
    }
    const auto hasMore
        = [common](const PinyinBeginning &text) { return text.count > common || text.goesOn; };
    const auto isAtEnd
        = [common](const PinyinBeginning &text) { return text.count == common && text.isWhole; };
    if (isAtEnd(left) && hasMore(right))
        return -1;
    if (isAtEnd(right) && hasMore(left))
        return 1;
    return std::nullopt;
}

} // namespace core

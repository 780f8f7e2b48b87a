// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_initials.h"

#include "core/base/text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

// In the order of the collation, the first character that is read with each letter.
constexpr QStringView kFirsts = u"阿八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀";
constexpr QStringView kLetters = u"abcdefghjklmnopqrstwxyz";
static_assert(kFirsts.size() == kLetters.size());

using Table = std::array<char16_t, kLastHan - kFirstHan + 1>;

/// The letter of every character, worked out once: a collation has no other way to tell it.
Table madeTable()
{
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    QList<QCollatorSortKey> firsts;
    for (const QChar first : kFirsts)
        firsts.append(collator.sortKey(QString(first)));
    Table table {};
    for (char16_t code = kFirstHan; code <= kLastHan; ++code) {
        const QCollatorSortKey key = collator.sortKey(QString(QChar(code)));
        const auto above = std::upper_bound(firsts.cbegin(), firsts.cend(), key);
        const qsizetype place = std::max<qsizetype>(above - firsts.cbegin() - 1, 0);
        table[code - kFirstHan] = kLetters.at(place).unicode();
    }
    return table;
}

} // namespace

QString pinyinLetters(const QString &text, PinyinKind kind)
{
    static const Table table = madeTable();
    QString letters = toHalfWidth(asRead(text, kind));
    for (QChar &character : letters) {
        const char16_t code = character.unicode();
        if (code >= kFirstHan && code <= kLastHan)
            character = QChar(table[code - kFirstHan]);
        else
            character = character.isLetterOrNumber() ? character.toCaseFolded() : QChar();
    }
    return letters;
}

QString pinyinInitials(const QString &text, PinyinKind kind)
{
    QString initials = pinyinLetters(text, kind);
    initials.remove(QChar());
    return initials;
}

} // namespace core

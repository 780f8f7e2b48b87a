// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {
constexpr char16_t kFullWidthFirst = 0xFF01; // ！
constexpr char16_t kFullWidthLast = 0xFF5E; // ～
constexpr char16_t kFullWidthOffset = 0xFEE0;
constexpr char16_t kIdeographicSpace = 0x3000;

QChar halfWidth(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= kFullWidthFirst && code <= kFullWidthLast)
        return static_cast<char16_t>(code - kFullWidthOffset);
    return code == kIdeographicSpace ? QChar(u' ') : character;
}

/// What is neither space nor has a case: most of all texts.
bool isHan(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FFF;
}

bool isDroppedControl(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code == 0x7F;
}
} // namespace

QString toHalfWidth(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), halfWidth);
    return result;
}

QString foldForMatching(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *end = result.data();
    for (const QChar character : text) {
        const QChar folded = halfWidth(character);
        if (isHan(folded))
            *end++ = folded;
        else if (!folded.isSpace())
            *end++ = folded.toCaseFolded();
    }
    result.truncate(end - result.constData());
    return result;
}

std::optional<QString> cleanText(const QString &text)
{
    if (!text.isValidUtf16())
        return std::nullopt;
    const bool isClean = std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'\r' || isDroppedControl(character);
    });
    if (isClean)
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\r') {
            const bool pair = i + 1 < text.size() && text.at(i + 1) == u'\n';
            if (!pair)
                result.append(u'\n');
        } else if (!isDroppedControl(character)) {
            result.append(character);
        }
    }
    return result;
}

} // namespace core

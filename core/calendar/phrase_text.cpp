// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_text.h"

#include "core/base/text.h"

namespace core {

namespace {
constexpr QStringView kDigits = u"零一二三四五六七八九";
constexpr QStringView kDashes = u"-—–―─~～至到";
constexpr QStringView kUnitSigns = u"年月日号季周天个";
constexpr QStringView kDropped = u"\"'“”‘’「」『』《》";

bool isNumeral(QChar character)
{
    return kDigits.contains(character) || QStringView(u"〇○两十百").contains(character);
}

int digitOf(QChar character)
{
    if (character == u'〇' || character == u'○')
        return 0;
    return character == u'两' ? 2 : static_cast<int>(kDigits.indexOf(character));
}

/// −1 for two digits in a row: the 十四五 of a plan is no number.
int spelledOut(QStringView text)
{
    int total = 0;
    int pending = 0;
    for (const QChar character : text) {
        const int unit = character == u'十' ? 10 : character == u'百' ? 100 : 0;
        if (unit == 0 && pending != 0)
            return -1;
        if (unit == 0) {
            pending = digitOf(character);
        } else {
            total += (pending == 0 ? 1 : pending) * unit;
            pending = 0;
        }
    }
    return total + pending;
}

int digitByDigit(QStringView text)
{
    int value = 0;
    for (const QChar character : text)
        value = value * 10 + digitOf(character);
    return value;
}

qsizetype endOfNumeral(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isNumeral(text.at(end)))
        ++end;
    return end;
}

/// Whether what follows a numeral makes it a number: a unit of time, or a dash and another numeral.
bool isCounted(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return false;
    if (kUnitSigns.contains(text.at(end)))
        return true;
    const bool isRange = kDashes.contains(text.at(end)) || text.at(end) == u'、';
    return isRange && end + 1 < text.size()
        && (isNumeral(text.at(end + 1)) || text.at(end + 1) == u'第');
}

QString withDigits(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfNumeral(text, i);
        const int number = isCounted(text, end) ? chineseNumber(text.sliced(i, end - i)) : -1;
        if (number >= 0)
            result.append(QString::number(number));
        else
            result.append(text.sliced(i, std::max<qsizetype>(end - i, 1)));
        i = std::max(end, i + 1);
    }
    return result;
}

/// Spaces go, but between two digits (2026-06-30 00:00) they part numbers.
QString withoutSpaces(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isBetweenDigits = i + 1 < text.size() && !result.isEmpty()
            && result.back().isDigit() && text.at(i + 1).isDigit();
        if (!character.isSpace())
            result.append(character);
        else if (character == u'\n' || isBetweenDigits)
            result.append(u',');
    }
    return result;
}

bool isDashSign(QChar character)
{
    return kDashes.contains(character) && character != u'至' && character != u'到';
}

QChar plainSign(QChar character, bool isAfterDigit)
{
    if (character == u'号' && isAfterDigit)
        return u'日';
    return character == u'。' ? QChar(u',') : character;
}

QString withPlainSigns(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        if (kDropped.contains(character))
            continue;
        const bool isAfterDigit = !result.isEmpty() && result.back().isDigit();
        if (!isDashSign(character))
            result.append(plainSign(character, isAfterDigit));
        else if (!result.endsWith(u'-'))
            result.append(u'-');
    }
    return result;
}
} // namespace

int chineseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 6)
        return -1;
    bool hasUnit = false;
    for (const QChar character : text) {
        if (!isNumeral(character))
            return -1;
        hasUnit = hasUnit || character == u'十' || character == u'百';
    }
    if (!hasUnit && text.size() > 4)
        return -1;
    return hasUnit ? spelledOut(text) : digitByDigit(text);
}

QString normalisedPhrase(const QString &phrase)
{
    return withPlainSigns(withDigits(withoutSpaces(toHalfWidth(phrase.trimmed()))));
}

} // namespace core

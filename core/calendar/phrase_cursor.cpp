// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_cursor.h"

#include <QString>

#include <algorithm>

namespace core {

namespace {
bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}
} // namespace

bool isClauseMark(QChar character)
{
    return QStringView(u",;、/()").contains(character);
}

QStringView PhraseCursor::clauseBefore() const
{
    // No event is named in more characters; without a bound a long cell would be read
    // quadratically.
    constexpr qsizetype kLongestClause = 60;
    const qsizetype earliest = std::max<qsizetype>(0, m_position - kLongestClause);
    qsizetype start = m_position;
    while (start > earliest && !isClauseMark(m_text.at(start - 1)))
        --start;
    return m_text.sliced(start, m_position - start);
}

bool PhraseCursor::take(QStringView word)
{
    if (!sees(word))
        return false;
    m_position += word.size();
    return true;
}

bool PhraseCursor::takeOneOf(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (take(word))
            return true;
    }
    return false;
}

std::optional<int> PhraseCursor::takeNumber(int fewest, int most)
{
    qsizetype end = m_position;
    while (end < m_text.size() && isDigit(m_text.at(end)))
        ++end;
    const qsizetype length = end - m_position;
    if (length < fewest || length > most)
        return std::nullopt;
    const int number = m_text.sliced(m_position, length).toInt();
    m_position = end;
    return number;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/number_format_parser.h"

namespace core {

NumberFormatParser::NumberFormatParser(const QString &code)
    : m_code(code)
{
    read();
}

void NumberFormatParser::read()
{
    while (m_position < m_code.size()) {
        if (skipWord())
            continue;
        const QChar character = m_code.at(m_position);
        ++m_position;
        if (character == u';')
            return;
        if (!readSign(character))
            readPlace(character);
    }
}

// A sign says how what follows it is read.
bool NumberFormatParser::readSign(QChar character)
{
    if (character == u'"')
        readQuoted();
    else if (character == u'[')
        readBracket();
    else if (character == u'_' || character == u'*')
        ++m_position;
    else if (character == u'\\' && m_position < m_code.size())
        literal(m_code.at(m_position++));
    else
        return false;
    return true;
}

// Anything else is the place of a part of the value, or stands for itself.
void NumberFormatParser::readPlace(QChar character)
{
    static const QString dateLetters = QStringLiteral("ymdhse");
    static const QString digits = QStringLiteral("0#?");
    const QChar lower = character.toLower();
    const bool isBetweenDigits
        = !m_digits.isEmpty() && m_suffix.isEmpty() && (character == u'.' || character == u',');
    if (lower == u'e' && !m_digits.isEmpty())
        m_isOdd = true;
    else if (dateLetters.contains(lower))
        letter(lower);
    else if (digits.contains(character) || isBetweenDigits)
        digit(character);
    else if (character == u'%')
        m_isPercent = true;
    else
        literal(character);
}

bool NumberFormatParser::skipWord()
{
    const QStringView rest = QStringView(m_code).mid(m_position);
    if (rest.startsWith(u"General", Qt::CaseInsensitive)) {
        m_isGeneral = true;
        m_position += 7;
        return true;
    }
    for (const QStringView noon : {QStringView(u"AM/PM"), QStringView(u"A/P")}) {
        if (rest.startsWith(noon, Qt::CaseInsensitive)) {
            m_runs.append({u's', 1});
            m_position += noon.size();
            return true;
        }
    }
    return false;
}

void NumberFormatParser::readQuoted()
{
    while (m_position < m_code.size()) {
        const QChar character = m_code.at(m_position++);
        if (character == u'"')
            return;
        literal(character);
    }
}

void NumberFormatParser::readBracket()
{
    const qsizetype end = m_code.indexOf(u']', m_position);
    const QString inside = m_code.mid(m_position, end < 0 ? -1 : end - m_position).toLower();
    m_position = end < 0 ? m_code.size() : end + 1;
    const bool isElapsed = !inside.isEmpty() && QStringLiteral("hms").contains(inside.at(0))
        && inside.count(inside.at(0)) == inside.size();
    if (isElapsed)
        m_runs.append({u'h', 1});
}

void NumberFormatParser::literal(QChar character)
{
    m_literals.append(character);
    (m_digits.isEmpty() && !m_isGeneral ? m_prefix : m_suffix).append(character);
}

void NumberFormatParser::letter(QChar character)
{
    const bool continues = !m_runs.isEmpty() && m_runs.constLast().letter == character
        && m_position >= 2 && m_code.at(m_position - 2).toLower() == character;
    if (continues)
        ++m_runs.last().length;
    else
        m_runs.append({character, 1});
}

void NumberFormatParser::digit(QChar character)
{
    if (!m_suffix.isEmpty() || character == u'?')
        m_isOdd = true; // digits on both sides of a literal: a telephone number, a fraction
    m_digits.append(character);
}

bool NumberFormatParser::isMinutes(qsizetype run) const
{
    if (m_runs.at(run).letter != u'm')
        return false;
    const bool afterHours = run > 0 && m_runs.at(run - 1).letter == u'h';
    const bool beforeSeconds = run + 1 < m_runs.size() && m_runs.at(run + 1).letter == u's';
    return afterHours || beforeSeconds;
}

void NumberFormatParser::shapeDate(NumberFormat::DateShape &shape) const
{
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const Run run = m_runs.at(i);
        if (run.letter == u'y' || run.letter == u'e') {
            shape.year = true;
        } else if (run.letter == u'd' && run.length > 2) {
            continue; // a weekday
        } else if (run.letter == u'd') {
            shape.day = true;
            shape.padsDay = run.length == 2;
        } else if (run.letter == u'm' && !isMinutes(i)) {
            shape.month = true;
            shape.padsMonth = run.length == 2;
        } else {
            shape.time = true;
        }
    }
    shape.isChinese = m_literals.contains(u'年') || m_literals.contains(u'月');
    if (shape.isChinese)
        return;
    for (const QChar separator : {u'-', u'/', u'.'}) {
        if (m_literals.contains(separator)) {
            shape.separator = separator;
            return;
        }
    }
    shape.padsMonth = true;
    shape.padsDay = true;
}

void NumberFormatParser::shapeNumber(NumberFormat::NumberShape &shape) const
{
    const bool isOdd = m_isOdd || m_digits.endsWith(u',');
    shape.isGeneral = isOdd || m_digits.isEmpty();
    shape.isPercent = m_isPercent && !isOdd;
    if (isOdd || (m_digits.isEmpty() && !m_isGeneral))
        return;
    shape.prefix = m_prefix;
    shape.suffix = m_suffix;
    if (shape.isGeneral)
        return;
    const qsizetype point = m_digits.indexOf(u'.');
    const QString whole = m_digits.left(point < 0 ? m_digits.size() : point);
    shape.wholeDigits = static_cast<int>(whole.count(u'0'));
    shape.decimals = point < 0 ? 0 : static_cast<int>(m_digits.mid(point).count(u'0'));
    shape.groups = whole.contains(u',');
}

NumberFormat NumberFormatParser::result() const
{
    NumberFormat format;
    if (m_runs.isEmpty())
        shapeNumber(format.m_number);
    else
        shapeDate(format.m_date);
    return format;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/print_text.h"

#include "core/views/derived_words.h"

#include <QStack>

#include <algorithm>

namespace core {

namespace {

constexpr QStringView kHalf(u",;:");
constexpr QStringView kFull(u"，；：");
constexpr QStringView kDateSigns(u"-/.年月日号－／．");

/// Whether a sign beside @p character is Chinese punctuation.
bool isChinese(QChar character)
{
    return character.script() == QChar::Script_Han
        || (character.unicode() >= 0x3000 && character.unicode() <= 0x303F)
        || (character.unicode() >= 0xFF01 && character.unicode() <= 0xFF60)
        || QStringView(u"“”‘’…—").contains(character);
}

/// Whether a Chinese character stands before or after the one at @p position.
bool standsByChinese(const QString &text, qsizetype position)
{
    qsizetype next = position + 1;
    while (next < text.size() && text.at(next) == QLatin1Char(' '))
        ++next;
    return (position > 0 && isChinese(text.at(position - 1)))
        || (next < text.size() && isChinese(text.at(next)));
}

/// Makes the brackets of @p text full-width where either one of a pair stands by Chinese.
void widenBrackets(QString &text)
{
    QStack<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('('))
            open.push(i);
        if (text.at(i) != QLatin1Char(')') || open.isEmpty())
            continue;
        const qsizetype start = open.pop();
        if (standsByChinese(text, start) || standsByChinese(text, i)) {
            text[start] = QChar(u'（');
            text[i] = QChar(u'）');
        }
    }
}

/// Whether @p phrase is a date written down and nothing more: 2026-06-30, 9/5, 2026年9月5日. What
/// says more (6月30日前, 12月3日前完成, 国庆节前) is the office's own word.
bool isDateInFigures(const QString &phrase)
{
    const auto isPart = [](QChar character) {
        return character.isDigit() || character.isSpace() || kDateSigns.contains(character);
    };
    return std::all_of(phrase.cbegin(), phrase.cend(), isPart);
}

} // namespace

QString emptyMark()
{
    return QStringLiteral("—");
}

QString orEmptyMark(const QString &text)
{
    return text.isEmpty() ? emptyMark() : text;
}

QString printedPunctuation(const QString &text)
{
    QString printed = text;
    widenBrackets(printed);
    for (qsizetype i = 0; i < printed.size(); ++i) {
        const qsizetype sign = kHalf.indexOf(printed.at(i));
        if (sign >= 0 && standsByChinese(printed, i))
            printed[i] = kFull.at(sign);
    }
    return printed;
}

QString printedDate(QDate day)
{
    return QStringLiteral("%1年").arg(day.year()) + printedMonthDay(day);
}

QString printedMonthDay(QDate day)
{
    return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
}

QString printedDayInYear(QDate day, int year)
{
    return officeDay(day, year);
}

QString printedCellDate(QDate day, int ledgerYear)
{
    if (day.year() == ledgerYear)
        return printedMonthDay(day);
    return QStringLiteral("%1年\n").arg(day.year()) + printedMonthDay(day);
}

bool namesDay(const Deadline &deadline)
{
    const bool isOneDay = deadline.precision == Precision::Day
        || deadline.precision == Precision::Relative || deadline.phrase.isEmpty();
    return isOneDay && deadline.due.isValid();
}

bool isPrintedAsDay(const Deadline &deadline)
{
    const bool isPlain = deadline.phrase.isEmpty()
        || (deadline.precision == Precision::Day && isDateInFigures(deadline.phrase));
    return isPlain && deadline.due.isValid();
}

QString printedDeadline(const Deadline &deadline, int ledgerYear)
{
    if (isPrintedAsDay(deadline))
        return printedCellDate(deadline.due, ledgerYear);
    return orEmptyMark(printedPunctuation(deadline.phrase));
}

QString printedRemaining(const Light &light)
{
    if (!light.workdays || !light.calendarDays)
        return emptyMark();
    const int workdays = qAbs(*light.workdays);
    const int days = qAbs(*light.calendarDays);
    if (days == 0)
        return QStringLiteral("今天到期");
    const QString word = *light.calendarDays > 0 ? QStringLiteral("还剩") : QStringLiteral("逾期");
    if (workdays == 0)
        return word + QStringLiteral("%1天（0个工作日）").arg(days);
    if (*light.calendarDays > 0)
        return word + QStringLiteral("%1个工作日").arg(workdays);
    return word + QStringLiteral("%1个工作日（%2天）").arg(workdays).arg(days);
}

QString printedPercentage(double percent)
{
    return QString::number(percent, 'f', 1) + u'%';
}

} // namespace core

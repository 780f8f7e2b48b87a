// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_years.h"

#include <QDate>

namespace core {

namespace {

constexpr int kEarliestYear = 1990;
constexpr int kLatestYear = 2099;
constexpr int kFirstShortYear = 15; ///< 15年内 and less count years, they do not name one

constexpr QStringView kChineseFigures = u"〇一二三四五六七八九";

/// What a character is worth as a figure, in whichever script; −1 = none.
int figureOf(QChar character)
{
    if (character == u'○' || character == u'零')
        return 0;
    const qsizetype chinese = kChineseFigures.indexOf(character);
    return chinese >= 0 ? static_cast<int>(chinese) : character.digitValue();
}

/// @p figure in the script of @p model; a Chinese naught is written as @p naught.
QChar figureLike(QChar model, int figure, QChar naught)
{
    if (model.digitValue() >= 0)
        return QChar(model.unicode() - model.digitValue() + figure);
    return figure == 0 ? naught : kChineseFigures.at(figure);
}

/// How a naught is written in @p figures.
QChar naughtIn(QStringView figures)
{
    for (const QChar figure : figures) {
        if (figure.digitValue() < 0 && figureOf(figure) == 0)
            return figure;
    }
    return kChineseFigures.front();
}

int numberIn(QStringView figures)
{
    int number = 0;
    for (const QChar character : figures)
        number = number * 10 + figureOf(character);
    return number;
}

bool isYear(int number)
{
    return number >= kEarliestYear && number <= kLatestYear;
}

/// Whether 20260630 is a day.
bool isDay(QStringView figures)
{
    return QDate::isValid(
        numberIn(figures.left(4)), numberIn(figures.mid(4, 2)), numberIn(figures.mid(6, 2)));
}

bool countsSomething(QStringView behind)
{
    static constexpr QStringView kUnits = u"万亿元人个户项次家处所张套件篇%％‰";
    return !behind.isEmpty() && kUnits.contains(behind.front());
}

/// How many of @p figures name a year: the first four, both of 26年, or none.
qsizetype yearLength(QStringView figures, QStringView behind)
{
    const bool isWhole = (figures.size() == 4 && !countsSomething(behind))
        || (figures.size() == 8 && isDay(figures));
    if (isWhole && isYear(numberIn(figures.left(4))))
        return 4;
    // 十 is no figure here, so that 二十年 counts years and 二六年 names one.
    const bool namesYear = behind.startsWith(u'年') && !behind.startsWith(u"年内")
        && !behind.startsWith(u"年之内") && !behind.startsWith(u"年以内");
    return figures.size() == 2 && namesYear && numberIn(figures) >= kFirstShortYear ? 2 : 0;
}

void moveYear(QString &text, qsizetype first, qsizetype length, int years)
{
    const int whole = numberIn(QStringView(text).mid(first, length)) + (length == 2 ? 2000 : 0);
    int moved = whole + years;
    if (!isYear(whole) || !isYear(moved))
        return;
    const QChar naught = naughtIn(QStringView(text).mid(first, length));
    for (qsizetype i = first + length - 1; i >= first; --i) {
        text[i] = figureLike(text.at(i), moved % 10, naught);
        moved /= 10;
    }
}

} // namespace

QString movedByYears(const QString &text, int years)
{
    QString moved = text;
    qsizetype first = 0;
    while (first < moved.size()) {
        qsizetype end = first;
        while (end < moved.size() && figureOf(moved.at(end)) >= 0)
            ++end;
        const QStringView figures = QStringView(moved).mid(first, end - first);
        if (const qsizetype length = yearLength(figures, QStringView(moved).mid(end)))
            moveYear(moved, first, length, years);
        first = end + 1;
    }
    return moved;
}

} // namespace core

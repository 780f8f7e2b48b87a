// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_years.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int kEarliestYear = 1990;
constexpr int kLatestYear = 2099;
constexpr int kFirstShortYear = 15; ///< nobody plans for an earlier one

constexpr QStringView kChineseFigures = u"〇一二三四五六七八九";

struct YearMove
{
    int years;
    int first; ///< earlier years stay
};

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

/// Whether what stands behind a number makes it a quantity, or the number of a document.
bool isNoYear(QStringView behind)
{
    static constexpr QStringView kUnits = u"万亿元人个户项次家处所张套件篇亩米吨余多%％‰〕］]";
    static constexpr std::array<QStringView, 4> kNames {u"元旦", u"人大", u"人代", u"项目"};
    const bool isNamed = std::any_of(kNames.begin(), kNames.end(), [behind](QStringView name) {
        return behind.startsWith(name);
    });
    return !isNamed && !behind.isEmpty() && kUnits.contains(behind.front());
}

/// Whether 26年底 goes on as a year does: 20年 and 20年内 count years.
bool namesShortYear(QStringView behind)
{
    static constexpr QStringView kParts = u"底末初上下前第一二三四0123456789";
    return behind.size() > 1 && behind.front() == u'年' && kParts.contains(behind.at(1));
}

/// How many of @p figures name a year: the first four, both of 26年底, or none.
qsizetype yearLength(QStringView figures, QStringView behind)
{
    const bool isWhole
        = (figures.size() == 4 && !isNoYear(behind)) || (figures.size() == 8 && isDay(figures));
    if (isWhole && isYear(numberIn(figures.left(4))))
        return 4;
    // 十 is no figure here, so that 二十年 counts years.
    const bool isShort = figures.size() == 2 && namesShortYear(behind);
    return isShort && numberIn(figures) >= kFirstShortYear ? 2 : 0;
}

void moveYear(QString &text, qsizetype first, qsizetype length, YearMove move)
{
    const int whole = numberIn(QStringView(text).mid(first, length)) + (length == 2 ? 2000 : 0);
    int moved = whole + move.years;
    if (whole < move.first || !isYear(whole) || !isYear(moved))
        return;
    const QChar naught = naughtIn(QStringView(text).mid(first, length));
    for (qsizetype i = first + length - 1; i >= first; --i) {
        text[i] = figureLike(text.at(i), moved % 10, naught);
        moved /= 10;
    }
}

} // namespace

QString movedByYears(const QString &text, int years, int first)
{
    QString moved = text;
    qsizetype begin = 0;
    while (begin < moved.size()) {
        qsizetype end = begin;
        while (end < moved.size() && figureOf(moved.at(end)) >= 0)
            ++end;
        const QStringView figures = QStringView(moved).mid(begin, end - begin);
        if (const qsizetype length = yearLength(figures, QStringView(moved).mid(end)))
            moveYear(moved, begin, length, {years, first});
        begin = end + 1;
    }
    return moved;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/column_widths.h"

#include "ui/drawing/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace ui {

namespace {

/// Without it a full line of characters ends half a character short: figures are rounded when set.
constexpr qreal kSlack = fromMillimetres(0.12);
constexpr double kFewestCharacters = 4;
constexpr double kManyLines = 20; ///< two thirds of a page: a row as high as that tears the sheet
constexpr double kFewLines = 10; ///< a column that needs more has no characters to give away
constexpr double kRoomForCodes = 5; ///< a centred column with more is one of codes
constexpr double kRoundedUp = 0.02; ///< characters

double headerCharacters(const QString &header)
{
    double longest = 0;
    for (const QString &line : header.split(QLatin1Char('\n'))) {
        double characters = 0;
        for (const QChar character : line)
            characters += character.unicode() < 0x80 ? 0.6 : 1;
        longest = std::max(longest, characters);
    }
    return longest;
}

/// The characters each column of a table has room for, until they fit.
class WidthFitter
{
public:
    WidthFitter(const QList<core::ReportColumn> &columns, qreal width, CellMeasures measures)
        : m_columns(columns)
        , m_width(width)
        , m_measures(measures)
    {
        for (const core::ReportColumn &column : columns)
            m_characters.append(std::max(column.characters, headerCharacters(column.header)));
    }

    [[nodiscard]] QList<qreal> widths(const QList<ColumnTexts> &texts)
    {
        if (!texts.isEmpty())
            narrowCodes(texts);
        fit();
        if (!texts.isEmpty()) {
            keepWhole(texts);
            doubleBlanks(texts);
            while (spare() >= m_measures.em && widenNeediest(texts)) { }
        }
        growByCharacters();
        while (!texts.isEmpty() && evenOut(texts)) { }
        QList<qreal> widths;
        for (const double characters : std::as_const(m_characters))
            widths.append(widthOf(characters));
        shareRest(widths);
        return widths;
    }

private:
    [[nodiscard]] qreal widthOf(double characters) const
    {
        return characters * m_measures.em + kSlack + 2 * m_measures.sidePadding;
    }

    [[nodiscard]] bool isJustified(qsizetype column) const
    {
        return m_columns.at(column).alignment == core::ReportAlignment::Justify;
    }

    [[nodiscard]] qreal spare() const
    {
        return std::accumulate(m_characters.cbegin(),
                               m_characters.cend(),
                               m_width,
                               [this](qreal rest, double count) { return rest - widthOf(count); });
    }

    /// Whether @p column can do with a character less.
    [[nodiscard]] bool mayGive(qsizetype column) const
    {
        const double fewest
            = std::max(kFewestCharacters, headerCharacters(m_columns.at(column).header));
        return isJustified(column) && m_characters.at(column) - 1 >= fewest;
    }

    /// Lines that a text of @p length takes in @p column with @p more characters.
    [[nodiscard]] double linesOf(double length, qsizetype column, double more = 0) const
    {
        return std::ceil(length / (m_characters.at(column) + more));
    }

    /// Takes characters away until the columns fit, or none can give one.
    void fit()
    {
        while (spare() < 0 && takeCharacter()) { }
    }

    /// A centred column of codes has room for the widest, or for its header.
    void narrowCodes(const QList<ColumnTexts> &texts)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const ColumnTexts &text = texts.at(i);
            if (m_columns.at(i).alignment != core::ReportAlignment::Centre || text.hasBlanks
                || m_characters.at(i) <= kRoomForCodes)
                continue;
            const double header = headerCharacters(m_columns.at(i).header);
            m_characters[i]
                = std::min(m_characters.at(i), std::max(header, text.widest + kRoundedUp));
        }
    }

    /// Widens a column of names, dates or nodes by a third, or two characters, if that keeps its
    /// widest part whole and the running text can give as much.
    void keepWhole(const QList<ColumnTexts> &texts)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const double more = texts.at(i).widest + kRoundedUp - m_characters.at(i);
            if (isJustified(i) || more <= 0 || more > std::max(2.0, m_characters.at(i) / 3))
                continue;
            const QList<double> before = m_characters;
            m_characters[i] += more;
            fit();
            if (spare() < 0)
                m_characters = before;
        }
    }

    /// Room to write in, as much again as is asked for.
    void doubleBlanks(const QList<ColumnTexts> &texts)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).grows && texts.at(i).hasBlanks && spare() > 0)
                m_characters[i] += std::min(std::floor(spare() / m_measures.em),
                                            std::ceil(m_columns.at(i).characters));
        }
    }

    /// How much the longest text of @p column would be helped by more room: its lines, then, the
    /// fewer the better, the characters that one line less would take.
    [[nodiscard]] std::pair<double, double> needOf(const ColumnTexts &text, qsizetype column) const
    {
        const double lines = linesOf(text.longest, column);
        const double missing
            = std::ceil(text.longest / std::max(1.0, lines - 1)) - m_characters.at(column);
        return {lines, -missing};
    }

    /// The justified column that needs room most; -1 if there is none.
    [[nodiscard]] qsizetype neediestOf(const QList<ColumnTexts> &texts) const
    {
        qsizetype neediest = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (isJustified(i)
                && (neediest < 0 || needOf(texts.at(i), i) > needOf(texts.at(neediest), neediest)))
                neediest = i;
        }
        return neediest;
    }

    /// Gives a character of what is left to the neediest column; false if all stand in one line.
    bool widenNeediest(const QList<ColumnTexts> &texts)
    {
        const qsizetype neediest = neediestOf(texts);
        if (neediest < 0 || linesOf(texts.at(neediest).longest, neediest) <= 1)
            return false;
        m_characters[neediest] += 1;
        return true;
    }

    /// Gives a character to the neediest column; false if that is not needed or no other one has
    /// one to give.
    bool evenOut(const QList<ColumnTexts> &texts)
    {
        const qsizetype neediest = neediestOf(texts);
        qsizetype giver = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (mayGive(i)
                && (giver < 0
                    || linesOf(texts.at(i).longest, i, -1)
                        < linesOf(texts.at(giver).longest, giver, -1)))
                giver = i;
        }
        if (neediest < 0 || giver < 0 || giver == neediest)
            return false;
        if (linesOf(texts.at(neediest).longest, neediest) <= kManyLines
            || linesOf(texts.at(giver).longest, giver, -1) > kFewLines)
            return false;
        m_characters[giver] -= 1;
        m_characters[neediest] += 1;
        return true;
    }

    /// Takes a character from the widest justified column; false if none can give one.
    bool takeCharacter()
    {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (mayGive(i) && (widest < 0 || m_characters.at(i) > m_characters.at(widest)))
                widest = i;
        }
        if (widest < 0)
            return false;
        m_characters[widest] -= 1;
        return true;
    }

    void growByCharacters()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).grows && isJustified(i) && spare() > 0)
                m_characters[i] += std::floor(spare() / m_measures.em);
        }
    }

    /// The columns that take what whole characters leave: the growing one, else all that are
    /// centred, else all.
    [[nodiscard]] QList<qsizetype> takers() const
    {
        QList<qsizetype> centred;
        QList<qsizetype> all;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).grows && !isJustified(i))
                return {i};
            if (m_columns.at(i).alignment == core::ReportAlignment::Centre)
                centred.append(i);
            all.append(i);
        }
        return centred.isEmpty() ? all : centred;
    }

    void shareRest(QList<qreal> &widths) const
    {
        const QList<qsizetype> columns = takers();
        for (const qsizetype column : columns)
            widths[column] += spare() / static_cast<qreal>(columns.size());
    }

    const QList<core::ReportColumn> &m_columns;
    qreal m_width;
    CellMeasures m_measures;
    QList<double> m_characters;
};

} // namespace

QList<qreal> columnWidths(const QList<core::ReportColumn> &columns,
                          qreal width,
                          CellMeasures measures,
                          const QList<ColumnTexts> &texts)
{
    return WidthFitter(columns, width, measures).widths(texts);
}

} // namespace ui

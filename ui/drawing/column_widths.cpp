// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/column_widths.h"

#include "ui/drawing/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

/// Without it a full line of characters ends half a character short: figures are rounded when set.
constexpr qreal kSlack = fromMillimetres(0.12);
constexpr double kFewestCharacters = 4;

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

    [[nodiscard]] QList<qreal> widths()
    {
        while (spare() < 0 && takeCharacter()) { }
        growByCharacters();
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

    /// Takes a character from the widest justified column; false if none can give one.
    bool takeCharacter()
    {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool mayGive = isJustified(i) && m_characters.at(i) > kFewestCharacters;
            if (mayGive && (widest < 0 || m_characters.at(i) > m_characters.at(widest)))
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

QList<qreal>
columnWidths(const QList<core::ReportColumn> &columns, qreal width, CellMeasures measures)
{
    return WidthFitter(columns, width, measures).widths();
}

} // namespace ui

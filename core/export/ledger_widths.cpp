// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_widths.h"

#include "core/export/worksheet_measure.h"

#include <algorithm>

namespace core {

namespace {

constexpr double kNarrowest = 2.1;
constexpr double kWidestShort = 9; ///< names, days, codes: wider ones break
constexpr double kWidestText = 18; ///< before what the page has left is given out
constexpr double kNarrowestText = 8;
constexpr double kTight = 1.15; ///< so much too wide is printed smaller rather than on larger paper

/// The columns of a sheet while they are being fitted.
class ColumnFitter
{
public:
    explicit ColumnFitter(Worksheet &sheet)
        : m_sheet(sheet)
    {
        for (int column = 0; column < sheet.columns.size(); ++column)
            measure(column);
    }

    void fit()
    {
        const double onA4 = charactersAcross(m_sheet.frame, PaperSize::A4Landscape);
        m_sheet.paper = width() > onA4 * kTight ? PaperSize::A3Landscape : PaperSize::A4Landscape;
        double spare = charactersAcross(m_sheet.frame, m_sheet.paper) - width();
        for (; spare >= 1 && widen(); spare -= 1) { }
        for (; spare < 0 && narrow(); spare += 1) { }
    }

private:
    void measure(int column)
    {
        WorksheetColumn &each = m_sheet.columns[column];
        double natural = std::max(kNarrowest, core::charactersOf(each.header));
        for (const QList<WorksheetCell> &row : std::as_const(m_sheet.rows))
            natural = std::max(natural, core::charactersOf(shownText(row.at(column))));
        // 2026年12月31日
        if (std::any_of(m_sheet.rows.cbegin(), m_sheet.rows.cend(), [column](const auto &row) {
                return row.at(column).day.isValid();
            }))
            natural = std::max(natural, 7.5);
        m_natural.append(natural);
        // A header is never broken inside a word.
        const double widest = std::max(isText(column) ? kWidestText : kWidestShort,
                                       core::charactersOf(each.header));
        each.characters = std::min(natural, widest);
    }

    [[nodiscard]] bool isText(int column) const
    {
        return m_sheet.columns.at(column).alignment == ReportAlignment::Justify;
    }

    [[nodiscard]] double width() const
    {
        double characters = 0;
        for (const WorksheetColumn &column : std::as_const(m_sheet.columns)) {
            if (!column.isHidden)
                characters += column.characters + kColumnEdges;
        }
        return characters;
    }

    /// A character more for the column whose texts take the most lines; false if none needs it.
    bool widen()
    {
        int neediest = -1;
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            if (m_sheet.columns.at(column).isHidden || need(column) <= 1)
                continue;
            if (neediest < 0 || need(column) > need(neediest))
                neediest = column;
        }
        if (neediest >= 0)
            m_sheet.columns[neediest].characters += 1;
        return neediest >= 0;
    }

    /// A character less for the widest column of texts; false if none can give one.
    bool narrow()
    {
        int widest = -1;
        for (int column = 0; column < m_sheet.columns.size(); ++column) {
            const double here = m_sheet.columns.at(column).characters;
            if (isText(column) && here > kNarrowestText
                && (widest < 0 || here > m_sheet.columns.at(widest).characters))
                widest = column;
        }
        if (widest >= 0)
            m_sheet.columns[widest].characters -= 1;
        return widest >= 0;
    }

    [[nodiscard]] double need(int column) const
    {
        return m_natural.at(column) / m_sheet.columns.at(column).characters;
    }

    Worksheet &m_sheet;
    QList<double> m_natural; ///< room for the widest text in one line
};

} // namespace

void fitColumns(Worksheet &sheet)
{
    ColumnFitter(sheet).fit();
}

} // namespace core

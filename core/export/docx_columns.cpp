// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_columns.h"

#include "core/export/docx_units.h"
#include "core/export/sheet_page.h"
#include "core/export/worksheet_measure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr int kBodyEm = 210; ///< twips: 10.5 points
constexpr int kSmallEm = 180; ///< 9 points
constexpr double kFewestCharacters = 4; ///< of running text in a line
constexpr int kSlack = 7; ///< a full line must not miss its column by a rounded figure

/// Fits the columns of one sheet for letters of one size.
class DocxColumnFitter
{
public:
    DocxColumnFitter(const Worksheet &sheet, int em)
        : m_sheet(sheet)
        , m_em(em)
        , m_across(twipsOf(sheetPageOf(sheet.frame, sheet.paper).across()))
    {
        for (int column = 0; column < sheet.columns.size(); ++column) {
            const WorksheetColumn &each = sheet.columns.at(column);
            if (each.isHidden)
                continue;
            const double wide = std::max(each.characters, charactersOf(each.header));
            m_columns.append({column, 0});
            m_characters.append(isText(m_columns.size() - 1) ? std::floor(wide) : wide);
        }
    }

    /// Whether they fit, with characters taken from running text where that is needed.
    [[nodiscard]] bool fits()
    {
        while (spare() < 0 && takeCharacter()) { }
        return spare() >= 0;
    }

    [[nodiscard]] QList<DocxColumn> columns()
    {
        const double tooWide = std::min(0, spare());
        const double scale = m_across / (m_across - tooWide);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_columns[i].width = static_cast<int>(widthOf(m_characters.at(i)) * scale);
        shareRest();
        return m_columns;
    }

private:
    [[nodiscard]] const WorksheetColumn &columnAt(qsizetype place) const
    {
        return m_sheet.columns.at(m_columns.at(place).column);
    }

    [[nodiscard]] bool isText(qsizetype place) const
    {
        return columnAt(place).alignment == ReportAlignment::Justify;
    }

    [[nodiscard]] int widthOf(double characters) const
    {
        return qRound(characters * m_em) + kSlack + 2 * docxSidePadding(m_sheet.frame);
    }

    [[nodiscard]] int spare() const
    {
        return std::accumulate(m_characters.cbegin(),
                               m_characters.cend(),
                               m_across,
                               [this](int rest, double count) { return rest - widthOf(count); });
    }

    bool takeCharacter()
    {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (isText(i) && m_characters.at(i) > kFewestCharacters
                && (widest < 0 || m_characters.at(i) > m_characters.at(widest)))
                widest = i;
        }
        if (widest >= 0)
            m_characters[widest] -= 1;
        return widest >= 0;
    }

    /// In equal parts, to the last twip: to the centred columns, or to all if none is.
    void shareRest()
    {
        QList<qsizetype> takers;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (columnAt(i).alignment == ReportAlignment::Centre)
                takers.append(i);
        }
        for (qsizetype i = 0; takers.isEmpty() && i < m_columns.size(); ++i)
            takers.append(i);
        int rest = std::accumulate(m_columns.cbegin(),
                                   m_columns.cend(),
                                   m_across,
                                   [](int left, DocxColumn each) { return left - each.width; });
        for (qsizetype i = 0; i < takers.size(); ++i) {
            const int part = rest / static_cast<int>(takers.size() - i);
            m_columns[takers.at(i)].width += part;
            rest -= part;
        }
    }

    const Worksheet &m_sheet;
    int m_em;
    int m_across;
    QList<DocxColumn> m_columns;
    QList<double> m_characters; ///< each has room for
};

} // namespace

int docxSidePadding(PaperFrame frame)
{
    return twipsOf(frame == PaperFrame::Annex ? 0.95 : 1.2);
}

DocxColumns docxColumnsOf(const Worksheet &sheet)
{
    DocxColumnFitter usual(sheet, kBodyEm);
    if (usual.fits())
        return {usual.columns(), false};
    DocxColumnFitter small(sheet, kSmallEm);
    static_cast<void>(small.fits());
    return {small.columns(), true};
}

} // namespace core

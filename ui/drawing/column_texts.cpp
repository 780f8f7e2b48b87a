// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/column_texts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal kOneLine = 1e6; ///< wide enough for any text
constexpr double kMarkAndGap = 2; ///< of a node: its mark, and the gap before its day, characters

/// How many full-width characters a text is long, as far as can be said without setting it.
double lengthOf(const QString &text)
{
    const auto narrow = std::count_if(
        text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
    return static_cast<double>(text.size()) - static_cast<double>(narrow) / 2;
}

/// Where a line of names or of a date with its year may end.
const QRegularExpression &endOfPart()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\n|(?<=、)|(?<=[0-9]年)(?=[0-9第上下])"));
    return pattern;
}

/// Names, dates and codes come again in many rows: each is set once.
class WidthsOfParts
{
public:
    explicit WidthsOfParts(const TextStyle &style)
        : m_style(style)
    {
    }

    /// The widest of the names in a list, each with the mark behind it, of a date and its year, or
    /// of the nodes.
    [[nodiscard]] double widestIn(const core::ReportText &cell)
    {
        double widest = 0;
        for (const core::ReportNode &node : cell.nodes)
            widest = std::max(widest, widthOf(node.name) + widthOf(node.day) + kMarkAndGap);
        for (const QString &part : cell.text.split(endOfPart()))
            widest = std::max(widest, widthOf(part));
        return widest;
    }

private:
    double widthOf(const QString &part)
    {
        const auto known = m_widths.constFind(part);
        if (known != m_widths.cend())
            return *known;
        const double width
            = TextBox(part, m_style, kOneLine).naturalWidth() / m_style.font.pixelSize();
        m_widths.insert(part, width);
        return width;
    }

    const TextStyle &m_style;
    QHash<QString, double> m_widths;
};

/// The rows that share a merged cell which begins in each row; 0 where one goes on.
QList<int> rowsFromEach(const core::ReportBlock &block)
{
    QList<int> rows(block.rows.size(), block.groups.isEmpty() ? 1 : 0);
    for (const core::ReportGroup &group : block.groups)
        rows[group.firstRow] = std::max(group.rowCount, 1);
    return rows;
}

bool isBlank(const core::ReportText &cell)
{
    return cell.text.isEmpty() && cell.nodes.isEmpty() && !cell.mark;
}

} // namespace

QList<ColumnTexts> columnTexts(const core::ReportBlock &block, const TextStyle &style)
{
    const QList<int> shared = rowsFromEach(block);
    WidthsOfParts widths(style);
    QList<ColumnTexts> texts(block.columns.size());
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const QList<core::ReportText> &cells = block.rows.at(row).cells;
        for (qsizetype i = 0; i < std::min(cells.size(), texts.size()); ++i) {
            const core::ReportColumn &column = block.columns.at(i);
            const int rows = column.isMerged ? shared.at(row) : 1;
            if (rows == 0)
                continue;
            ColumnTexts &text = texts[i];
            text.longest = std::max(text.longest, lengthOf(cells.at(i).text) / rows);
            text.hasBlanks = text.hasBlanks || isBlank(cells.at(i));
            if (column.alignment != core::ReportAlignment::Justify)
                text.widest = std::max(text.widest, widths.widestIn(cells.at(i)));
        }
    }
    return texts;
}

} // namespace ui

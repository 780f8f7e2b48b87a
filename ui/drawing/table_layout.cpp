// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/table_layout.h"

#include "ui/drawing/column_texts.h"
#include "ui/drawing/font_roles.h"
#include "ui/drawing/sheet_measures.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal kBodyPoints = 10.5;
constexpr qreal kPitchPoints = 14;
constexpr qreal kHeaderExtra = fromMillimetres(0.6);

/// A column with room for fewer characters does not say （续）, which would break.
constexpr int kContinuedCharacters = 3;

/// Lines of a piece of a row that no page could hold: few, so that a page is filled.
constexpr int kPieceLines = 5;

qreal heightFor(const SetTable &table, int lines)
{
    return table.pitch * lines + 2 * table.cellPadding;
}

int mostLines(const QList<TextBox> &texts)
{
    int lines = 1;
    for (const TextBox &text : texts)
        lines = std::max(lines, text.lineCount());
    return lines;
}

/// Sets the parts of a table one after the other.
class TableSetter
{
public:
    TableSetter(const core::ReportBlock &block,
                const SheetFrame &frame,
                qreal cellPadding,
                qreal above)
        : m_block(block)
    {
        m_style.font = paperFont(PaperFontRole::Body, kBodyPoints);
        m_style.pitch = fromPoints(kPitchPoints);
        m_style.isColoured = frame.isColoured;
        m_table.cellPadding = cellPadding;
        m_table.sidePadding = frame.sidePadding;
        m_table.pitch = m_style.pitch;
        m_table.keepGroupsWhole = block.keepGroupsWhole;
        const CellMeasures measures {qreal(m_style.font.pixelSize()), frame.sidePadding};
        m_table.widths = columnWidths(
            block.columns, frame.area.width(), measures, columnTexts(block, m_style));
        for (const core::ReportColumn &column : block.columns)
            m_table.isMerged.append(column.isMerged && !block.groups.isEmpty());
        setHeader();
        const qreal heading
            = block.heading.isEmpty() ? 0 : fromPoints(kHeadingPoints) + kUnderHeading;
        const qreal room = frame.area.height() - heading - m_table.headerHeight - 2 * cellPadding;
        m_mostLines = linesIn(room);
        m_linesOfFirst = linesIn(room - above);
    }

    [[nodiscard]] SetTable table()
    {
        QList<qsizetype> firstRows;
        for (qsizetype row = 0; row < m_block.rows.size(); ++row) {
            firstRows.append(m_table.rows.size());
            addRow(m_block.rows.at(row), mostLinesOf(row));
        }
        firstRows.append(m_table.rows.size());
        for (const core::ReportGroup &group : m_block.groups)
            addGroup(group, firstRows);
        return m_table;
    }

private:
    [[nodiscard]] int linesIn(qreal room) const
    {
        return std::max(1, static_cast<int>(std::floor(room / m_style.pitch)));
    }

    /// The lines that row @p row of the block may have without being cut.
    [[nodiscard]] int mostLinesOf(qsizetype row) const
    {
        return row == 0 ? m_linesOfFirst : m_mostLines;
    }

    void setHeader()
    {
        TextStyle style = m_style;
        style.font = paperFont(PaperFontRole::Heading, kBodyPoints);
        style.alignment = core::ReportAlignment::Centre;
        for (qsizetype i = 0; i < m_block.columns.size(); ++i)
            m_table.header.append(TextBox(m_block.columns.at(i).header, style, insideOf(i)));
        m_table.headerHeight = heightFor(m_table, mostLines(m_table.header)) + kHeaderExtra;
    }

    [[nodiscard]] qreal insideOf(qsizetype column) const
    {
        return m_table.widths.at(column) - 2 * m_table.sidePadding;
    }

    [[nodiscard]] TextBox boxOf(const core::ReportText &text, qsizetype column) const
    {
        TextStyle style = m_style;
        style.alignment = m_block.columns.at(column).alignment;
        if (!text.nodes.isEmpty())
            return {text.nodes, style, insideOf(column)};
        if (text.text == QStringLiteral("—") && !text.mark)
            style.alignment = core::ReportAlignment::Centre;
        return TextBox({text}, style, insideOf(column));
    }

    /// Whether @p text is set over the rows of its group. One of more than @p most lines stands in
    /// its row instead, which is cut into pieces: nothing of it may be lost.
    [[nodiscard]] bool isInGroup(const core::ReportText &text, qsizetype column, int most) const
    {
        if (!m_table.isMerged.at(column))
            return false;
        return text.text.isEmpty() || boxOf(text, column).lineCount() < most;
    }

    void addRow(const core::ReportRow &row, int most)
    {
        QList<TextBox> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(isInGroup(row.cells.at(i), i, most) ? TextBox()
                                                             : boxOf(row.cells.at(i), i));
        const int lines = mostLines(cells);
        if (lines <= most) {
            m_table.rows.append({cells, heightFor(m_table, lines)});
            return;
        }
        for (int first = 0; first < lines; first += kPieceLines)
            m_table.rows.append(pieceOf(cells, first, std::min(kPieceLines, lines - first), lines));
    }

    /// Lines [first, first + count) of @p cells; padding is above the first line and below the
    /// last one.
    [[nodiscard]] SetRow pieceOf(const QList<TextBox> &cells, int first, int count, int lines) const
    {
        SetRow piece;
        piece.isPiece = true;
        piece.continues = first > 0;
        for (const TextBox &cell : cells)
            piece.cells.append(cell.part(first, count));
        piece.height = m_table.pitch * count;
        piece.height += first == 0 ? m_table.cellPadding : 0;
        piece.height += first + count == lines ? m_table.cellPadding : 0;
        return piece;
    }

    void addGroup(core::ReportGroup group, const QList<qsizetype> &firstRows)
    {
        SetGroup set;
        set.firstRow = firstRows.at(group.firstRow);
        set.rowCount = firstRows.at(group.firstRow + group.rowCount) - set.firstRow;
        for (qsizetype i = 0; i < m_block.columns.size(); ++i) {
            const core::ReportText text = m_block.rows.at(group.firstRow).cells.value(i);
            const bool isSet
                = isInGroup(text, i, mostLinesOf(group.firstRow)) && !text.text.isEmpty();
            const bool isTold = text.text != QStringLiteral("—")
                && insideOf(i) >= kContinuedCharacters * m_style.font.pixelSize();
            const QString continued = isTold ? QStringLiteral("\n（续）") : QString();
            const core::ReportText more {text.text + continued, text.mark};
            set.texts.append(isSet ? boxOf(text, i) : TextBox());
            set.continued.append(isSet ? boxOf(more, i) : TextBox());
        }
        m_table.groups.append(set);
    }

    const core::ReportBlock &m_block;
    TextStyle m_style;
    SetTable m_table;
    int m_mostLines = 1; ///< of a row that a page can hold
    int m_linesOfFirst = 1; ///< the same where the first row stands
};

} // namespace

SetTable
setTable(const core::ReportBlock &block, const SheetFrame &frame, qreal cellPadding, qreal above)
{
    return TableSetter(block, frame, cellPadding, above).table();
}

FlowTable flowOf(const SetTable &table)
{
    FlowTable flow;
    flow.header = table.rows.isEmpty() ? 0 : table.headerHeight;
    flow.keepGroupsWhole = table.keepGroupsWhole;
    for (const SetRow &row : table.rows) {
        flow.rows.append(row.height);
        flow.isPiece.append(row.isPiece);
    }
    for (const SetGroup &group : table.groups) {
        flow.groups.append({group.firstRow,
                            group.rowCount,
                            heightFor(table, mostLines(group.texts)),
                            heightFor(table, mostLines(group.continued))});
    }
    return flow;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/table_painter.h"

#include "core/models/roles.h"
#include "ui/ledger/group_band.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/pending_delay.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTablePainterFrameWidth = 2;

/// Fills a frame of kTablePainterFrameWidth inside @p rect: fills have no corners that a pen would
/// leave open.
void fillFrame(QPainter &painter, QRect rect, const QColor &colour)
{
    const int inner = rect.height() - 2 * kTablePainterFrameWidth;
    painter.fillRect(rect.left(), rect.top(), rect.width(), kTablePainterFrameWidth, colour);
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), kTablePainterFrameWidth, colour);
    painter.fillRect(
        rect.left(), rect.top() + kTablePainterFrameWidth, kTablePainterFrameWidth, inner, colour);
    painter.fillRect(rect.right() - 1,
                     rect.top() + kTablePainterFrameWidth,
                     kTablePainterFrameWidth,
                     inner,
                     colour);
}

} // namespace

TablePainter::TablePainter(const QTableView &view,
                           const FrozenColumns &frozen,
                           const LedgerLook &look,
                           const PendingDelay &pending)
    : m_view(view)
    , m_frozen(frozen)
    , m_look(look)
    , m_pending(pending)
{
}

Theme TablePainter::theme() const
{
    return themeOf(m_view.palette());
}

bool TablePainter::isEntryRow(int row) const
{
    return m_view.model()->index(row, 0).data(core::EntryRowRole).toBool();
}

bool TablePainter::isFolded(int row) const
{
    return m_view.model()->index(row, 0).data(core::FoldedRole).toBool();
}

/// The next row below @p row that is to be seen, or the number of rows: folded ones may be many.
int TablePainter::rowBelow(int row) const
{
    const int below = m_view.rowAt(m_view.rowViewportPosition(row) + m_view.rowHeight(row));
    return below < 0 ? m_view.model()->rowCount() : std::max(below, row + 1);
}

int TablePainter::topOf(int row) const
{
    return m_view.rowViewportPosition(row) + bandHeight(m_view.model()->index(row, 0), m_look);
}

/// Of a folded group it is the heading.
QRect TablePainter::areaOf(const QModelIndex &index) const
{
    const MergedArea area = mergedAreaOf(index);
    const int top = isFolded(index.row()) ? m_view.rowViewportPosition(area.top) : topOf(area.top);
    const int bottom = m_view.rowViewportPosition(area.bottom()) + m_view.rowHeight(area.bottom());
    return {m_frozen.leftOf(index.column()), top, m_view.columnWidth(index.column()), bottom - top};
}

/// The area selected; of several ones the current cell, as they are known by their ground.
QItemSelectionRange TablePainter::framedRange() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.size() == 1)
        return selection.first();
    const QModelIndex current = coveringCell(m_view.currentIndex());
    return selection.isEmpty() || !current.isValid() ? QItemSelectionRange()
                                                     : QItemSelectionRange(current);
}

QRect TablePainter::rangeFrame() const
{
    const QItemSelectionRange range = framedRange();
    if (!range.isValid())
        return {};
    const QAbstractItemModel &model = *m_view.model();
    // A whole row stays one row, though it begins with merged cells.
    const bool isWholeRow = range.width() == model.columnCount();
    const QModelIndex first
        = isWholeRow ? QModelIndex(range.topLeft()) : coveringCell(range.topLeft());
    QRect frame;
    for (int column = range.left(); column <= range.right(); ++column) {
        if (m_view.isColumnHidden(column))
            continue;
        if (!isWholeRow) {
            frame |= areaOf(model.index(first.row(), column));
            frame |= areaOf(model.index(range.bottom(), column));
            continue;
        }
        const int top = topOf(range.top());
        const int bottom = m_view.rowViewportPosition(range.bottom());
        frame |= QRect(m_frozen.leftOf(column),
                       top,
                       m_view.columnWidth(column),
                       bottom + m_view.rowHeight(range.bottom()) - top);
    }
    return frame.adjusted(-LedgerLook::kGrid, -LedgerLook::kGrid, 0, 0);
}

void TablePainter::paint(QPainter &painter, QRect dirty, const TableState &state) const
{
    painter.fillRect(dirty, colourOf(Token::Base, theme()));
    if (!m_view.model() || m_view.model()->rowCount() == 0)
        return;
    const int columns = m_view.model()->columnCount();
    const int frozen = m_frozen.count();
    const QRect all = m_view.viewport()->rect();
    painter.save();
    painter.setClipRect(all.adjusted(m_frozen.width(), 0, 0, 0), Qt::IntersectClip);
    paintColumns(painter, dirty, {frozen, columns - 1}, state);
    painter.restore();
    if (frozen > 0)
        paintColumns(painter, dirty, {0, frozen - 1}, state);
    paintBands(painter, dirty, state);
    paintEntryRow(painter);
    if (m_frozen.isCovering()) {
        painter.setPen(QPen(colourOf(Token::Strong, theme()), 0));
        painter.drawLine(m_frozen.width() - 1, all.top(), m_frozen.width() - 1, lastBottom());
    }
    paintRange(painter, state);
}

/// Where the last row ends.
int TablePainter::lastBottom() const
{
    const int last = m_view.model()->rowCount() - 1;
    return m_view.rowViewportPosition(last) + m_view.rowHeight(last) - 1;
}

void TablePainter::paintColumns(QPainter &painter,
                                QRect dirty,
                                Columns columns,
                                const TableState &state) const
{
    const int first = std::max(0, m_view.rowAt(dirty.top()));
    for (int row = first; row < m_view.model()->rowCount(); row = rowBelow(row)) {
        if (m_view.rowViewportPosition(row) > dirty.bottom() || isEntryRow(row))
            break;
        if (isFolded(row))
            continue;
        for (int column = columns.first; column <= columns.last; ++column) {
            const QModelIndex cell = coveringCell(m_view.model()->index(row, column));
            if (cell.row() == row || row == first)
                paintCell(painter, cell, state);
        }
    }
}

/// The last row, if it is there to begin new ones.
/// Headings stay where they are when one scrolls sideways.
void TablePainter::paintBands(QPainter &painter, QRect dirty, const TableState &state) const
{
    const QModelIndex current = m_view.currentIndex();
    const int folded
        = current.isValid() && isFolded(current.row()) ? coveringCell(current).row() : -1;
    const int right = m_view.horizontalHeader()->length() - m_view.horizontalHeader()->offset();
    const int width = std::min(right, m_view.viewport()->width());
    for (int row = std::max(0, m_view.rowAt(dirty.top())); row < m_view.model()->rowCount();
         row = rowBelow(row)) {
        const int top = m_view.rowViewportPosition(row);
        if (top > dirty.bottom())
            break;
        const QModelIndex index = m_view.model()->index(row, 0);
        if (const int height = bandHeight(index, m_look); height > 0)
            paintBand(painter,
                      {0, top, width, height},
                      index,
                      m_look,
                      {theme(), row == folded, state.hasFocus});
    }
}

void TablePainter::paintEntryRow(QPainter &painter) const
{
    const int row = m_view.model()->rowCount() - 1;
    if (!isEntryRow(row))
        return;
    const QModelIndex first = m_view.model()->index(row, 0);
    const int top = m_view.rowViewportPosition(row);
    const int right = m_view.horizontalHeader()->length() - m_view.horizontalHeader()->offset() - 1;
    const int bottom = top + m_view.rowHeight(row) - 1;
    const QRect area(
        m_look.padX() + m_frozen.leftOf(0), top + m_look.padY(), right, m_look.body().lineHeight());
    const QString text = first.data(Qt::DisplayRole).toString();
    const StyledText styled {text, colourOf(Token::Muted, theme()), {}, 0, Qt::AlignLeft};
    m_look.body().paint(painter, area, styled, {TextLine {0, text.size()}});
    painter.setPen(QPen(colourOf(Token::Line, theme()), 0));
    painter.drawLine(0, bottom, right, bottom);
    painter.drawLine(right, top, right, bottom);
}

void TablePainter::paintCell(QPainter &painter,
                             const QModelIndex &index,
                             const TableState &state) const
{
    const QRect area = areaOf(index);
    const QRect inner = area.adjusted(0, 0, -LedgerLook::kGrid, -LedgerLook::kGrid);
    CellContent content = contentOf(index);
    if (state.marks)
        markHits(content, index, *state.marks);
    const CellPainter cells(m_look, theme());
    const QColor fill = ground(index, content, state);
    if (fill.isValid())
        painter.fillRect(inner, fill);
    const bool isPending = m_pending.isShown(index);
    if (isPending)
        cells.paintHatch(painter, inner);
    painter.save();
    painter.setClipRect(inner, Qt::IntersectClip);
    cells.paint(painter, seenText(inner, content), content);
    painter.restore();
    if (isPending)
        cells.paintCaption(painter, inner, state.pendingCaption);
    paintLines(painter, index, area);
}

/// The text of a merged cell stands at the top of its visible part, until its end pushes it out.
QRect TablePainter::seenText(QRect area, const CellContent &content) const
{
    if (area.top() >= 0)
        return area;
    const int height = linesOf(content, area.width(), m_look).height;
    QRect seen = area;
    seen.setTop(std::min(0, std::max(area.top(), area.bottom() + 1 - height)));
    return seen;
}

QColor TablePainter::ground(const QModelIndex &index,
                            const CellContent &content,
                            const TableState &state) const
{
    const QColor tint = CellPainter(m_look, theme()).tint(content);
    if (tint.isValid())
        return tint;
    const QModelIndex current = coveringCell(m_view.currentIndex());
    if (index == current)
        return colourOf(Token::Base, theme());
    if (m_view.selectionModel()->isSelected(index))
        return colourOf(Token::Selection, theme());
    const bool isShownRow = state.isRowShown && index.row() == current.row();
    if (isShownRow && !mergedAreaOf(index).isMerged())
        return colourOf(Token::Hover, theme());
    return {};
}

void TablePainter::paintLines(QPainter &painter, const QModelIndex &index, QRect area) const
{
    const QModelIndex last = index.siblingAtRow(mergedAreaOf(index).bottom());
    const bool isGroupEnd = last.data(core::GroupEndRole).toBool();
    painter.setPen(QPen(colourOf(Token::Line, theme()), 0));
    painter.drawLine(area.right(), area.top(), area.right(), area.bottom());
    if (isGroupEnd)
        painter.setPen(QPen(colourOf(Token::Strong, theme()), 0));
    painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom());
}

void TablePainter::paintRange(QPainter &painter, const TableState &state) const
{
    const QRect frame = rangeFrame();
    if (frame.isEmpty())
        return;
    const QColor colour = colourOf(state.hasFocus ? Token::Accent : Token::Frame, theme());
    painter.save();
    // Cells that are scrolled under the frozen ones are seen in part only.
    if (!m_frozen.contains(framedRange().left()))
        painter.setClipRect(m_view.viewport()->rect().adjusted(m_frozen.width(), 0, 0, 0),
                            Qt::IntersectClip);
    fillFrame(painter, frame, colour);
    const QRect handle = handleArea();
    if (!handle.isEmpty()) {
        painter.fillRect(handle, colourOf(Token::Base, theme()));
        painter.fillRect(handle.adjusted(1, 1, -1, -1), colour);
    }
    painter.restore();
    if (!state.fillFrame.isEmpty()) {
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawRect(state.fillFrame.adjusted(0, 0, -1, -1));
    }
}

QRect TablePainter::handleArea() const
{
    const QRect frame = rangeFrame();
    if (frame.isEmpty() || !(m_view.currentIndex().flags() & Qt::ItemIsEditable))
        return {};
    // Of several areas none says how the others would be filled.
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.size() != 1 || isEntryRow(selection.first().bottom()))
        return {};
    const int size = m_look.handle();
    const int beyond = m_look.scaled(3);
    const int right = selection.first().right();
    if (!m_frozen.contains(right) && frame.right() < m_frozen.width())
        return {};
    return {frame.right() + beyond - size + 1, frame.bottom() + beyond - size + 1, size, size};
}

} // namespace ui

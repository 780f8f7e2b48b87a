// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/table_painter.h"

#include "core/models/roles.h"
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
                           const LedgerLook &look,
                           const PendingDelay &pending)
    : m_view(view)
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

QRect TablePainter::areaOf(const QModelIndex &index) const
{
    const MergedArea area = mergedAreaOf(index);
    const int top = m_view.rowViewportPosition(area.top);
    const int bottom = m_view.rowViewportPosition(area.bottom()) + m_view.rowHeight(area.bottom());
    return {m_view.columnViewportPosition(index.column()),
            top,
            m_view.columnWidth(index.column()),
            bottom - top};
}

QRect TablePainter::rangeFrame() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange &range = selection.first();
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
        const int top = m_view.rowViewportPosition(range.top());
        const int bottom = m_view.rowViewportPosition(range.bottom());
        frame |= QRect(m_view.columnViewportPosition(column),
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
    const int first = std::max(0, m_view.rowAt(dirty.top()));
    for (int row = first; row < m_view.model()->rowCount(); ++row) {
        if (m_view.rowViewportPosition(row) > dirty.bottom())
            break;
        if (isEntryRow(row))
            paintEntryRow(painter, row);
        else
            paintRow(painter, row, row == first, state);
    }
    paintRange(painter, state);
}

void TablePainter::paintRow(QPainter &painter, int row, bool isFirst, const TableState &state) const
{
    const QAbstractItemModel &model = *m_view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (m_view.isColumnHidden(column))
            continue;
        const QModelIndex cell = coveringCell(model.index(row, column));
        if (cell.row() == row || isFirst)
            paintCell(painter, cell, state);
    }
}

void TablePainter::paintEntryRow(QPainter &painter, int row) const
{
    const QModelIndex first = m_view.model()->index(row, 0);
    const int top = m_view.rowViewportPosition(row);
    const int right = m_view.horizontalHeader()->length() - m_view.horizontalHeader()->offset() - 1;
    const int bottom = top + m_view.rowHeight(row) - 1;
    const QRect area(m_look.padX() - m_view.horizontalHeader()->offset(),
                     top + m_look.padY(),
                     right,
                     m_look.body().lineHeight());
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
    const CellContent content = contentOf(index);
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
    fillFrame(painter, frame, colour);
    const QRect handle = handleArea();
    if (!handle.isEmpty()) {
        painter.fillRect(handle, colourOf(Token::Base, theme()));
        painter.fillRect(handle.adjusted(1, 1, -1, -1), colour);
    }
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
    if (isEntryRow(m_view.selectionModel()->selection().first().bottom()))
        return {};
    const int size = m_look.handle();
    const int beyond = m_look.scaled(3);
    return {frame.right() + beyond - size + 1, frame.bottom() + beyond - size + 1, size, size};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keyboard, input method, selection and clipboard of LedgerView.
#include "core/models/roles.h"
#include "ui/ledger/awaited_typing.h"
#include "ui/ledger/cell_navigation.h"
#include "ui/ledger/column_header.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

CellMove LedgerView::moveOf(CursorAction action, bool isControl)
{
    switch (action) {
    case MoveLeft: return isControl ? CellMove::EdgeLeft : CellMove::Left;
    case MoveRight: return isControl ? CellMove::EdgeRight : CellMove::Right;
    case MoveUp: return isControl ? CellMove::EdgeUp : CellMove::Up;
    case MoveDown: return isControl ? CellMove::EdgeDown : CellMove::Down;
    case MoveNext: return CellMove::Next;
    case MovePrevious: return CellMove::Previous;
    case MoveHome: return isControl ? CellMove::First : CellMove::FirstColumn;
    case MoveEnd: return isControl ? CellMove::Last : CellMove::LastColumn;
    case MovePageUp:
    case MovePageDown: break;
    }
    Q_UNREACHABLE();
}

QModelIndex LedgerView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        const bool hasCells = model() && model()->rowCount() > 0 && model()->columnCount() > 0;
        return hasCells ? model()->index(0, 0) : QModelIndex();
    }
    noteRun(action == MoveNext || action == MovePrevious);
    if (action == MovePageUp || action == MovePageDown)
        return cellPageAway(action == MovePageUp);
    return movedCell(current, moveOf(action, modifiers & Qt::ControlModifier), m_travelRow);
}

/// Nearly as far as one sees, so that one row is seen again.
QModelIndex LedgerView::cellPageAway(bool isUpward) const
{
    const QModelIndex current = currentIndex();
    const int top = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int bottom = below < 0 ? model()->rowCount() - 1 : below;
    if (!hasFolded()) {
        const int page = std::max(1, bottom - top - 1);
        return cellRowsAway(current, isUpward ? -page : page);
    }
    // Folded rows are no way: it is measured on the screen.
    const int page = viewport()->height() - rowHeight(bottom);
    const int row = rowAt(rowViewportPosition(current.row()) + (isUpward ? -page : page));
    const int outside = isUpward ? 0 : model()->rowCount() - 1;
    return cellRowsAway(current, (row < 0 ? outside : row) - current.row());
}

void LedgerView::moveCurrent(CellMove move)
{
    QModelIndex from = currentIndex();
    // Enter after a run with Tab goes on below where the run began.
    if ((move == CellMove::Down || move == CellMove::Up) && m_runColumn >= 0)
        from = coveringCell(from.siblingAtColumn(m_runColumn));
    noteRun(move == CellMove::Next || move == CellMove::Previous);
    const QModelIndex next = movedCell(from, move, m_travelRow);
    if (next.isValid())
        setCurrentIndex(next);
}

/// Keeps the column in which a run with Tab began, as long as it goes on.
void LedgerView::noteRun(bool goesOn)
{
    if (!goesOn)
        m_runColumn = -1;
    else if (m_runColumn < 0)
        m_runColumn = currentIndex().column();
}

void LedgerView::mousePressEvent(QMouseEvent *event)
{
    noteRun(false);
    if (event->button() == Qt::LeftButton && foldAt(event->pos()))
        return;
    const QScopedValueRollback guard(m_isExtending, true);
    QTableView::mousePressEvent(event);
    // On the heading of a group there is no cell: a drag from there begins at the nearest one.
    const bool isOnCell = indexAt(event->pos()).isValid() || !model() || model()->rowCount() == 0;
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = isOnCell ? currentIndex() : cellNear(event->pos());
    else if (event->button() == Qt::LeftButton)
        selectToCurrent();
}

/// From where the selection was begun. Of several areas the last one grows, and the others stay.
void LedgerView::selectToCurrent()
{
    if (!m_anchor.isValid() || !currentIndex().isValid())
        return;
    const bool isOneOfSeveral = selectionModel()->selection().size() > 1;
    selectArea(m_anchor,
               currentIndex(),
               isOneOfSeveral ? QItemSelectionModel::SelectCurrent
                              : QItemSelectionModel::ClearAndSelect);
}

void LedgerView::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback guard(m_isExtending, true);
    const QScopedValueRollback point(m_dragPoint, std::optional(event->pos()));
    QTableView::mouseMoveEvent(event);
}

/// Shift and a key that moves select from where one was to where one goes.
bool LedgerView::extendSelection(const QKeyEvent &event)
{
    const std::pair<int, CursorAction> moves[] {{Qt::Key_Left, MoveLeft},
                                                {Qt::Key_Right, MoveRight},
                                                {Qt::Key_Up, MoveUp},
                                                {Qt::Key_Down, MoveDown},
                                                {Qt::Key_Home, MoveHome},
                                                {Qt::Key_End, MoveEnd},
                                                {Qt::Key_PageUp, MovePageUp},
                                                {Qt::Key_PageDown, MovePageDown}};
    const auto *move
        = std::find_if(std::begin(moves), std::end(moves), [&event](const auto &known) {
              return known.first == event.key();
          });
    if (!(event.modifiers() & Qt::ShiftModifier) || move == std::end(moves))
        return false;
    const QModelIndex next = moveCursor(move->second, event.modifiers());
    const QScopedValueRollback guard(m_isExtending, true);
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    selectToCurrent();
    return true;
}

void LedgerView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Through a merged cell one travels in the row one came from.
    if (current.isValid()) {
        const MergedArea area = mergedAreaOf(current);
        if (m_travelRow < area.top || m_travelRow > area.bottom())
            m_travelRow = current.row();
    }
    if (!m_isExtending)
        m_anchor = current;
    viewport()->update();
    Q_EMIT currentCellChanged(current);
}

/// Without an event it is the program that goes to a cell, whatever keys are held. A key takes the
/// selection along with Ctrl too, where Qt would leave it behind: what is done next is done to the
/// cells selected, and the user looks at the current one.
QItemSelectionModel::SelectionFlags LedgerView::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return event && event->type() != QEvent::KeyPress
        ? QTableView::selectionCommand(index, event)
        : QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
}

/// The cell at @p point, or the nearest to it.
QModelIndex LedgerView::cellNear(QPoint point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->frozen().columnAt(point.x());
    const int lastRow = point.y() < 0 ? 0 : model()->rowCount() - 1;
    const int lastColumn = point.x() < 0 ? 0 : model()->columnCount() - 1;
    return model()->index(row < 0 ? lastRow : row, column < 0 ? lastColumn : column);
}

void LedgerView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!model() || model()->rowCount() == 0)
        return;
    // Where a drag began is known by the cell: its place may lie under frozen columns by now.
    if (m_dragPoint && m_anchor.isValid()) {
        selectArea(m_anchor, cellNear(*m_dragPoint), command);
        return;
    }
    const QRect area = rect.normalized();
    selectArea(cellNear(area.topLeft()), cellNear(area.bottomRight()), command);
}

void LedgerView::selectArea(const QModelIndex &from,
                            const QModelIndex &to,
                            QItemSelectionModel::SelectionFlags command)
{
    const auto [left, right] = std::minmax({from.column(), to.column()});
    int top = std::min(from.row(), to.row());
    int bottom = std::max(from.row(), to.row());
    // A merged cell is selected as a whole.
    for (int column = left; column <= right; ++column) {
        top = std::min(top, mergedAreaOf(model()->index(top, column)).top);
        bottom = std::max(bottom, mergedAreaOf(model()->index(bottom, column)).bottom());
    }
    const QItemSelection area(model()->index(top, left), model()->index(bottom, right));
    selectionModel()->select(withoutFolded(area), command);
}

void LedgerView::selectionChanged(const QItemSelection &selected, const QItemSelection &removed)
{
    QTableView::selectionChanged(selected, removed);
    viewport()->update();
    // What is not seen is not meant, however it was selected.
    const QItemSelection seen = withoutFolded(selectionModel()->selection());
    if (seen != selectionModel()->selection()) {
        selectionModel()->select(seen, QItemSelectionModel::ClearAndSelect);
        return;
    }
    int cells = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        cells += cellCount(range);
    Q_EMIT selectionSizeChanged(cells);
}

bool LedgerView::isTyping(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers others
        = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !others && !event.text().isEmpty() && event.text().front().isPrint();
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    if (currentIndex().isValid()
        && (handleFolded(*event) || extendSelection(*event) || handleKey(*event)))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

bool LedgerView::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    const bool isShift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Down:
        if (!(event.modifiers() & Qt::AltModifier))
            return false;
        Q_EMIT editRequested(coveringCell(currentIndex()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: moveCurrent(isShift ? CellMove::Up : CellMove::Down); return true;
    case Qt::Key_Space: return handleSpace(event.modifiers());
    case Qt::Key_Delete:
    case Qt::Key_Backspace: requestDelete(); return true;
    case Qt::Key_F2: Q_EMIT editRequested(coveringCell(currentIndex())); return true;
    default: break;
    }
    if (!isTyping(event))
        return false;
    Q_EMIT typingRequested(coveringCell(currentIndex()), event.text());
    return true;
}

/// Alone it is for the card; as in a spreadsheet it selects with Shift the row, with Ctrl the
/// columns, with both everything.
bool LedgerView::handleSpace(Qt::KeyboardModifiers modifiers)
{
    const QItemSelection selection = selectionModel()->selection();
    const bool isRange = selection.size() == 1 && selection.contains(currentIndex());
    switch (modifiers) {
    case Qt::NoModifier: Q_EMIT cardToggleRequested(); return true;
    case Qt::ShiftModifier: selectRow(currentIndex().row()); return true;
    case Qt::ControlModifier:
        if (isRange)
            selectColumns(selection.first().left(), selection.first().right());
        else
            selectColumns(currentIndex().column(), currentIndex().column());
        return true;
    case Qt::ControlModifier | Qt::ShiftModifier: selectAll(); return true;
    default: return false;
    }
}

void LedgerView::selectColumns(int first, int last)
{
    int bottom = model() ? model()->rowCount() - 1 : -1;
    // The row where new ones are begun belongs to no column.
    if (bottom >= 0 && model()->index(bottom, first).data(core::EntryRowRole).toBool())
        --bottom;
    if (bottom < 0)
        return;
    const int column = currentIndex().column();
    if (column < first || column > last) {
        const QModelIndex top = model()->index(std::max(0, rowAt(0)), first);
        selectionModel()->setCurrentIndex(coveringCell(top), QItemSelectionModel::NoUpdate);
    }
    selectArea(model()->index(0, first),
               model()->index(bottom, last),
               QItemSelectionModel::ClearAndSelect);
}

void LedgerView::requestDelete()
{
    if (hasSeveralCells(selectionModel()->selection()))
        Q_EMIT cellsClearRequested();
    else
        Q_EMIT clearRequested(coveringCell(currentIndex()));
}

void LedgerView::copySelection(bool hasHeadings) const
{
    auto cells = gridOf(selectionModel()->selection());
    if (!cells || cells->isEmpty())
        return;
    // The row where new ones are begun holds nothing.
    if (model()->index(cells->rows.constLast(), 0).data(core::EntryRowRole).toBool())
        cells->rows.removeLast();
    if (!cells->isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf({model(), *cells, hasHeadings}));
}

void LedgerView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isText = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    // An empty one ends a composition that is already in the editor.
    if ((isText || m_isEditorOpen) && currentIndex().isValid())
        Q_EMIT compositionRequested(coveringCell(currentIndex()), event);
    else
        event->ignore();
}

QVariant LedgerView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QModelIndex current = currentIndex();
    switch (query) {
    // What is typed into a row that is still being read waits for it.
    case Qt::ImEnabled:
        return current.isValid()
            && (current.flags().testFlag(Qt::ItemIsEditable) || AwaitedTyping::isUnread(current));
    case Qt::ImCursorRectangle: {
        const QRect cell = visualRect(current).translated(viewport()->pos());
        return QRect(cell.topLeft(), QSize(1, m_look->body().lineHeight()));
    }
    default: return QTableView::inputMethodQuery(query);
    }
}

} // namespace ui

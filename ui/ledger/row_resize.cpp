// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_resize.h"

#include "core/models/roles.h"
#include "ui/ledger/ledger_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ui {

namespace {

constexpr int kGrip = 3; ///< how far from an edge it is held, in pixels

} // namespace

RowResize::RowResize(LedgerView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view.verticalHeader()->viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

bool RowResize::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view)
        return giveUp(*event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick: return fit(*static_cast<QMouseEvent *>(event));
    default: return false;
    }
}

/// The row whose lower edge is at @p y, or −1.
int RowResize::edgeAt(int y) const
{
    const QHeaderView &rows = *m_view.verticalHeader();
    for (const int row : {m_view.rowAt(y), m_view.rowAt(y - kGrip)}) {
        const QModelIndex index = m_view.model()->index(row, 0);
        const bool hasHeight = row >= 0 && !index.data(core::EntryRowRole).toBool()
            && !index.data(core::FoldedRole).toBool();
        if (!hasHeight)
            continue;
        const int edge = rows.sectionViewportPosition(row) + rows.sectionSize(row);
        if (std::abs(edge - y) <= kGrip)
            return row;
    }
    return -1;
}

bool RowResize::press(const QMouseEvent &event)
{
    const int row = event.button() == Qt::LeftButton ? edgeAt(event.pos().y()) : -1;
    if (row < 0)
        return false;
    m_row = row;
    m_before = m_view.verticalHeader()->sectionSize(row);
    m_hold = event.pos().y() - m_view.verticalHeader()->sectionViewportPosition(row) - m_before;
    return true;
}

bool RowResize::move(const QMouseEvent &event)
{
    QHeaderView &rows = *m_view.verticalHeader();
    if (m_row >= 0) {
        const int height = event.pos().y() - rows.sectionViewportPosition(m_row) - m_hold;
        rows.resizeSection(m_row, std::max(height, m_view.leastRowHeight(m_row)));
        return true;
    }
    const bool isOverEdge = event.buttons() == Qt::NoButton && edgeAt(event.pos().y()) >= 0;
    if (isOverEdge)
        rows.viewport()->setCursor(Qt::SplitVCursor);
    else if (m_isOverEdge)
        rows.viewport()->unsetCursor();
    m_isOverEdge = isOverEdge;
    return false;
}

bool RowResize::release(const QMouseEvent &event)
{
    if (m_row < 0 || event.button() != Qt::LeftButton)
        return false;
    const int row = std::exchange(m_row, -1);
    const int height = m_view.verticalHeader()->sectionSize(row);
    if (height != m_before)
        m_view.chooseRowHeight(rowsWith(row), row, height);
    return true;
}

bool RowResize::fit(const QMouseEvent &event)
{
    const int row = event.button() == Qt::LeftButton ? edgeAt(event.pos().y()) : -1;
    if (row < 0)
        return false;
    m_row = -1;
    m_view.fitRowHeights(rowsWith(row));
    return true;
}

bool RowResize::giveUp(const QEvent &event)
{
    if (m_row < 0 || event.type() != QEvent::KeyPress
        || static_cast<const QKeyEvent &>(event).key() != Qt::Key_Escape)
        return false;
    m_view.verticalHeader()->resizeSection(std::exchange(m_row, -1), m_before);
    return true;
}

/// All rows selected whole, where @p row is one of them.
QList<int> RowResize::rowsWith(int row) const
{
    if (!m_view.selectionModel()->isRowSelected(row))
        return {row};
    QList<int> rows;
    const QModelIndexList selected = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (!index.data(core::EntryRowRole).toBool())
            rows.append(index.row());
    }
    return rows;
}

} // namespace ui

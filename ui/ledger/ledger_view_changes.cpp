// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What LedgerView does when its model tells that something is another.
#include "core/models/roles.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/pending_delay.h"
#include "ui/ledger/row_heights.h"

#include <QAccessible>
#include <QHeaderView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kManyRows = 1000;
constexpr int kFrame = 4; ///< pixels that what stands around a cell reaches over its neighbours

} // namespace

void LedgerView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    m_heights->insertRows(first, last - first + 1);
    m_heights->measure();
    viewport()->update();
}

void LedgerView::rowsTaken(int first, int last)
{
    m_heights->removeRows(first, last - first + 1);
    m_heights->measure();
    viewport()->update();
}

void LedgerView::dataChanged(const QModelIndex &topLeft,
                             const QModelIndex &bottomRight,
                             const QList<int> &roles)
{
    // Qt renews the open editor and tells screen readers, and paints the whole table for it.
    if (m_isEditorOpen || QAccessible::isActive())
        QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!topLeft.isValid() || !bottomRight.isValid())
        return;
    if (roles.isEmpty() || roles.contains(core::PendingRole))
        followPending(topLeft, bottomRight);
    const bool isPendingOnly = roles.size() == 1 && roles.contains(core::PendingRole);
    if (!isPendingOnly) {
        fitToTexts();
        m_heights->invalidate(topLeft.row(), bottomRight.row());
        m_heights->measure();
    }
    updateRows(topLeft.row(), bottomRight.row());
}

/// Paints rows anew, with the cells that are merged into them: after an edit the others stay as
/// they are.
void LedgerView::updateRows(int first, int last)
{
    int top = first;
    int bottom = last;
    const bool areMany = last - first >= kManyRows;
    for (int column = 0; column < model()->columnCount() && !areMany; ++column) {
        top = std::min(top, mergedAreaOf(model()->index(first, column)).top);
        bottom = std::max(bottom, mergedAreaOf(model()->index(last, column)).bottom());
    }
    QRect strip = viewport()->rect();
    if (!areMany) {
        strip.setTop(rowViewportPosition(top) - kFrame);
        strip.setBottom(rowViewportPosition(bottom) + rowHeight(bottom) + kFrame);
    }
    viewport()->update(strip);
    QWidget *const gutter = verticalHeader()->viewport();
    gutter->update(0, strip.top(), gutter->width(), strip.height());
}

void LedgerView::followPending(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    // When much changes at once, only what is seen is worth asking: each cell that begins or ends
    // to be written is told by itself besides.
    const bool isMuch = bottomRight.row() - topLeft.row() >= kManyRows;
    const int below = rowAt(viewport()->height() - 1);
    const int first = isMuch ? std::max(topLeft.row(), rowAt(0)) : topLeft.row();
    const int last = isMuch && below >= 0 ? std::min(bottomRight.row(), below) : bottomRight.row();
    for (int row = first; row <= last; ++row) {
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            const QModelIndex index = model()->index(row, column);
            m_pending->update(index, index.data(core::PendingRole).toBool());
        }
    }
}

} // namespace ui

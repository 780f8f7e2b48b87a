// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Heights of rows the user chose in LedgerView.
#include "ui/ledger/group_band.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/row_heights.h"

#include <QHeaderView>

namespace ui {

void LedgerView::setRowSizes(const RowSizes &sizes)
{
    m_heights->setChosen(sizes);
}

const RowSizes &LedgerView::rowSizes() const
{
    return m_heights->chosen();
}

int LedgerView::leastRowHeight(int row) const
{
    return m_look->oneLineRow() + bandHeight(model()->index(row, 0), *m_look);
}

void LedgerView::chooseRowHeight(const QList<int> &rows, int measured, int height)
{
    // A heading of a group belongs to the height of one row, and not to its own height.
    const int own = height - bandHeight(model()->index(measured, 0), *m_look);
    m_heights->choose(rows, m_look->unscaled(own));
    Q_EMIT rowSizesChanged();
}

void LedgerView::fitRowHeights(const QList<int> &rows)
{
    m_heights->choose(rows, 0);
    Q_EMIT rowSizesChanged();
}

} // namespace ui

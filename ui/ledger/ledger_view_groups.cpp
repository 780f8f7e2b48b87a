// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups of rows that are folded under their headings in LedgerView.
#include "core/models/roles.h"
#include "ui/ledger/group_band.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"
#include "ui/ledger/row_heights.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

bool LedgerView::hasFolded() const
{
    return model() && model()->headerData(0, Qt::Vertical, core::FoldedRole).toBool();
}

void LedgerView::refold()
{
    m_heights->refold();
    m_heights->measure();
    const bool isOnHeading = currentIndex().data(core::FoldedRole).toBool();
    if (isOnHeading)
        selectionModel()->setCurrentIndex(coveringCell(currentIndex()),
                                          QItemSelectionModel::NoUpdate);
    QItemSelection seen = withoutFolded(selectionModel()->selection());
    // On its heading nothing was selected.
    if (seen.isEmpty() && currentIndex().isValid() && !isOnHeading)
        seen.select(currentIndex(), currentIndex());
    selectionModel()->select(seen, QItemSelectionModel::ClearAndSelect);
    tellVisibleRows();
    viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentCellChanged(currentIndex());
}

/// What is seen of @p selection: rows between those that are folded.
QItemSelection LedgerView::withoutFolded(const QItemSelection &selection) const
{
    if (!hasFolded())
        return selection;
    QItemSelection seen;
    for (const QItemSelectionRange &range : selection) {
        int first = range.top();
        const auto take = [&](int last) {
            if (first <= last)
                seen.append(QItemSelectionRange(model()->index(first, range.left()),
                                                model()->index(last, range.right())));
        };
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = model()->index(row, range.left());
            if (!index.data(core::FoldedRole).toBool())
                continue;
            take(row - 1);
            row = mergedAreaOf(index).bottom();
            first = row + 1;
        }
        take(range.bottom());
    }
    return seen;
}

/// A press on the sign of a heading.
bool LedgerView::foldAt(QPoint place)
{
    const int row = model() ? rowAt(place.y()) : -1;
    if (row < 0)
        return false;
    const QModelIndex index = model()->index(row, 0);
    const QRect band(0, rowViewportPosition(row), viewport()->width(), bandHeight(index, *m_look));
    if (!foldSign(band, *m_look).contains(place))
        return false;
    Q_EMIT foldRequested(row, !index.data(core::FoldedRole).toBool());
    return true;
}

/// The keyboard on the heading of a folded group: there is no cell to type into or to clear.
bool LedgerView::handleFolded(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!currentIndex().data(core::FoldedRole).toBool() || !isPlain)
        return false;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Plus:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT foldRequested(currentIndex().row(), false); return true;
    case Qt::Key_Left:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2: return true;
    default: return isTyping(event);
    }
}

} // namespace ui

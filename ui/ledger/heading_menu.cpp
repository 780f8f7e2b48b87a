// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/heading_menu.h"

#include "ui/ledger/column_arranger.h"
#include "ui/ledger/column_filters.h"
#include "ui/ledger/column_menu.h"

namespace ui {

template <typename Slot> QAction *HeadingMenu::add(const QString &text, Slot slot)
{
    QAction *action = addAction(text);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

HeadingMenu::HeadingMenu(int column,
                         ColumnFilters &filters,
                         ColumnArranger &arranger,
                         QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    add(tr("Select the column"), [this, column] { Q_EMIT selectionRequested(column); });
    addSeparator();
    add(tr("Sort ascending"), [this, column] { Q_EMIT sortRequested(column, false); });
    add(tr("Sort descending"), [this, column] { Q_EMIT sortRequested(column, true); });
    m_grouping = add({}, [this, column] { Q_EMIT groupRequested(column); });
    setGrouped(false);
    addSeparator();
    add(tr("Filter…"), [this, column] { Q_EMIT filterRequested(column); });
    add(tr("Clear the filter of this column"), [&filters, column] {
        filters.clear(column);
    })->setEnabled(filters.isChosen(column));
    addSeparator();
    add(tr("Hide this column"), [&arranger, column] { arranger.hideColumn(column); });
    if (arranger.isFrozenTo(column))
        add(tr("Freeze no more columns"), [&arranger] { arranger.freezeTo(-1); });
    else
        add(tr("Freeze up to this column"), [&arranger, column] { arranger.freezeTo(column); });
    auto *columns = new ColumnMenu(arranger, this);
    columns->setTitle(tr("Columns"));
    addMenu(columns);
}

void HeadingMenu::setGrouped(bool isGrouped)
{
    m_grouping->setText(isGrouped ? tr("Group no more") : tr("Group by this column"));
}

} // namespace ui

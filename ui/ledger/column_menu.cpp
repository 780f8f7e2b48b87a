// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_menu.h"

#include "ui/ledger/column_arranger.h"
#include "ui/style/without_mnemonic.h"

namespace ui {

ColumnMenu::ColumnMenu(ColumnArranger &arranger, QWidget *parent)
    : QMenu(parent)
    , m_arranger(arranger)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const core::ColumnArrangement places = m_arranger.places();
    for (int place = 0; place < places.size(); ++place) {
        QAction *shown = addAction(withoutMnemonic(m_arranger.headingOf(places.at(place))));
        shown->setCheckable(true);
        shown->setChecked(!places.at(place).isHidden);
        connect(shown, &QAction::triggered, this, [this, place](bool isShown) {
            m_arranger.setHidden(place, !isShown);
        });
    }
    addSeparator();
    connect(addAction(tr("Show all columns")), &QAction::triggered, this, [this] {
        m_arranger.showAll();
    });
    connect(addAction(tr("Columns and widths as at first")), &QAction::triggered, this, [this] {
        m_arranger.restore();
    });
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/view_chooser.h"

#include <QSignalSpy>

TEST_CASE("the user's choice of a view is told, one of the program is not")
{
    ui::ViewChooser chooser;
    QSignalSpy chosen(&chooser, &ui::ViewChooser::viewChosen);
    chooser.setView(core::TaskView::Overdue);
    CHECK(chooser.currentText() == QStringLiteral("Overdue"));
    CHECK(chosen.isEmpty());
    Q_EMIT chooser.activated(2);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<core::TaskView>() == core::TaskView::DueSoon);
}

TEST_CASE("without a name there are no tasks of one's own, and the list says why")
{
    ui::ViewChooser chooser;
    const int mine = chooser.count() - 1;
    CHECK(chooser.itemText(mine) == QStringLiteral("Mine"));
    const auto canChoose
        = [&] { return chooser.model()->index(mine, 0).flags().testFlag(Qt::ItemIsEnabled); };
    CHECK_FALSE(canChoose());
    CHECK_FALSE(chooser.itemData(mine, Qt::ToolTipRole).toString().isEmpty());
    chooser.setPerson(QStringLiteral("张某"));
    CHECK(canChoose());
    CHECK(chooser.itemData(mine, Qt::ToolTipRole).toString().isEmpty());
}

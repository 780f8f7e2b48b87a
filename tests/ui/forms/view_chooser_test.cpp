// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/forms/view_chooser.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
    const int mine = chooser.findText(QStringLiteral("Mine"));
    REQUIRE(mine >= 0);
    const auto canChoose
        = [&] { return chooser.model()->index(mine, 0).flags().testFlag(Qt::ItemIsEnabled); };
    CHECK_FALSE(canChoose());
    CHECK_FALSE(chooser.itemData(mine, Qt::ToolTipRole).toString().isEmpty());
    chooser.setPerson(QStringLiteral("张某"));
    CHECK(canChoose());
    CHECK(chooser.itemData(mine, Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("saved views stand below the standing ones, and what is shown stays when they change")
{
    ui::ViewChooser chooser;
    QSignalSpy chosen(&chooser, &ui::ViewChooser::nameChosen);
    chooser.setView(core::TaskView::Overdue);
    chooser.setNames({QStringLiteral("甲"), QStringLiteral("<b>乙</b>")});
    CHECK(chooser.currentText() == QStringLiteral("Overdue"));
    const int saved = chooser.findText(QStringLiteral("<b>乙</b>"));
    CHECK(saved > chooser.findText(QStringLiteral("Mine")));
    Q_EMIT chooser.activated(saved);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("<b>乙</b>"));
    chooser.setSavedView(QStringLiteral("甲"));
    CHECK(chooser.currentText() == QStringLiteral("甲"));
    chooser.setNames({QStringLiteral("<b>乙</b>")});
    CHECK(chooser.currentIndex() == 0);
}

TEST_CASE("saving and deleting views are asked for at the end of the list, which shows no choice")
{
    ui::ViewChooser chooser;
    const QSignalSpy saving(&chooser, &ui::ViewChooser::keepRequested);
    const QSignalSpy managing(&chooser, &ui::ViewChooser::manageRequested);
    chooser.setView(core::TaskView::DueSoon);
    const auto activate = [&chooser](const QString &text) {
        const int row = chooser.findText(text);
        REQUIRE(row >= 0);
        chooser.setCurrentIndex(row);
        Q_EMIT chooser.activated(row);
        CHECK(chooser.currentText() == QStringLiteral("Due soon"));
    };
    activate(QStringLiteral("Save this view…"));
    CHECK(saving.size() == 1);
    CHECK(chooser.findText(QStringLiteral("Delete views…")) < 0);
    chooser.setNames({QStringLiteral("甲")});
    activate(QStringLiteral("Delete views…"));
    CHECK(managing.size() == 1);
}

TEST_CASE("keys and wheel over the closed list never ask for anything")
{
    ui::ViewChooser chooser;
    chooser.setNames({QStringLiteral("甲")});
    const QSignalSpy saving(&chooser, &ui::ViewChooser::keepRequested);
    const QSignalSpy managing(&chooser, &ui::ViewChooser::manageRequested);
    QSignalSpy chosen(&chooser, &ui::ViewChooser::nameChosen);
    chooser.setSavedView(QStringLiteral("甲"));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Down})
        QTest::keyClick(&chooser, key);
    CHECK(saving.isEmpty());
    CHECK(managing.isEmpty());
    CHECK(chooser.currentText() == QStringLiteral("甲"));
    QWheelEvent wheel(QPointF(5, 5),
                      QPointF(5, 5),
                      QPoint(),
                      QPoint(0, -120),
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chooser, &wheel);
    CHECK(chooser.currentText() == QStringLiteral("甲"));
    CHECK(chosen.isEmpty());
}

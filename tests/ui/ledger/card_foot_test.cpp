// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ledger/card_foot.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

TEST_CASE("The foot shows what is done most often as buttons, the rest in a menu")
{
    QAction closing(QStringLiteral("办结销号…"));
    QAction stop(QStringLiteral("中止…"));
    ui::CardFoot foot;
    foot.setActions({&closing}, {&stop});
    const auto buttons = foot.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons.first()->text() == QStringLiteral("More"));
    CHECK(buttons.first()->menu()->actions() == QList<QAction *> {&stop});
    CHECK(buttons.last()->text() == QStringLiteral("办结销号…"));

    const QSignalSpy triggered(&closing, &QAction::triggered);
    buttons.last()->click();
    CHECK(triggered.size() == 1);
    closing.setEnabled(false);
    CHECK_FALSE(buttons.last()->isEnabled());
}

TEST_CASE("A button of the foot that cannot be pressed says why")
{
    QAction reminder(QStringLiteral("复制催办"));
    reminder.setStatusTip(QStringLiteral("已办结的不催办。"));
    ui::CardFoot foot;
    foot.setActions({&reminder}, {});
    const auto *button = foot.findChildren<QPushButton *>().constLast();
    REQUIRE(button->text() == QStringLiteral("复制催办"));
    CHECK(button->toolTip().isEmpty());
    reminder.setEnabled(false);
    CHECK(button->toolTip().contains(QStringLiteral("已办结的不催办。")));
    reminder.setEnabled(true);
    CHECK(button->toolTip().isEmpty());
}

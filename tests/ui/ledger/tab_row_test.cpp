// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/tab_row.h"

#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QTabBar>

TEST_CASE("The tabs stand on a strong line of 32 pixels' depth")
{
    QApplication::setPalette(ui::paletteFor(ui::Theme::Light));
    QWidget page;
    page.resize(800, 100);
    auto *tabs = new QTabBar(&page);
    tabs->setDrawBase(false);
    tabs->addTab(QStringLiteral("总表"));
    tabs->addTab(QStringLiteral("任务"));
    QMenu columns;
    ui::TabRow row(tabs, &columns, &page);
    row.resize(800, ui::TabRow::kHeight);
    page.show();
    CHECK(row.height() == 32);
    CHECK(tabs->parentWidget() == &row);
    const QImage picture = row.grab().toImage();
    const QColor strong = ui::colourOf(ui::Token::Strong, ui::Theme::Light);
    CHECK(picture.pixelColor(790, 31) == strong);
    CHECK(picture.pixelColor(2, 31) == strong);
    CHECK(picture.pixelColor(790, 30) != strong);
}

TEST_CASE("The first tab begins where the strip above begins")
{
    QWidget page;
    auto *tabs = new QTabBar(&page);
    tabs->addTab(QStringLiteral("总表"));
    QMenu columns;
    ui::TabRow row(tabs, &columns, &page);
    row.resize(800, ui::TabRow::kHeight);
    page.show();
    row.layout()->activate();
    CHECK(tabs->x() == 12);
    CHECK(tabs->geometry().bottom() == 30);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/tab_row.h"

#include "ui/drawing/palette.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

namespace ui {

namespace {
constexpr int kTabRowSide = 12;
} // namespace

TabRow::TabRow(QTabBar *tabs, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kTabRowSide, 0, kTabRowSide, 1);
    layout->addWidget(tabs, 0, Qt::AlignBottom);
    layout->addStretch();
}

void TabRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(colourOf(Token::Strong, themeOf(palette())), 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui

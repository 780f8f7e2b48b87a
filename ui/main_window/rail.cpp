// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/rail.h"

#include "ui/actions/actions.h"
#include "ui/drawing/palette.h"
#include "ui/main_window/rail_button.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTop = 4;

} // namespace

Rail::Rail(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kTop, 1, 0);
    column->setSpacing(0);
    column->addWidget(
        new RailButton(actions.action(ActionId::ShowOverview), QStringLiteral("overview"), this));
    column->addWidget(
        new RailButton(actions.action(ActionId::ShowLedger), QStringLiteral("ledger"), this));
    column->addWidget(
        new RailButton(actions.action(ActionId::ShowTimeline), QStringLiteral("timeline"), this));
    m_alerts = new RailButton(actions.action(ActionId::ShowAlerts), QStringLiteral("alerts"), this);
    column->addWidget(m_alerts);
    column->addWidget(
        new RailButton(actions.action(ActionId::ShowPapers), QStringLiteral("papers"), this));
    column->addStretch();
}

void Rail::setAlertCount(int count)
{
    m_alerts->setBadge(count);
}

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(0, 0, width(), 1, colourOf(Token::Line, theme));
    painter.fillRect(width() - 1, 0, 1, height(), colourOf(Token::Strong, theme));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/tab_row.h"

#include "ui/drawing/palette.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

namespace ui {

namespace {
constexpr int kTabRowSide = 12;
} // namespace

TabRow::TabRow(QTabBar *tabs, QMenu *columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QToolButton(this))
{
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(columns);
    retranslate();
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kTabRowSide, 0, kTabRowSide, 1);
    layout->addWidget(tabs, 0, Qt::AlignBottom);
    layout->addStretch();
    layout->addWidget(m_columns, 0, Qt::AlignVCenter);
}

void TabRow::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Which columns are shown"));
}

void TabRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TabRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(colourOf(Token::Strong, themeOf(palette())), 0));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui

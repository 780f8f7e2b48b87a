// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_foot.h"

#include "ui/drawing/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kPadX = 12;
constexpr int kGap = 8;
constexpr int kButtonHeight = 28;

} // namespace

CardFoot::CardFoot(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFixedHeight(kButtonHeight);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kPadX, 1, kPadX, 0);
    line->setSpacing(kGap);
    line->addStretch(1);
    line->addWidget(m_more);
    retranslate();
}

void CardFoot::setActions(const QList<QAction *> &buttons, const QList<QAction *> &more)
{
    auto *line = qobject_cast<QHBoxLayout *>(layout());
    int place = 0;
    for (QAction *action : buttons) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFixedHeight(kButtonHeight);
        button->setFocusPolicy(Qt::TabFocus);
        line->insertWidget(place++, button);
    }
    m_menu->addActions(more);
}

void CardFoot::retranslate()
{
    m_more->setText(tr("More"));
}

void CardFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The line between the card and its foot.
void CardFoot::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colourOf(Token::Strong, themeOf(palette())));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/card_foot.h"

#include "ui/drawing/palette.h"
#include "ui/style/plain_tool_tip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kCardFootPadX = 12;
constexpr int kCardFootGap = 8;
constexpr int kButtonHeight = 28;

void show(const QAction &action, QPushButton &button)
{
    button.setText(action.iconText());
    button.setEnabled(action.isEnabled());
    button.setToolTip(plainToolTip(action.isEnabled() ? QString() : action.statusTip()));
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setFixedHeight(kButtonHeight);
    show(*action, *button);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(
        action, &QAction::changed, button, [action, button] { show(*action, *button); });
    return button;
}

} // namespace

CardFoot::CardFoot(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_more(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_more->setMenu(m_menu);
    m_more->setFixedHeight(kButtonHeight);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kCardFootPadX, 1, kCardFootPadX, 0);
    line->setSpacing(kCardFootGap);
    line->addStretch(1);
    line->addWidget(m_more);
    retranslate();
}

void CardFoot::setActions(const QList<QAction *> &buttons, const QList<QAction *> &more)
{
    auto *line = qobject_cast<QHBoxLayout *>(layout());
    int place = 0;
    for (QAction *action : buttons)
        line->insertWidget(place++, buttonFor(action, this));
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

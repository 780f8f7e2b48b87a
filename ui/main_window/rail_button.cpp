// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/rail_button.h"

#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QEnterEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 63; ///< the rail is 64 wide with its line
constexpr int kHeight = 60;
constexpr int kMark = 3;
constexpr int kIconSize = 24;
constexpr int kIconTop = 7;
constexpr int kTextTop = 34;
constexpr int kTextHeight = 20;

} // namespace

RailButton::RailButton(QAction *action, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
    connect(action, &QAction::changed, this, &RailButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

QSize RailButton::sizeHint() const
{
    return {kWidth, kHeight};
}

void RailButton::follow()
{
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
    update();
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    if (isChecked()) {
        painter.fillRect(rect(), colourOf(Token::Base, theme));
        painter.fillRect(0, 0, kMark, height(), colourOf(Token::Accent, theme));
    } else if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), colourOf(Token::Hover, theme));
    }
    const Token token = !isEnabled() ? Token::Disabled : isChecked() ? Token::Accent : Token::Muted;
    const QRect drawing((width() - kIconSize) / 2, kIconTop, kIconSize, kIconSize);
    ui::icon(m_iconName, token).paint(&painter, drawing);
    painter.setFont(fontOf(isChecked() ? FontRole::Emphasis : FontRole::Body));
    painter.setPen(colourOf(token, theme));
    painter.drawText(QRect(0, kTextTop, width(), kTextHeight), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(kMark, 0, 0, 0), colourOf(Token::Accent, theme));
}

} // namespace ui

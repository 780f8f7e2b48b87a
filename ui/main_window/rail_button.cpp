// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/rail_button.h"

#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QEnterEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kRailButtonWidth = 63; ///< the rail is 64 wide with its line
constexpr int kRailButtonHeight = 60;
constexpr int kMark = 3;
constexpr int kRailButtonIconSize = 24;
constexpr int kIconTop = 7;
constexpr int kTextTop = 34;
constexpr int kTextHeight = 20;
constexpr int kBadgeHeight = 16;
constexpr int kBadgeTop = 4;
constexpr int kBadgeRight = 7;
constexpr int kBadgePad = 5;
constexpr int kSmallestBadge = 18;
constexpr int kLargestCount = 99;

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
    return {kRailButtonWidth, kRailButtonHeight};
}

QString RailButton::badge() const
{
    if (m_badge == 0)
        return {};
    return m_badge > kLargestCount ? QString::number(kLargestCount) + QLatin1Char('+')
                                   : QString::number(m_badge);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    follow();
}

void RailButton::follow()
{
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
    setAccessibleName(m_badge == 0 ? text() : text() + QLatin1Char(' ') + badge());
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
    const QRect drawing(
        (width() - kRailButtonIconSize) / 2, kIconTop, kRailButtonIconSize, kRailButtonIconSize);
    ui::icon(m_iconName, token).paint(&painter, drawing);
    painter.setFont(fontOf(isChecked() ? FontRole::Emphasis : FontRole::Body));
    painter.setPen(colourOf(token, theme));
    painter.drawText(QRect(0, kTextTop, width(), kTextHeight), Qt::AlignCenter, text());
    paintBadge(painter);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(kMark, 0, 0, 0), colourOf(Token::Accent, theme));
}

void RailButton::paintBadge(QPainter &painter)
{
    if (m_badge == 0)
        return;
    const Theme theme = themeOf(palette());
    painter.setFont(fontOf(FontRole::Small));
    const int text = painter.fontMetrics().horizontalAdvance(badge());
    const int width = std::max(kSmallestBadge, text + 2 * kBadgePad);
    const QRect box(this->width() - kBadgeRight - width, kBadgeTop, width, kBadgeHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightText(core::LightColour::Red, theme));
    painter.drawRoundedRect(box, kBadgeHeight / 2.0, kBadgeHeight / 2.0);
    painter.setPen(colourOf(Token::Base, theme));
    painter.drawText(box, Qt::AlignCenter, badge());
}

} // namespace ui

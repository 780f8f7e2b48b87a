// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/primary_button.h"

#include "ui/style/frames.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QPainter>

namespace ui {

namespace {

constexpr int kPrimaryButtonHeight = 28;
constexpr int kPadding = 12;
constexpr int kIconSize = 16;
constexpr int kGap = 8;

} // namespace

PrimaryButton::PrimaryButton(QAction *action, const QString &iconName, QWidget *parent)
    : QToolButton(parent)
    , m_icon(iconName.isEmpty() ? QIcon() : ui::icon(iconName, Token::OnAccent))
{
    setDefaultAction(action);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PrimaryButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(defaultAction()->iconText());
    return {textLeft() + text + kPadding, kPrimaryButtonHeight};
}

int PrimaryButton::textLeft() const
{
    return m_icon.isNull() ? kPadding : kPadding + kIconSize + kGap;
}

void PrimaryButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QColor accent = colourOf(Token::Accent, theme);
    if (isEnabled())
        paintFrame(painter, rect(), {isDown() ? accent.darker(110) : accent, {}, false});
    else
        paintFrame(painter, rect(), {{}, colourOf(Token::Line, theme), false});
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), colourOf(Token::OnAccent, theme));
    const QRect drawing(kPadding, (height() - kIconSize) / 2, kIconSize, kIconSize);
    m_icon.paint(&painter, drawing, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(colourOf(isEnabled() ? Token::OnAccent : Token::Disabled, theme));
    painter.drawText(
        rect().adjusted(textLeft(), 0, -kPadding, 0), Qt::AlignCenter, defaultAction()->iconText());
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/choice_button.h"

#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr QSize kChoiceButtonSize(456, 88);
constexpr int kChoiceButtonIconSize = 32;
constexpr int kIconLeft = 16;
constexpr int kTextLeft = 64;
constexpr int kChoiceButtonNameTop = 22;
constexpr int kChoiceButtonNameHeight = 24;
constexpr int kLineTop = 46;
constexpr int kChoiceButtonLineHeight = 20;

} // namespace

ChoiceButton::ChoiceButton(QAction *action, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFixedSize(kChoiceButtonSize);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

void ChoiceButton::setTexts(const QString &name, const QString &line)
{
    setText(name);
    m_line = line;
    setAccessibleDescription(line);
    update();
}

void ChoiceButton::setDefault()
{
    m_isDefault = true;
}

QSize ChoiceButton::sizeHint() const
{
    return kChoiceButtonSize;
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    paintFrame(painter,
               rect(),
               {colourOf(underMouse() ? Token::Hover : Token::Base, theme),
                colourOf(Token::Strong, theme),
                m_isDefault || hasFocus()});
    ui::icon(m_iconName, Token::Accent)
        .paint(&painter,
               QRect(kIconLeft,
                     (height() - kChoiceButtonIconSize) / 2,
                     kChoiceButtonIconSize,
                     kChoiceButtonIconSize));
    const int textWidth = width() - kTextLeft - kIconLeft;
    painter.setPen(colourOf(Token::Text, theme));
    painter.setFont(fontOf(FontRole::Heading));
    painter.drawText(QRect(kTextLeft, kChoiceButtonNameTop, textWidth, kChoiceButtonNameHeight),
                     Qt::AlignVCenter,
                     text());
    painter.setPen(colourOf(Token::Muted, theme));
    painter.setFont(fontOf(FontRole::Body));
    painter.drawText(
        QRect(kTextLeft, kLineTop, textWidth, kChoiceButtonLineHeight), Qt::AlignVCenter, m_line);
}

} // namespace ui

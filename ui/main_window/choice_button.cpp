// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/choice_button.h"

#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/icons.h"
#include "ui/style/plain_tool_tip.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr QSize kChoiceButtonSize(456, 88);
constexpr QSize kLeastChoiceButtonSize(320, 64);
constexpr int kChoiceButtonIconSize = 32;
constexpr int kIconLeft = 16;
constexpr int kTextLeft = 64;
constexpr int kChoiceButtonNameHeight = 24;
constexpr int kChoiceButtonLineHeight = 20;

} // namespace

ChoiceButton::ChoiceButton(QAction *action, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setMaximumSize(kChoiceButtonSize);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    resize(kChoiceButtonSize);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

void ChoiceButton::setTexts(const QString &name, const QString &line)
{
    setText(name);
    m_line = line;
    setAccessibleDescription(line);
    updateToolTip();
    update();
}

void ChoiceButton::updateToolTip()
{
    const int needed = QFontMetrics(fontOf(FontRole::Body)).horizontalAdvance(m_line);
    const bool isCut = needed > lineRect().width();
    setToolTip(plainToolTip(isCut ? m_line : QString()));
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateToolTip();
}

/// Where the line stands, below the name; both in the middle of the height.
QRect ChoiceButton::lineRect() const
{
    const int top = (height() - kChoiceButtonNameHeight - kChoiceButtonLineHeight) / 2;
    return {kTextLeft,
            top + kChoiceButtonNameHeight,
            width() - kTextLeft - kIconLeft,
            kChoiceButtonLineHeight};
}

void ChoiceButton::setLow(bool isLow)
{
    setFixedHeight((isLow ? kLeastChoiceButtonSize : kChoiceButtonSize).height());
}

void ChoiceButton::setDefault()
{
    m_isDefault = true;
}

QSize ChoiceButton::sizeHint() const
{
    return kChoiceButtonSize;
}

QSize ChoiceButton::minimumSizeHint() const
{
    return kLeastChoiceButtonSize;
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
    const QRect line = lineRect();
    painter.setPen(colourOf(Token::Text, theme));
    painter.setFont(fontOf(FontRole::Heading));
    painter.drawText(QRect(line.left(),
                           line.top() - kChoiceButtonNameHeight,
                           line.width(),
                           kChoiceButtonNameHeight),
                     Qt::AlignVCenter,
                     text());
    painter.setPen(colourOf(Token::Muted, theme));
    painter.setFont(fontOf(FontRole::Body));
    painter.drawText(line,
                     Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, line.width()));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sample_button.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kSampleButtonPadding = 12;
constexpr int kSampleButtonNameTop = 6;
constexpr int kSampleButtonNameHeight = 20;
constexpr int kSampleButtonRemarkTop = 27;
constexpr int kSampleButtonRemarkHeight = 16;
constexpr int kSampleButtonWidth = 200; ///< the least it can do with

} // namespace

SampleButton::SampleButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleButton::setTexts(const QString &name, const QString &remark)
{
    setText(name);
    m_remark = remark;
    setAccessibleDescription(remark);
    update();
}

QSize SampleButton::sizeHint() const
{
    return {kSampleButtonWidth, kHeight};
}

void SampleButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void SampleButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), colourOf(underMouse() ? Token::Hover : Token::Base, theme));
    painter.fillRect(0, height() - 1, width(), 1, colourOf(Token::Line, theme));
    painter.fillRect(width() - 1, 0, 1, height(), colourOf(Token::Line, theme));
    const int textWidth = width() - 2 * kSampleButtonPadding;
    QFont font = fontOf(FontRole::Body);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(colourOf(Token::Accent, theme));
    painter.drawText(
        QRect(kSampleButtonPadding, kSampleButtonNameTop, textWidth, kSampleButtonNameHeight),
        Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textWidth));
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(colourOf(Token::Muted, theme));
    painter.drawText(
        QRect(kSampleButtonPadding, kSampleButtonRemarkTop, textWidth, kSampleButtonRemarkHeight),
        Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, textWidth));
    if (hasFocus())
        paintFocusRing(painter, rect(), colourOf(Token::Accent, theme));
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/filter_chip.h"

#include "ui/drawing/palette.h"
#include "ui/style/frames.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int kFilterChipHeight = 24;
constexpr int kPadX = 8;
constexpr int kCross = 8;
constexpr int kFilterChipGap = 6;
} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kPadX + kFilterChipGap + kCross,
            kFilterChipHeight};
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    const QColor accent = colourOf(Token::Accent, theme);
    const Token ground = underMouse() ? Token::Hover : Token::Base;
    paintFrame(painter, rect(), {colourOf(ground, theme), accent, hasFocus()});
    painter.setPen(accent);
    painter.drawText(rect().adjusted(kPadX, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 1.4));
    const QRectF cross(width() - kPadX - kCross, (height() - kCross) / 2.0, kCross, kCross);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/frames.h"

#include "ui/drawing/palette.h"

#include <QGuiApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr double kRadius = 2;
constexpr double kRingWidth = 2;

void paintRounded(QPainter &painter, QRect rect, double width, const QPen &pen, QColor fill)
{
    const double inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter.restore();
}

} // namespace

void paintFrame(QPainter &painter, QRect rect, const FrameLook &look)
{
    const QPen pen = look.frame.isValid() ? QPen(look.frame, 1) : QPen(Qt::NoPen);
    paintRounded(painter, rect, 1, pen, look.fill);
    if (look.hasFocusRing)
        paintFocusRing(painter, rect, colourOf(Token::Accent, themeOf(QGuiApplication::palette())));
}

void paintFocusRing(QPainter &painter, QRect rect, const QColor &colour)
{
    paintRounded(painter, rect, kRingWidth, QPen(colour, kRingWidth), {});
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/fills.h"

#include <QImage>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHatchTile = 8; ///< oblique stripes of 3 px, 3 px apart, repeat after 6·√2 ≈ 8
constexpr qreal kHatchWidth = 3;
constexpr int kStripeTile = 5;
constexpr qreal kStripeWidth = 1.5;

QImage tileOf(int size, const QColor &ground)
{
    QImage tile(size, size, QImage::Format_RGB32);
    tile.fill(ground);
    return tile;
}

QBrush hatch(const QColor &ground, const QColor &ink)
{
    QImage tile = tileOf(kHatchTile, ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, kHatchWidth, Qt::SolidLine, Qt::SquareCap));
    // The stripe and its neighbours, so that the tiles meet without a seam.
    for (const int shift : {-kHatchTile, 0, kHatchTile})
        painter.drawLine(shift, kHatchTile, shift + kHatchTile, 0);
    return {tile};
}

QBrush stripes(const QColor &ground, const QColor &ink)
{
    QImage tile = tileOf(kStripeTile, ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, kStripeTile, kStripeWidth), ink);
    return {tile};
}

} // namespace

QBrush fillBrush(Fill fill, Theme theme)
{
    const QColor base = colourOf(Token::Base, theme);
    switch (fill) {
    case Fill::Plain: return {colourOf(TimeToken::Plan, theme)};
    case Fill::Hatched: return hatch(base, colourOf(TimeToken::Overdue, theme));
    case Fill::Striped:
        return stripes(lightTint(core::LightColour::Yellow, theme),
                       lightText(core::LightColour::Yellow, theme));
    case Fill::Hollow: return {base};
    }
    Q_UNREACHABLE();
}

QColor fillFrame(Fill fill, Theme theme)
{
    switch (fill) {
    case Fill::Plain: return colourOf(TimeToken::Plan, theme);
    case Fill::Hatched: return colourOf(TimeToken::Overdue, theme);
    case Fill::Striped: return lightText(core::LightColour::Yellow, theme);
    case Fill::Hollow: return colourOf(Token::Frame, theme);
    }
    Q_UNREACHABLE();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/group_band.h"

#include "core/models/roles.h"

#include <QModelIndex>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

namespace ui {

namespace {

constexpr int kGap = 12; ///< between the name of a group and what is in it
constexpr int kSignRoom = 18; ///< for the sign before the name
constexpr int kSignSize = 8; ///< of the triangle, along its longer side
constexpr int kCurrentLine = 2;

/// A triangle that points right where the group is folded, else down.
void paintSign(QPainter &painter, QRect room, bool isFolded, int size, const QColor &colour)
{
    const QPointF middle(room.left() + size / 2.0, room.center().y() + 1.5);
    const qreal half = size / 2.0;
    const qreal quarter = size / 4.0;
    const QPolygonF triangle = isFolded ? QPolygonF({middle + QPointF(-quarter, -half),
                                                     middle + QPointF(-quarter, half),
                                                     middle + QPointF(quarter, 0)})
                                        : QPolygonF({middle + QPointF(-half, -quarter),
                                                     middle + QPointF(half, -quarter),
                                                     middle + QPointF(0, quarter)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
    painter.restore();
}

} // namespace

int bandHeight(const QModelIndex &index, const LedgerLook &look)
{
    return index.data(core::GroupTitleRole).isValid() ? look.groupBand() : 0;
}

QRect foldSign(QRect band, const LedgerLook &look)
{
    return {band.left(), band.top(), look.padX() + look.scaled(kSignRoom), band.height()};
}

void paintBand(QPainter &painter,
               QRect band,
               const QModelIndex &index,
               const LedgerLook &look,
               BandState state)
{
    const Theme theme = state.theme;
    painter.fillRect(band, colourOf(Token::Alternate, theme));
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(band.left(), band.bottom(), band.right(), band.bottom());
    const QRect sign = foldSign(band, look);
    paintSign(painter,
              sign.adjusted(look.padX(), 0, 0, 0),
              index.data(core::FoldedRole).toBool(),
              look.scaled(kSignSize),
              colourOf(Token::Text, theme));
    const TextPainter &name = look.heading();
    const int top = band.top() + (band.height() - name.lineHeight()) / 2;
    const QString title = index.data(core::GroupTitleRole).toString();
    const QRect area(sign.right() + 1, top, band.width(), name.lineHeight());
    name.paint(painter,
               area,
               {title, colourOf(Token::Text, theme), {}, 0, Qt::AlignLeft},
               {TextLine {0, title.size()}});
    const QString detail = index.data(core::GroupDetailRole).toString();
    const int beside = qCeil(name.widthOf(title)) + look.scaled(kGap);
    look.body().paint(painter,
                      area.adjusted(beside, 0, 0, 0),
                      {detail, colourOf(Token::Muted, theme), {}, 0, Qt::AlignLeft},
                      {TextLine {0, detail.size()}});
    if (!state.isCurrent)
        return;
    painter.setPen(
        QPen(colourOf(state.hasFocus ? Token::Accent : Token::Frame, theme), kCurrentLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band.adjusted(1, 1, -1, -1));
}

} // namespace ui

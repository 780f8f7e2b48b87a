// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/group_band.h"

#include "core/models/roles.h"

#include <QModelIndex>
#include <QPainter>
#include <QtMath>

namespace ui {

namespace {

constexpr int kGap = 12; ///< between the name of a group and what is in it

} // namespace

int bandHeight(const QModelIndex &index, const LedgerLook &look)
{
    return index.data(core::GroupTitleRole).isValid() ? look.groupBand() : 0;
}

void paintBand(
    QPainter &painter, QRect band, const QModelIndex &index, const LedgerLook &look, Theme theme)
{
    painter.fillRect(band, colourOf(Token::Alternate, theme));
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(band.left(), band.bottom(), band.right(), band.bottom());
    const TextPainter &name = look.heading();
    const int top = band.top() + (band.height() - name.lineHeight()) / 2;
    const QString title = index.data(core::GroupTitleRole).toString();
    const QRect area(band.left() + look.padX(), top, band.width(), name.lineHeight());
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
}

} // namespace ui

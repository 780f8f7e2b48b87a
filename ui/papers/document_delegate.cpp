// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/document_delegate.h"

#include "ui/drawing/palette.h"
#include "ui/papers/document_list_model.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kRowHeight = 28;
constexpr int kMark = 3;
constexpr int kHeadingLeft = 12;
constexpr int kNameLeft = 24;

} // namespace

void DocumentDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool isHeading = index.data(DocumentListModel::HeadingRole).toBool();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver) && !isHeading;
    const QRect row = option.rect;
    const int left = isHeading ? kHeadingLeft : kNameLeft;

    painter->save();
    const Token fill = isChosen ? Token::Selection : isUnder ? Token::Hover : Token::Base;
    painter->fillRect(row, colourOf(fill, theme));
    if (isChosen)
        painter->fillRect(
            row.left(), row.top(), kMark, row.height(), colourOf(Token::Accent, theme));
    if (isHeading && index.row() > 0)
        painter->fillRect(row.left(), row.top(), row.width(), 1, colourOf(Token::Line, theme));
    painter->setPen(colourOf(isHeading ? Token::Muted : Token::Text, theme));
    painter->setFont(fontOf(FontRole::Body));
    const QRect text = row.adjusted(left, 0, -kHeadingLeft, 0);
    painter->drawText(
        text,
        Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && !isHeading)
        paintFocusRing(*painter, row, colourOf(Token::Accent, theme));
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const
{
    return {0, kRowHeight};
}

} // namespace ui

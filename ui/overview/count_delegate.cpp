// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/count_delegate.h"

#include "core/base/id.h"
#include "core/models/count_roles.h"
#include "core/models/roles.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

namespace {

constexpr int kCountDelegatePadX = 6;
constexpr int kMark = 10;
constexpr int kCountDelegateMarkGap = 4;

bool isTotal(const QModelIndex &index)
{
    return index.data(core::TotalRole).toBool();
}

/// Marked lights are painted in their colour; the sum in that of texts, as the rows above it.
std::optional<core::LightColour> lightOf(const QModelIndex &index)
{
    const QVariant light = index.data(core::LightRole);
    if (!light.isValid() || isTotal(index))
        return std::nullopt;
    return static_cast<core::LightColour>(light.toInt());
}

} // namespace

bool isCountLink(const QModelIndex &index)
{
    return !index.data(core::CountedTasksRole).value<QList<core::Id>>().isEmpty();
}

void CountDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, colourOf(Token::Base, themeOf(option.palette)));
    paintLines(*painter, option.rect, option.palette);
    paintNumber(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter,
                       option.rect.adjusted(0, 0, -1, -1),
                       colourOf(Token::Accent, themeOf(option.palette)));
    painter->restore();
}

void CountDelegate::paintLines(QPainter &painter, QRect cell, const QPalette &palette)
{
    const QColor line = colourOf(Token::Line, themeOf(palette));
    painter.fillRect(cell.right(), cell.top(), 1, cell.height(), line);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, line);
}

void CountDelegate::paintNumber(QPainter &painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const bool isName = index.column() == 0;
    const bool isLink = isCountLink(index);
    const auto light = lightOf(index);
    QFont font = fontOf(isTotal(index) ? FontRole::Emphasis : FontRole::Body);
    font.setUnderline(isLink && index == m_hovered);
    const QColor colour = light ? lightText(*light, theme)
                                : colourOf(isName || isLink ? Token::Text : Token::Muted, theme);
    const QRect inner = option.rect.adjusted(kCountDelegatePadX, 0, -kCountDelegatePadX - 1, -1);
    const QString text
        = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    painter.setFont(font);
    painter.setPen(colour);
    const int side = isName ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(inner, Qt::AlignVCenter | side, text);
    if (!light)
        return;
    const int left = inner.right() + 1 - QFontMetrics(font).horizontalAdvance(text)
        - kCountDelegateMarkGap - kMark;
    paintMark(painter,
              QRectF(left, inner.top() + (inner.height() - kMark) / 2.0, kMark, kMark),
              markOf(*light, core::LightReason::Normal),
              colour);
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(FontRole::Emphasis));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kCountDelegatePadX + 2,
            kRowHeight};
}

} // namespace ui

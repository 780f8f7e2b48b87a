// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/flat_header.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int kFlatHeaderHeight = 28;
constexpr int kPadX = 6;
constexpr int kSmallest = 24;
} // namespace

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(kSmallest);
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kFlatHeaderHeight};
}

void FlatHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme theme = themeOf(palette());
    const QRect all = viewport()->rect();
    painter.fillRect(all, colourOf(Token::Header, theme));
    painter.fillRect(0, 0, all.width(), 1, colourOf(Token::Strong, theme));
    painter.fillRect(0, all.bottom(), all.width(), 1, colourOf(Token::Strong, theme));
    painter.setFont(fontOf(FontRole::Emphasis));
    for (int section = 0; section < count(); ++section) {
        const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), all.height());
        if (!isSectionHidden(section) && rect.intersects(event->rect()))
            paintHeading(painter, rect, section);
    }
}

void FlatHeader::paintHeading(QPainter &painter, QRect rect, int section) const
{
    const Theme theme = themeOf(palette());
    painter.fillRect(
        rect.right(), rect.top() + 1, 1, rect.height() - 2, colourOf(Token::Line, theme));
    painter.setPen(colourOf(Token::Text, theme));
    const QRect inner = rect.adjusted(kPadX, 0, -kPadX, 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QVariant side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment
        = side.isValid() ? side.value<Qt::Alignment>() : Qt::AlignVCenter | Qt::AlignLeft;
    painter.drawText(inner,
                     static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace ui

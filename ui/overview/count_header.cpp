// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/count_header.h"

#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kCountHeaderHeight = 32;
constexpr int kCountHeaderPadX = 6;

} // namespace

CountHeader::CountHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFont(fontOf(FontRole::Emphasis));
}

QSize CountHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kCountHeaderHeight};
}

void CountHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const Theme theme = themeOf(palette());
    const QRect all = viewport()->rect();
    painter.fillRect(all, colourOf(Token::Header, theme));
    painter.fillRect(0, all.bottom(), all.width(), 1, colourOf(Token::Strong, theme));
    painter.setFont(font());
    for (int section = 0; section < count(); ++section)
        paintHeading(painter, section);
}

void CountHeader::paintHeading(QPainter &painter, int section) const
{
    const Theme theme = themeOf(palette());
    const QRect box(sectionViewportPosition(section), 0, sectionSize(section), height());
    painter.fillRect(box.right(), 0, 1, box.height() - 1, colourOf(Token::Line, theme));
    const QRect inner = box.adjusted(kCountHeaderPadX, 0, -kCountHeaderPadX - 1, 0);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter.setPen(colourOf(Token::Text, theme));
    const int side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(inner,
                     Qt::AlignVCenter | side,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace ui

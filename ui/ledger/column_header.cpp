// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_header.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/column_alignment.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace ui {

ColumnHeader::ColumnHeader(const LedgerLook &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(look.scaled(24));
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, colourOf(Token::Header, theme));
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), all.height());
        if (!isSectionHidden(section) && rect.intersects(event->rect()))
            paintSection(&painter, rect, section);
    }
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = themeOf(palette());
    painter->setPen(QPen(colourOf(Token::Line, theme), 0));
    painter->drawLine(rect.right(), rect.top(), rect.right(), rect.bottom() - 1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QRect inner = rect.adjusted(m_look.padX(), m_look.padY(), -m_look.padX() - 1, 0);
    const QString shown
        = QFontMetrics(m_look.heading().font()).elidedText(text, Qt::ElideRight, inner.width() + 1);
    const int field = model()->index(0, section).data(core::FieldRole).toInt();
    const StyledText styled {shown, colourOf(Token::Text, theme), {}, 0, columnAlignment(field)};
    painter->save();
    painter->setClipRect(rect);
    m_look.heading().paint(*painter, inner, styled, {TextLine {0, shown.size()}});
    painter->restore();
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0)
        return true;
    // Only where the heading does not fit: a tooltip never repeats what is seen.
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const qreal width = m_look.heading().widthOf(text) + 2 * m_look.padX();
    if (width > sectionSize(section))
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
    return true;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_header.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/column_alignment.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <cstdlib>
#include <utility>

namespace ui {

ColumnHeader::ColumnHeader(const LedgerLook &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    // A click sorts; the view would take a click on a clickable section for a choice of the column.
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
    const int sortPlace = model()->headerData(section, Qt::Horizontal, core::SortRole).toInt();
    const QRect inner
        = rect.adjusted(m_look.padX(), m_look.padY(), -m_look.padX() - 1 - arrowRoom(section), 0);
    const QString shown
        = QFontMetrics(m_look.heading().font()).elidedText(text, Qt::ElideRight, inner.width() + 1);
    const int field = model()->index(0, section).data(core::FieldRole).toInt();
    const StyledText styled {shown, colourOf(Token::Text, theme), {}, 0, columnAlignment(field)};
    painter->save();
    painter->setClipRect(rect);
    m_look.heading().paint(*painter, inner, styled, {TextLine {0, shown.size()}});
    if (sortPlace != 0)
        paintArrow(*painter,
                   {rect.right() - m_look.padX() - arrowRoom(section) + 1,
                    rect.top(),
                    arrowRoom(section),
                    rect.height()},
                   sortPlace);
    painter->restore();
}

/// Room beside the heading of a column that rows are sorted by.
int ColumnHeader::arrowRoom(int section) const
{
    const int place = model()->headerData(section, Qt::Horizontal, core::SortRole).toInt();
    return place == 0 ? 0 : m_look.scaled(14);
}

/// Up: the least first. From the second key on with its number.
void ColumnHeader::paintArrow(QPainter &painter, const QRect &place, int sortPlace) const
{
    const QColor colour = colourOf(Token::Accent, themeOf(palette()));
    const qreal half = m_look.scaled(3);
    const QPointF centre(place.left() + half + 2, place.center().y());
    const qreal tip = sortPlace > 0 ? -half : half;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {centre + QPointF(0, tip), centre + QPointF(half, -tip), centre + QPointF(-half, -tip)}));
    if (std::abs(sortPlace) == 1)
        return;
    painter.setPen(colour);
    painter.setFont(m_look.small().font());
    painter.drawText(place.adjusted(m_look.scaled(8), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QString::number(std::abs(sortPlace)));
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    QHeaderView::mousePressEvent(event);
    // Over an edge the header shows that it can be dragged.
    const bool isEdge
        = viewport()->cursor().shape() == Qt::SplitHCursor || cursor().shape() == Qt::SplitHCursor;
    m_pressed = event->button() == Qt::LeftButton && !isEdge ? logicalIndexAt(event->pos()) : -1;
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == logicalIndexAt(event->pos()))
        Q_EMIT sortRequested(pressed, event->modifiers() & Qt::ShiftModifier);
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
    const qreal width = m_look.heading().widthOf(text) + 2 * m_look.padX() + arrowRoom(section);
    if (width > sectionSize(section))
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
    return true;
}

} // namespace ui

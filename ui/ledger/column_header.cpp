// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_header.h"

#include "core/models/roles.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/column_alignment.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ui {

namespace {
constexpr int kMostArrows = 3;
constexpr int kFunnelSide = 12;
constexpr int kFunnelGap = 4;
} // namespace

ColumnHeader::ColumnHeader(const LedgerLook &look, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_look(look)
{
    // A click sorts; the view would take a click on a clickable section for a choice of the column.
    setSectionsClickable(false);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(look.scaled(24));
    viewport()->setMouseTracking(true);
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, colourOf(Token::Header, theme));
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    paintSections(painter, event->rect(), false);
    if (!m_frozen.isCovering())
        return;
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(m_frozen.width() - 1, all.top(), m_frozen.width() - 1, all.bottom());
}

/// The frozen ones come last: they cover the others.
void ColumnHeader::paintSections(QPainter &painter, QRect dirty, bool areFrozen) const
{
    const QRect frozen(0, 0, m_frozen.width(), viewport()->height() - 1);
    if (areFrozen)
        painter.fillRect(frozen, colourOf(Token::Header, themeOf(palette())));
    for (int section = 0; section < count(); ++section) {
        const QRect rect = sectionRect(section);
        if (m_frozen.contains(section) == areFrozen && rect.intersects(dirty))
            paintSection(&painter, rect, section);
    }
    if (!areFrozen && m_frozen.count() > 0)
        paintSections(painter, dirty, true);
}

void ColumnHeader::setFrozen(int columns)
{
    m_frozen.setWanted(columns);
    viewport()->update();
}

/// Whether @p x is over a column that lies over others, of which the base class knows nothing.
bool ColumnHeader::isOverFrozen(int x) const
{
    return m_frozen.isCovering() && x >= 0 && x < m_frozen.width();
}

/// The frozen column that can be made wider at @p x; −1 = none.
int ColumnHeader::frozenEdgeAt(int x) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (int section = 0; isOverFrozen(x) && section < m_frozen.count(); ++section) {
        const QRect rect = sectionRect(section);
        if (std::abs(x - rect.right()) <= grip)
            return section;
    }
    return -1;
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = themeOf(palette());
    painter->setPen(QPen(colourOf(Token::Line, theme), 0));
    painter->drawLine(rect.right(), rect.top(), rect.right(), rect.bottom() - 1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int sortPlace = model()->headerData(section, Qt::Horizontal, core::SortRole).toInt();
    const bool isChosen = model()->headerData(section, Qt::Horizontal, core::ChosenRole).toBool();
    const bool hasFunnel = isChosen || section == m_hovered;
    QRect inner = rect.adjusted(m_look.padX(), m_look.padY(), -m_look.padX() - 1, 0);
    if (hasFunnel)
        inner.setRight(funnelOf(rect).left() - m_look.scaled(kFunnelGap));
    const QString shown
        = QFontMetrics(m_look.heading().font()).elidedText(text, Qt::ElideRight, inner.width() + 1);
    const int field = model()->index(0, section).data(core::FieldRole).toInt();
    const StyledText styled {shown, colourOf(Token::Text, theme), {}, 0, columnAlignment(field)};
    painter->save();
    painter->setClipRect(rect);
    m_look.heading().paint(*painter, inner, styled, {TextLine {0, shown.size()}});
    if (sortPlace != 0)
        paintArrows(*painter, rect, sortPlace);
    if (hasFunnel)
        paintFunnel(*painter, rect, isChosen);
    painter->restore();
}

/// Over the heading, which needs all its room: up where the least comes first; as many arrows as
/// the column's place among those sorted by.
void ColumnHeader::paintArrows(QPainter &painter, QRect section, int sortPlace) const
{
    const int count = std::min(std::abs(sortPlace), kMostArrows);
    const qreal half = m_look.scaled(3);
    const qreal step = 2 * half + m_look.scaled(2);
    const qreal height = sortPlace > 0 ? half : -half;
    QPointF centre(section.center().x() - (count - 1) * step / 2,
                   section.top() + m_look.scaled(3) + half / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(Token::Accent, themeOf(palette())));
    for (int arrow = 0; arrow < count; ++arrow, centre.rx() += step) {
        painter.drawPolygon(QPolygonF({centre - QPointF(0, height / 2),
                                       centre + QPointF(half, height / 2),
                                       centre + QPointF(-half, height / 2)}));
    }
}

QRect ColumnHeader::sectionRect(int section) const
{
    return {m_frozen.leftOf(section), 0, sectionSize(section), viewport()->height()};
}

/// Left of where the section can be dragged wider.
QRect ColumnHeader::funnelOf(QRect section) const
{
    const int side = m_look.scaled(kFunnelSide);
    return {section.right() - side - m_look.scaled(kFunnelGap),
            section.center().y() - side / 2,
            side,
            side};
}

void ColumnHeader::paintFunnel(QPainter &painter, QRect section, bool isChosen) const
{
    const QRectF area = QRectF(funnelOf(section)).adjusted(1, 1.5, -1, -1.5);
    const qreal stem = area.width() / 10;
    const qreal neck = area.center().y() + stem;
    const QPolygonF funnel({area.topLeft(),
                            area.topRight(),
                            QPointF(area.center().x() + stem, neck),
                            QPointF(area.center().x() + stem, area.bottom()),
                            QPointF(area.center().x() - stem, area.bottom()),
                            QPointF(area.center().x() - stem, neck)});
    const Theme theme = themeOf(palette());
    const QColor colour = colourOf(isChosen ? Token::Accent : Token::Muted, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(isChosen ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(funnel);
}

void ColumnHeader::hover(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->pos().x();
    if (m_sized >= 0)
        resizeSection(m_sized, std::max(minimumSectionSize(), x - m_grabbed));
    else if (!isOverFrozen(x))
        QHeaderView::mouseMoveEvent(event);
    else if (frozenEdgeAt(x) >= 0)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
    hover(m_frozen.columnAt(x));
}

void ColumnHeader::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    hover(-1);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = m_frozen.columnAt(event->pos().x());
    if (section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = event->pos().x();
    m_pressed = -1;
    m_sized = event->button() == Qt::LeftButton ? frozenEdgeAt(x) : -1;
    if (m_sized >= 0) {
        m_grabbed = x - sectionSize(m_sized);
        return;
    }
    if (!isOverFrozen(x))
        QHeaderView::mousePressEvent(event);
    // Over an edge the header shows that it can be dragged.
    const bool isEdge
        = viewport()->cursor().shape() == Qt::SplitHCursor || cursor().shape() == Qt::SplitHCursor;
    if (event->button() == Qt::LeftButton && !isEdge)
        m_pressed = m_frozen.columnAt(x);
}

/// Over a frozen column the base class would take it for one that lies under it.
void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isOverFrozen(event->pos().x()))
        QHeaderView::mouseDoubleClickEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_sized, -1) >= 0)
        return;
    QHeaderView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0 || pressed != m_frozen.columnAt(event->pos().x()))
        return;
    if (funnelOf(sectionRect(pressed)).contains(event->pos()))
        Q_EMIT filterRequested(pressed);
    else
        Q_EMIT sortRequested(pressed, event->modifiers() & Qt::ShiftModifier);
}

bool ColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = m_frozen.columnAt(help->pos().x());
    if (section < 0)
        return true;
    // Only where the heading does not fit: a tooltip never repeats what is seen.
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool isChosen = model()->headerData(section, Qt::Horizontal, core::ChosenRole).toBool();
    const int funnel = isChosen ? m_look.scaled(kFunnelSide + kFunnelGap) : 0;
    const qreal width = m_look.heading().widthOf(text) + 2 * m_look.padX();
    if (width > sectionSize(section) - funnel)
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
    return true;
}

} // namespace ui

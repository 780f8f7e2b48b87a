// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/cell_painter.h"

#include "ui/drawing/marks.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kHatchStep = 6;

Qt::Alignment alignmentOf(CellShape shape)
{
    if (shape == CellShape::Number)
        return Qt::AlignHCenter;
    return shape == CellShape::Figure ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

CellPainter::CellPainter(const LedgerLook &look, Theme theme)
    : m_look(look)
    , m_theme(theme)
{
}

QColor CellPainter::tint(const CellContent &content) const
{
    if (content.shape != CellShape::Light || content.text.isEmpty())
        return {};
    return lightTint(content.light, m_theme);
}

QColor CellPainter::textColour(const CellContent &content) const
{
    const bool isLight = content.shape == CellShape::Light;
    if (isLight || (content.shape == CellShape::Remaining && content.isUrgent()))
        return lightText(content.light, m_theme);
    return colourOf(content.isRepeated ? Token::Muted : Token::Text, m_theme);
}

QColor CellPainter::secondColour(const CellContent &content) const
{
    if (content.shape == CellShape::Light && content.isUrgent())
        return lightText(content.light, m_theme);
    return colourOf(Token::Muted, m_theme);
}

void CellPainter::paint(QPainter &painter, QRect area, const CellContent &content) const
{
    if (content.isEmpty())
        return;
    const CellLines lines = linesOf(content, area.width(), m_look);
    QRectF place = area.adjusted(m_look.padX(), m_look.padY(), -m_look.padX(), 0);
    if (content.shape == CellShape::Light) {
        paintMark(painter, place.toRect(), content);
        place.setLeft(place.left() + m_look.mark() + m_look.scaled(4));
    }
    const QColor muted = colourOf(Token::Muted, m_theme);
    const StyledText text {content.text,
                           textColour(content),
                           muted,
                           content.prefix,
                           alignmentOf(content.shape),
                           content.marks,
                           colourOf(Token::Mark, m_theme)};
    m_look.body().paint(painter, place, text, lines.text);
    if (lines.second.isEmpty())
        return;
    place.setLeft(area.left() + m_look.padX());
    place.setTop(place.top() + m_look.body().heightOf(lines.text.size()));
    const StyledText second {content.second, secondColour(content), {}, 0, text.alignment};
    m_look.small().paint(painter, place, second, lines.second);
}

void CellPainter::paintMark(QPainter &painter, QRect area, const CellContent &content) const
{
    const int size = m_look.mark();
    const int top = area.top() + (m_look.body().lineHeight() - size) / 2;
    ui::paintMark(painter,
                  QRectF(area.left(), top, size, size),
                  markOf(content.light, content.reason),
                  lightText(content.light, m_theme));
}

void CellPainter::paintHatch(QPainter &painter, QRect area) const
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colourOf(Token::Line, m_theme), 0));
    const int step = m_look.scaled(kHatchStep);
    for (int x = area.left() - area.height(); x < area.right(); x += step)
        painter.drawLine(x, area.bottom() + 1, x + area.height(), area.top() + 1);
    painter.restore();
}

void CellPainter::paintCaption(QPainter &painter, QRect area, const QString &caption) const
{
    const TextPainter &small = m_look.small();
    const int gap = m_look.scaled(2);
    const int width = static_cast<int>(small.widthOf(caption)) + m_look.scaled(8);
    const QRect box(area.right() + 1 - gap - width,
                    area.bottom() + 1 - gap - small.lineHeight(),
                    width,
                    small.lineHeight());
    painter.fillRect(box, colourOf(Token::Base, m_theme));
    const StyledText text {caption, colourOf(Token::Muted, m_theme), {}, 0, Qt::AlignHCenter};
    small.paint(painter, box, text, small.wrap(caption, width));
}

} // namespace ui

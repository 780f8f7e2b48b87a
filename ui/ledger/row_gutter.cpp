// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/row_gutter.h"

#include "core/models/roles.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/ledger/group_band.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui {

RowGutter::RowGutter(const LedgerLook &look, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_look(look)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

void RowGutter::setContent(GutterContent content)
{
    m_content = content;
    viewport()->update();
}

void RowGutter::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeOf(palette());
    QPainter painter(viewport());
    const int right = viewport()->width() - 1;
    const int bottom = std::min(viewport()->height(), length() - offset()) - 1;
    painter.fillRect(event->rect(), colourOf(Token::Base, theme));
    painter.fillRect(0, 0, right + 1, bottom + 1, colourOf(Token::Window, theme));
    const int first = visualIndexAt(event->rect().top());
    for (int row = first; row >= 0 && row < count(); row = rowBelow(row)) {
        QRect rect(0, sectionViewportPosition(row), right, sectionSize(row));
        if (rect.top() > event->rect().bottom())
            break;
        if (const int band = bandHeight(model()->index(row, 0), m_look); band > 0) {
            painter.fillRect(0, rect.top(), right, band, colourOf(Token::Alternate, theme));
            painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
            painter.drawLine(0, rect.top() + band - 1, right, rect.top() + band - 1);
            rect.setTop(rect.top() + band);
        }
        if (!model()->index(row, 0).data(core::FoldedRole).toBool())
            paintSection(&painter, rect, row);
    }
    painter.setPen(QPen(colourOf(Token::Strong, theme), 0));
    painter.drawLine(right, 0, right, bottom);
}

/// The next row that is to be seen; the number of rows behind the last one.
int RowGutter::rowBelow(int row) const
{
    const int below = visualIndexAt(sectionViewportPosition(row) + sectionSize(row));
    return below < 0 ? count() : std::max(below, row + 1);
}

void RowGutter::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Theme theme = themeOf(palette());
    const QModelIndex index = model()->index(row, 0);
    const bool isGroupEnd = index.data(core::GroupEndRole).toBool();
    painter->setPen(QPen(colourOf(isGroupEnd ? Token::Strong : Token::Line, theme), 0));
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    const QRect line(
        rect.left(), rect.top() + m_look.padY(), rect.width(), m_look.body().lineHeight());
    if (index.data(core::EntryRowRole).toBool())
        paintText(*painter, line, QStringLiteral("＋"));
    else if (m_content == GutterContent::Light)
        paintMark(*painter, line, index);
    else
        paintText(*painter, line, QString::number(row + 1));
}

void RowGutter::paintMark(QPainter &painter, QRect line, const QModelIndex &index) const
{
    const QVariant light = index.data(core::LightRole);
    if (!light.isValid())
        return;
    const auto colour = static_cast<core::LightColour>(light.toInt());
    const auto reason = static_cast<core::LightReason>(index.data(core::LightReasonRole).toInt());
    const int size = m_look.mark();
    const QRect box(line.left() + (line.width() - size) / 2,
                    line.top() + (line.height() - size) / 2,
                    size,
                    size);
    ui::paintMark(painter, box, markOf(colour, reason), lightText(colour, themeOf(palette())));
}

void RowGutter::paintText(QPainter &painter, QRect line, const QString &text) const
{
    const TextPainter &small = m_look.small();
    const QRect area = line.adjusted(0, (line.height() - small.lineHeight()) / 2, 0, 0);
    const StyledText styled {
        text, colourOf(Token::Muted, themeOf(palette())), {}, 0, Qt::AlignHCenter};
    small.paint(painter, area, styled, {TextLine {0, text.size()}});
}

} // namespace ui

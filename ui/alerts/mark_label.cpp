// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/mark_label.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/plain_tool_tip.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {
constexpr int kMarkLabelMark = 10;
constexpr int kGap = 4;
constexpr int kMarkLabelHeight = 20;
constexpr int kLeastMarkLabelWidth = 56; ///< the mark and a number of three digits can be read
} // namespace

MarkLabel::MarkLabel(core::LightColour colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void MarkLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void MarkLabel::updateToolTip()
{
    const bool isCut = width() < sizeHint().width();
    setToolTip(plainToolTip(isCut ? m_text : QString()));
}

void MarkLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

QSize MarkLabel::sizeHint() const
{
    return {kMarkLabelMark + kGap
                + QFontMetrics(fontOf(FontRole::Emphasis)).horizontalAdvance(m_text),
            kMarkLabelHeight};
}

QSize MarkLabel::minimumSizeHint() const
{
    return sizeHint().boundedTo({kLeastMarkLabelWidth, kMarkLabelHeight});
}

void MarkLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ink = lightText(m_colour, themeOf(palette()));
    const QRectF box(0, (height() - kMarkLabelMark) / 2.0, kMarkLabelMark, kMarkLabelMark);
    paintMark(painter, box, markOf(m_colour, core::LightReason::Normal), ink);
    painter.setFont(fontOf(FontRole::Emphasis));
    painter.setPen(ink);
    const QRect room = rect().adjusted(kMarkLabelMark + kGap, 0, 0, 0);
    // With broken scales a text that fits may be a hair too wide.
    const bool isCut = width() < sizeHint().width();
    painter.drawText(room,
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     isCut ? painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width())
                           : m_text);
}

} // namespace ui

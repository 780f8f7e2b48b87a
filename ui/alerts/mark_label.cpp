// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/mark_label.h"

#include "ui/drawing/marks.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {
constexpr int kMarkLabelMark = 10;
constexpr int kGap = 4;
constexpr int kMarkLabelHeight = 20;
} // namespace

MarkLabel::MarkLabel(core::LightColour colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return {kMarkLabelMark + kGap
                + QFontMetrics(fontOf(FontRole::Emphasis)).horizontalAdvance(m_text),
            kMarkLabelHeight};
}

void MarkLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ink = lightText(m_colour, themeOf(palette()));
    const QRectF box(0, (height() - kMarkLabelMark) / 2.0, kMarkLabelMark, kMarkLabelMark);
    paintMark(painter, box, markOf(m_colour, core::LightReason::Normal), ink);
    painter.setFont(fontOf(FontRole::Emphasis));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(kMarkLabelMark + kGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_text);
}

} // namespace ui

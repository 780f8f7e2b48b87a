// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_legend_bar.h"

#include "ui/timeline/timeline_words.h"

#include <QPainter>

namespace ui {

TimelineLegendBar::TimelineLegendBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(static_cast<int>(kTimelineLegend));
    retranslate();
}

void TimelineLegendBar::retranslate()
{
    const LegendWords words = screenLegendWords();
    setAccessibleName(words.title);
    setAccessibleDescription(words.hint);
    update();
}

void TimelineLegendBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const TimelineLook look = screenLook(palette());
    painter.fillRect(0, 0, width(), 1, colourOf(Token::Strong, look.theme));
    paintTimelineLegend(painter, QRectF(rect()), screenLegendWords(), look);
}

} // namespace ui

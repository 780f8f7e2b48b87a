// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basics/day_legend.h"

#include "ui/basics/day_text.h"
#include "ui/drawing/year_painter.h"
#include "ui/style/fonts.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 28;
constexpr int kDayLegendSide = 16;
constexpr QSize kSample(24, 20);
constexpr int kDayLegendGap = 6;
constexpr int kGapBetween = 20;

} // namespace

DayLegend::DayLegend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void DayLegend::paintEvent(QPaintEvent * /*event*/)
{
    struct Entry
    {
        core::DayKind kind;
        bool isChanged;
        QString text;
    };
    const Entry entries[] = {{core::DayKind::Holiday, false, tr("Holiday")},
                             {core::DayKind::MadeUp, false, tr("Make-up workday")},
                             {core::DayKind::Weekend, false, tr("Weekend")},
                             {core::DayKind::Workday, true, tr("Changed here")}};
    QPainter painter(this);
    YearSheet sheet;
    sheet.theme = themeOf(palette());
    sheet.small = fontOf(FontRole::Small);
    sheet.offMark = offMark();
    sheet.workedMark = workedMark();
    painter.fillRect(0, 0, width(), 1, colourOf(Token::Line, sheet.theme));
    int left = kDayLegendSide;
    for (const Entry &entry : entries) {
        const QRect sample(QPoint(left, (height() - kSample.height()) / 2), kSample);
        paintDaySample(painter, sample, entry.kind, entry.isChanged, sheet);
        left = sample.right() + kDayLegendGap;
        painter.setFont(sheet.small);
        painter.setPen(colourOf(Token::Muted, sheet.theme));
        const int textWidth = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.drawText(QRect(left, 0, textWidth + 1, height()), Qt::AlignVCenter, entry.text);
        left += textWidth + kGapBetween;
    }
}

} // namespace ui

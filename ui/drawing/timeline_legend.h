// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/timeline_painter.h"

namespace ui {

/// The words of the legend, in the language of the screen or of the paper.
struct LegendWords
{
    QString title;
    QString plan;
    QString actual;
    QString overdue;
    QString nodeDone;
    QString nodeOverdue;
    QString nodeToCome;
    QString deadline;
    QString dayOff;
    QString hint; ///< at the right end; may be empty
};

/// The words of printed sheets.
[[nodiscard]] LegendWords paperLegendWords();

/// Paints the legend, every shape as it stands in the rows, into @p area of the usual height.
void paintTimelineLegend(QPainter &painter,
                         const QRectF &area,
                         const LegendWords &words,
                         const TimelineLook &look);

} // namespace ui

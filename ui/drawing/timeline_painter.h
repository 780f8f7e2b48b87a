// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/views/marked_day.h"
#include "core/views/timeline_line.h"
#include "ui/drawing/palette.h"
#include "ui/drawing/time_cells.h"
#include "ui/drawing/timeline_geometry.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace ui {

/// How a timeline looks: on a screen or on paper.
struct TimelineLook
{
    Theme theme = Theme::Light;
    QFont body;
    QFont strong; ///< headers, names of groups
    QFont small; ///< what stands beside bars, weeks
    double lineWidth = 0; ///< 0 = one pixel of the device
};

/// A stretch of a timeline to be painted: rows and days that are seen, everything at hand. Pixels
/// of 1/96 inch; the upper left corner is that of the head of the table.
struct TimelineScene
{
    QSizeF size; ///< head and rows, table and time
    double tableWidth = kTimelineTable;
    TimeAxis axis;
    double timeScrolled = 0; ///< place on the axis that lies at the left edge of the time
    QList<core::TimelineLine> lines; ///< those that are seen
    double firstTop = kTimelineHead; ///< upper edge of the first one
    int current = -1; ///< of lines: the chosen one
    bool hasFocus = false; ///< the chosen row is where keys go
    QDate today;
    QList<core::MarkedDay> marks; ///< by day; each a line through all rows and a tag in the head
    const core::WorkCalendar *calendar = nullptr; ///< null: no days off are shaded
    TimeWords words;
    QStringList headers; ///< of the three columns of the table

    /// Where the time begins, and how much of it is seen.
    [[nodiscard]] double timeLeft() const { return tableWidth; }
    [[nodiscard]] core::DateSpan seen() const;

    /// Place on the sheet of a place on the axis.
    [[nodiscard]] double place(double onAxis) const { return tableWidth + onAxis - timeScrolled; }
    [[nodiscard]] double top(qsizetype line) const
    {
        return firstTop + static_cast<double>(line) * kTimelineRow;
    }
};

/// Paints head, table and time in one pass for each layer: shade, lines, rows, bars, marks, today.
/// The same for the screen, for PDF and for pictures.
void paintTimeline(QPainter &painter, const TimelineScene &scene, const TimelineLook &look);

} // namespace ui

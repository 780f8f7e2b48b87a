// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/timeline_painter.h"

namespace ui {

// The layers of paintTimeline().

/// A pen of one line, grey or strong.
[[nodiscard]] QPen linePen(const TimelineLook &look, Token token);

/// Text on a baseline.
void paintAt(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour);

/// Head of the time with months and weeks, the tags of marked days, and that of today.
void paintTimeHead(QPainter &painter, const TimelineScene &scene, const TimelineLook &look);
void paintMarkTags(QPainter &painter, const TimelineScene &scene, const TimelineLook &look);
void paintTodayTag(QPainter &painter, const TimelineScene &scene, const TimelineLook &look);

/// Head and rows of the table on the left.
void paintTimelineTable(QPainter &painter, const TimelineScene &scene, const TimelineLook &look);

/// Bars, deadlines, flags and remarks of one task.
void paintTimelineBar(QPainter &painter,
                      const TimelineScene &scene,
                      const TimelineLook &look,
                      qsizetype line);

} // namespace ui

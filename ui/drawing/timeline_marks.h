// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline_bar.h"
#include "ui/drawing/palette.h"

#include <QRectF>

class QPainter;

namespace ui {

/// The shapes of the timeline that stand in its rows and in its legend.

/// A bar of time that is over: stripes at 45° on the base, with a frame.
void paintOverdueBar(QPainter &painter, const QRectF &bar, Theme theme);

/// The mark of a deadline at @p top: a stem with an arrow at its foot.
void paintDeadlineMark(QPainter &painter, QPointF top, const QColor &stem, const QColor &tip);

/// A flag on its pole, @p top at the head of the pole; it flies to the right or to the left.
void paintNodeFlag(
    QPainter &painter, QPointF top, core::NodeState state, bool isToTheLeft, Theme theme);

/// Height of a flag with its pole, and of the mark of a deadline.
constexpr double kFlagHeight = 17;
constexpr double kDeadlineHeight = 21;

} // namespace ui

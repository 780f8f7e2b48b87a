// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace ui {

/// How a box of 2 px radius is painted.
struct FrameLook
{
    QColor fill; ///< invalid = none
    QColor frame; ///< 1 px; invalid = none
    bool hasFocusRing = false;
};

void paintFrame(QPainter &painter, QRect rect, const FrameLook &look);

/// The ring of 2 px in @p colour that shows where the keyboard is, inside @p rect.
void paintFocusRing(QPainter &painter, QRect rect, const QColor &colour);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// How pages are numbered.
enum class SheetNumber
{
    Line, ///< 第 1 页 共 2 页 below, beside the stamp
    Turned, ///< — 1 — at the left edge, as on the upright sheet that this one is bound with
    Below ///< — 1 — below, on the outer side
};

/// The measures of a frame of paper, in hundredths of a millimetre as the sheet is read. Source:
/// paper.md 1 and 3.
struct SheetFrame
{
    QSizeF page;
    QRectF area; ///< where text and tables stand
    qreal sidePadding = 0; ///< of a cell, left and right
    QList<qreal> cellPaddings; ///< top and bottom of a cell: the roomy one first
    bool isColoured = false; ///< marks in colour; else black
    SheetNumber number = SheetNumber::Line;
};

[[nodiscard]] SheetFrame frameOf(core::PaperFrame frame, core::PaperSize size);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/units.h"

#include <array>

namespace ui {

// The measures of a wall chart on A3; on larger paper all of it is scaled. Source: paper.md 1
// and 5.

// The frame: margins of the page.
constexpr qreal kWallTop = fromMillimetres(15);
constexpr qreal kWallBottom = fromMillimetres(17);
constexpr qreal kWallSide = fromMillimetres(16);

// The table: 序号 · 项目 · 责任领导 · 责任单位 · 责任人 · 完成时限, and at the right light and
// progress.
inline constexpr std::array kWallColumns {fromMillimetres(11),
                                          fromMillimetres(63),
                                          fromMillimetres(19.5),
                                          fromMillimetres(26.5),
                                          fromMillimetres(15.5),
                                          fromMillimetres(23.5)};
constexpr int kWallRepeatedColumns = 2; ///< of them on every sheet: 序号 and 项目
constexpr qreal kWallProgress = fromMillimetres(25);
constexpr qreal kWallLane = fromMillimetres(6.6);
constexpr qreal kWallHeader = 3 * kWallLane; ///< year, months, today
constexpr qreal kWallLeastRow = fromMillimetres(12); ///< bars and flags just fit
constexpr qreal kWallMostRow = fromMillimetres(15);
constexpr qreal kWallAirySheetRow = fromMillimetres(24); ///< at most, where sheets are to be filled

// Inside a row: a band of this height, centred in it.
constexpr qreal kWallBand = fromMillimetres(12.4);
constexpr qreal kWallPlanTop = fromMillimetres(5.2);
constexpr qreal kWallPlanHeight = fromMillimetres(2.4);
constexpr qreal kWallActualTop = fromMillimetres(8.5);
constexpr qreal kWallActualHeight = fromMillimetres(3.4);
constexpr qreal kWallFlagTop = fromMillimetres(0.5);
constexpr qreal kWallFlagWidth = fromMillimetres(4.4);
constexpr qreal kWallFlagHeight = fromMillimetres(3.4);

// Sheets that are laid over each other.
constexpr qreal kWallOverlap = fromMillimetres(10);
constexpr qreal kWallMapCorner = fromMillimetres(32); ///< upper right corner, for the map of sheets

// Type, in points.
constexpr qreal kWallTitlePoints = 26;
constexpr qreal kWallHeadPoints = 14; ///< and the sign line
constexpr qreal kWallBodyPoints = 12;
constexpr qreal kWallBodyPitch = 15.5;
constexpr qreal kWallTagPoints = 10.5;
constexpr qreal kWallNotePoints = 9;

// Distances down the page.
constexpr qreal kWallUnderTitle = fromMillimetres(3.4);
constexpr qreal kWallUnderHead = fromMillimetres(2.4);
constexpr qreal kWallRunningHead = fromMillimetres(9); ///< of the sheets below the first ones
constexpr qreal kWallAboveLegend = fromMillimetres(2.6);
constexpr qreal kWallAboveSign = fromMillimetres(10.5); ///< room to sign in

constexpr qreal kWallFar = fromMillimetres(1000); ///< wider than any line of text on a sheet

} // namespace ui

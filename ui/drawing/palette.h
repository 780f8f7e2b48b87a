// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QColor>
#include <QPalette>

namespace ui {

enum class Theme
{
    Light,
    Dark
};

/// Every colour of the screen by its name in look.md; nothing else in the code holds a colour
/// value.
enum class Token
{
    Window,
    Base,
    Alternate,
    Text,
    Muted,
    Disabled,
    Line,
    Strong,
    Frame,
    Header,
    Accent,
    OnAccent,
    Selection,
    Hover,
    Band,
    BandLine,
    BandText,
    Info,
    Desk,
    Mark ///< behind what was searched for
};

[[nodiscard]] QColor colourOf(Token token, Theme theme);

/// Text and mark of a light, and the tint of its cell (an invalid colour for lights without a
/// tint).
[[nodiscard]] QColor lightText(core::LightColour light, Theme theme);
[[nodiscard]] QColor lightTint(core::LightColour light, Theme theme);

/// Colours of the timeline. Source: look.md 1, "Time".
enum class TimeToken
{
    Plan,
    Actual,
    Overdue,
    DayOff
};

[[nodiscard]] QColor colourOf(TimeToken token, Theme theme);

/// Colour of a mark on an internal sheet of paper; an annex prints every mark black. Source:
/// paper.md 3.
[[nodiscard]] QColor paperMark(core::LightColour light);

/// Colours of a wall chart on paper. Source: paper.md 5.
enum class WallToken
{
    Plan,
    PlanFrame,
    Actual,
    Overdue,
    NodeDone, ///< flag of a node that is reached
    NodeOverdue,
    Today,
    MonthLine,
    QuarterLine,
    Remark
};

/// @param isGrey for a printer without colour.
[[nodiscard]] QColor colourOf(WallToken token, bool isGrey);

/// The palette of the whole application for a theme.
[[nodiscard]] QPalette paletteFor(Theme theme);

/// The theme a palette shows, by the lightness of its base: what painting code asks.
[[nodiscard]] Theme themeOf(const QPalette &palette);

} // namespace ui

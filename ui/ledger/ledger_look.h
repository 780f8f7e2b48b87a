// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/text_painter.h"

namespace ui {

/// Fonts and measures of the ledger's cells, in logical pixels. Source: look.md 1, "Type",
/// "Measures".
class LedgerLook
{
public:
    /// @param font of the body; @p dotsPerInch of the screen it is shown on (96 = as drawn in
    /// look.md).
    LedgerLook(const QFont &font, int dotsPerInch);

    [[nodiscard]] const TextPainter &body() const { return m_body; }
    [[nodiscard]] const TextPainter &small() const { return m_small; }

    /// Headers: weight 500.
    [[nodiscard]] const TextPainter &heading() const { return m_heading; }

    /// @p pixels at 96 dpi, in those of the screen.
    [[nodiscard]] int scaled(int pixels) const;

    /// The other way round, rounded.
    [[nodiscard]] int unscaled(int pixels) const;

    [[nodiscard]] int padX() const { return scaled(6); }
    [[nodiscard]] int padY() const { return scaled(3); }
    [[nodiscard]] int gutter() const { return scaled(28); }
    [[nodiscard]] int header() const { return scaled(28); }
    [[nodiscard]] int mark() const { return scaled(10); }
    [[nodiscard]] int handle() const { return scaled(8); }

    /// Height of the heading above a group of rows.
    [[nodiscard]] int groupBand() const { return scaled(32); }

    /// Height of a row with one line, grid line included.
    [[nodiscard]] int oneLineRow() const { return m_body.lineHeight() + 2 * padY() + kGrid; }

    static constexpr int kGrid = 1;

private:
    int m_dotsPerInch;
    TextPainter m_body;
    TextPainter m_small;
    TextPainter m_heading;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/palette.h"
#include "ui/ledger/cell_content.h"

class QPainter;

namespace ui {

/// Paints what stands in a cell; backgrounds and lines are the view's.
class CellPainter
{
public:
    CellPainter(const LedgerLook &look, Theme theme);

    /// Paints @p content from the top of @p area on; @p area is the part of the cell that can be
    /// seen, so that the text of a merged cell stays in sight.
    void paint(QPainter &painter, QRect area, const CellContent &content) const;

    /// The fill of a cell that its content asks for; invalid = none.
    [[nodiscard]] QColor tint(const CellContent &content) const;

    /// Hatches the ground of a cell that is being written.
    void paintHatch(QPainter &painter, QRect area) const;

    /// A small caption in the lower right corner of @p area.
    void paintCaption(QPainter &painter, QRect area, const QString &caption) const;

private:
    void paintMark(QPainter &painter, QRect area, const CellContent &content) const;
    [[nodiscard]] QColor textColour(const CellContent &content) const;
    [[nodiscard]] QColor secondColour(const CellContent &content) const;

    const LedgerLook &m_look;
    Theme m_theme;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/grid_cell.h"

#include <QList>

namespace core {

/// The cells of a sheet that differ, each once: what columns say again and again is held once, and
/// everything made of it shares its text.
class CellValues
{
public:
    /// The place of @p cell, which is put there if no other one says the same.
    [[nodiscard]] quint32 placeOf(GridCell &&cell);

    /// The cell at @p place; until the next one is put.
    [[nodiscard]] const GridCell &at(quint32 place) const { return m_cells.at(place); }

    [[nodiscard]] qsizetype size() const { return m_cells.size(); }

    /// Of all together.
    [[nodiscard]] qsizetype characters() const { return m_characters; }

    /// What they take in memory.
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] qsizetype slotOf(const GridCell &cell) const;
    void grow();

    QList<GridCell> m_cells;
    QList<quint32> m_slots; ///< one more than the place of a cell, by its hash; 0 = free
    qsizetype m_characters = 0;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr qsizetype kFirstSlots = 64; ///< a power of two, as all further ones
constexpr qsizetype kOfCell = 64; ///< bytes: the cell itself, its slots and the head of its text

} // namespace

/// Where @p cell is, or the free slot where it belongs; of the slots some are always free.
qsizetype CellValues::slotOf(const GridCell &cell) const
{
    const qsizetype mask = m_slots.size() - 1;
    auto slot = static_cast<qsizetype>(qHash(cell.text, QHashSeed::globalSeed())) & mask;
    while (m_slots.at(slot) != 0 && m_cells.at(m_slots.at(slot) - 1) != cell)
        slot = (slot + 1) & mask;
    return slot;
}

void CellValues::grow()
{
    m_slots = QList<quint32>(std::max(kFirstSlots, 2 * m_slots.size()));
    for (qsizetype place = 0; place < m_cells.size(); ++place)
        m_slots[slotOf(m_cells.at(place))] = static_cast<quint32>(place + 1);
}

quint32 CellValues::placeOf(GridCell &&cell)
{
    if (2 * (m_cells.size() + 1) > m_slots.size())
        grow();
    quint32 &slot = m_slots[slotOf(cell)];
    if (slot == 0) {
        m_characters += cell.text.size();
        m_cells.append(std::move(cell));
        slot = static_cast<quint32>(m_cells.size());
    }
    return slot - 1;
}

qsizetype CellValues::bytes() const
{
    return kOfCell * m_cells.size() + static_cast<qsizetype>(sizeof(QChar)) * m_characters;
}

} // namespace core

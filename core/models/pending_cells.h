// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/column_field.h"
#include "core/views/cell_value.h"

#include <QList>

namespace core {

/// The cells whose values are being written; told by what they are about, so that they survive a
/// reset.
class PendingCells
{
public:
    void set(Id task, const CellAddress &address, bool isPending)
    {
        const std::pair<Id, CellAddress> cell {task, address};
        if (isPending && !m_cells.contains(cell))
            m_cells.append(cell);
        else if (!isPending)
            m_cells.removeAll(cell);
    }

    [[nodiscard]] bool contains(Id task, const CellAddress &address) const
    {
        return !m_cells.isEmpty() && m_cells.contains(std::pair {task, address});
    }

    void clear() { m_cells.clear(); }

private:
    QList<std::pair<Id, CellAddress>> m_cells; ///< one or two as a rule
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_order.h"

#include <limits>

namespace core {

RowOrder::RowOrder(const QList<RowKey> &rows)
{
    m_places.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        m_places.insert(rows.at(place), place);
}

int RowOrder::placeOf(RowKey row) const
{
    return m_places.value(row, std::numeric_limits<int>::max());
}

} // namespace core

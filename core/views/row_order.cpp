// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/row_order.h"

namespace core {

RowOrder::RowOrder(const QList<RowKey> &rows)
{
    m_places.reserve(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        m_places.insert(rows.at(place), place);
}

std::optional<int> RowOrder::placeOf(RowKey row) const
{
    const auto place = m_places.constFind(row);
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
}

} // namespace core

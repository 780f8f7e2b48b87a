// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_key.h"
#include "core/views/sort_key.h"

#include <QHash>
#include <QList>

#include <optional>

namespace core {

/// The places of rows in another order than the original one, as it was when they were sorted: rows
/// do not run away from under the hand that edits them.
class RowOrder
{
public:
    RowOrder() = default;

    /// @param rows in order.
    explicit RowOrder(const QList<RowKey> &rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }

    /// The place of a row, from 0; none for one that was not there.
    [[nodiscard]] std::optional<int> placeOf(RowKey row) const;

private:
    QHash<RowKey, int> m_places;
};

} // namespace core

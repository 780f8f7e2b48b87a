// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_key.h"
#include "core/views/sort_key.h"

#include <QHash>
#include <QList>

namespace core {

/// The places of rows in another order than the original one, as it was when they were sorted: rows
/// do not run away from under the hand that edits them.
class RowOrder
{
public:
    RowOrder() = default;

    /// @param rows in order.
    explicit RowOrder(const QList<RowKey> &rows);

    /// The place of a row; behind all others for one that was not there.
    [[nodiscard]] int placeOf(RowKey row) const;

private:
    QHash<RowKey, int> m_places;
};

} // namespace core

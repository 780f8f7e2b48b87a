// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/sort_key.h"

#include <QList>

#include <optional>

namespace core {

/// How the rows of a list are arranged, other than in the original order.
struct RowArrangement
{
    std::optional<SortKey> group; ///< the column by which they are gathered under headings
    QList<SortKey> keys; ///< what they are sorted by; within each group, if there are any

    [[nodiscard]] bool isOriginal() const { return !group && keys.isEmpty(); }

    bool operator==(const RowArrangement &) const = default;
};

} // namespace core

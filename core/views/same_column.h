// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Whether two of ListColumn, SortKey, ColumnChoice and ColumnPlace are about one column: headers
/// tell those apart that have the same field.
template <typename Left, typename Right>
[[nodiscard]] bool isSameColumn(const Left &left, const Right &right)
{
    return left.field == right.field && left.header == right.header;
}

} // namespace core

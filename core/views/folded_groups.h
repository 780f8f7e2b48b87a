// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace core {

/// Groups of rows that are folded, each by what its rows have in the column they are gathered by:
/// filterValues(). They are known again whatever rows come and go.
using FoldedGroups = QSet<QStringList>;

/// Rows that stand one below the other.
struct RowStretch
{
    int first = 0;
    int count = 0;

    [[nodiscard]] int last() const { return first + count - 1; }
    bool operator==(const RowStretch &) const = default;
};

} // namespace core

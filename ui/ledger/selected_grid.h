// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <optional>

namespace ui {

/// Rows and columns, in ascending order, of which every crossing is meant.
struct SelectedGrid
{
    QList<int> rows;
    QList<int> columns;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
    bool operator==(const SelectedGrid &) const = default;
};

/// The cells of @p selection as a grid, whatever areas they were selected in; nothing where the
/// areas do not line up: they have neither the same rows nor the same columns.
[[nodiscard]] std::optional<SelectedGrid> gridOf(const QItemSelection &selection);

} // namespace ui

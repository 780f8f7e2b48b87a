// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

namespace ui {

/// What rows are sorted by after a click on the heading of @p column: up, with the next click down,
/// with the third no longer. @param isAdded the other columns stay what they are sorted by first.
[[nodiscard]] QList<core::SortKey>
keysAfterClick(const QList<core::SortKey> &keys, const core::ListColumn &column, bool isAdded);

/// The grouping after a wish to group by @p column: by that one; by none where it is already.
[[nodiscard]] std::optional<core::SortKey> groupAfterWish(const std::optional<core::SortKey> &group,
                                                          const core::ListColumn &column);

/// How rows are arranged, in words; empty in the original order.
[[nodiscard]] QString arrangementText(const core::LedgerModel &model);

} // namespace ui

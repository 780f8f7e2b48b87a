// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

namespace ui {

/// What rows are sorted by after a click on the heading of @p column: up, with the next click down,
/// with the third no longer. @param isAdded the other columns stay what they are sorted by first.
[[nodiscard]] QList<core::SortKey>
keysAfterClick(const QList<core::SortKey> &keys, const core::ListColumn &column, bool isAdded);

/// The headings of the columns that @p model is sorted by, one after the other; empty = none.
[[nodiscard]] QString sortingText(const core::LedgerModel &model);

} // namespace ui

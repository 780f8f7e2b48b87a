// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

namespace ui {

/// The name of a list on its tab.
[[nodiscard]] QString listName(core::ListKind list);

/// Why the table of @p model is empty and what to do; it must be.
[[nodiscard]] QString emptinessText(const core::LedgerModel &model);

/// How many rows @p model shows, for the status bar.
[[nodiscard]] QString rowsText(const core::LedgerModel &model);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "ui/prompts/form.h"

namespace ui {

/// Asks what the ledger after @p original is called, for which year it is, and whether the original
/// is closed then. It is to be submitted by the caller. @param taken titles of all ledgers there
/// are.
[[nodiscard]] Form yearForm(const core::Ledger &original, const QStringList &taken, QDate today);

/// The ledger that was filled in, without an id; and whether @p original is to be closed.
[[nodiscard]] core::Ledger ledgerIn(const FormValues &values, const core::Ledger &original);
[[nodiscard]] bool closesOriginal(const FormValues &values);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ledger_request.h"
#include "core/models/ledger_model.h"
#include "ui/prompts/form.h"

namespace ui {

/// The form that asks which part of the ledgers is exported: all of it, together or with a sheet
/// for each unit, what is shown now (where it is filtered), or one unit's; and of ledgers that came
/// from tables, in which form. Title and what is done with it are the caller's.
[[nodiscard]] Form exportForm(const core::LedgerModel &model);

/// Whether a ledger from a table is written in the form of that: what was chosen in the form of @p
/// model.
[[nodiscard]] core::TableForm exportTableForm(const FormValues &values);

/// Whether each unit gets a sheet of its own: what was chosen in such a form.
[[nodiscard]] core::SheetDivision exportDivision(const FormValues &values);

/// Whether what is shown now is exported.
[[nodiscard]] bool exportsShown(const FormValues &values);

/// The filter that was chosen in the form of @p model.
[[nodiscard]] core::RowFilter exportFilter(const core::LedgerModel &model,
                                           const FormValues &values);

} // namespace ui

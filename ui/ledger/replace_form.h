// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/prompts/form.h"

namespace ui {

/// Asks what is to be replaced by what, and where: in all columns or in @p current alone, if texts
/// are replaced there.
[[nodiscard]] Form replaceForm(const core::LedgerModel &model,
                               const std::optional<core::ListColumn> &current);

/// What was filled in.
[[nodiscard]] core::TextReplacement replacementOf(const FormValues &values);
[[nodiscard]] QList<core::ListColumn>
replacedColumns(const core::LedgerModel &model,
                const std::optional<core::ListColumn> &current,
                const FormValues &values);

} // namespace ui

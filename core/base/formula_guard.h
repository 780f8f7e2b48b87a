// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// @p text as a cell of delimited text that no spreadsheet takes for a formula: what begins like
/// one, blanks and width aside, gets a leading apostrophe; plain numbers and a lone dash stay.
/// Source: trust.md T3.
[[nodiscard]] QString withFormulaGuard(const QString &text);

/// The text a cell stands for: exactly one apostrophe is taken off before what begins a formula.
[[nodiscard]] QString withoutFormulaGuard(const QString &cell);

} // namespace core

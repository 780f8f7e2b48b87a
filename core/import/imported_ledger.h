// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_input.h"

namespace core {

/// The columns of the first table of @p input, as Ledger::columns keeps them.
[[nodiscard]] QString importedColumns(const ImportInput &input);

/// The ledger @p input makes where there is none called @p title, without id and position.
[[nodiscard]] Ledger importedLedger(const ImportInput &input, const QString &title);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <optional>

namespace core {

/// The cells of the column that table @p table of @p plan has for @p field, with its header;
/// without a header where it has none.
[[nodiscard]] ImportCell cellFor(const ImportPlan &plan, int table, ColumnField field);

/// What the column with the letters @p letters of table @p table is read as; none where there is no
/// such column.
[[nodiscard]] std::optional<ImportCell>
cellUnder(const ImportPlan &plan, int table, const QString &letters);

} // namespace core

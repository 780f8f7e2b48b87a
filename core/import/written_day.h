// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"
#include "core/import/table_rows.h"

namespace core {

/// The day a cell says without a doubt; invalid where it names a month, a phrase or no day at all.
[[nodiscard]] QDate writtenDay(const TableCell &cell, const DraftContext &context);

} // namespace core

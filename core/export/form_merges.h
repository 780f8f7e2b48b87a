// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

/// @p merges as @p rows, which are all of one length, can have them: none reaches beyond the rows,
/// lies over an earlier one or hides a text.
[[nodiscard]] QList<WorksheetMerge> settledMerges(const QList<WorksheetMerge> &merges,
                                                  const QList<QList<WorksheetCell>> &rows);

} // namespace core

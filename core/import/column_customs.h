// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_grid.h"
#include "core/records/sheet_form.h"

namespace core {

/// @p cell as it is to be written again: a number or a day only where it shows as one usually does.
[[nodiscard]] WrittenText writtenOf(const GridCell &cell);

/// Finds out what is the custom in @p column of @p grid from @p firstRow on: whether its numbers
/// and days are such or letters, how days look, what stands between names, whether percentages have
/// a sign.
void learnCustoms(FormColumn &column, const SheetGrid &grid, int firstRow);

} // namespace core

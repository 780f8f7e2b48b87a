// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

/// Gives the columns of @p sheet their widths after what stands in them, and the sheet the paper
/// they fit on: short ones as wide as their texts, the others so that no row is taller than needed.
void fitColumns(Worksheet &sheet);

} // namespace core

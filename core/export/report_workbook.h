// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

namespace core {

/// A document as a workbook: one worksheet for each of its tables, so that each keeps columns and a
/// header of its own; what stands over the document stands over every table.
[[nodiscard]] Workbook reportWorkbook(const Report &report);

} // namespace core

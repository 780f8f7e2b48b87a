// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/export/worksheet.h"

namespace core {

/// @p workbook as the bytes of an xlsx file; the same workbook gives the same bytes. Every text is
/// a text: no formula, number or address is made of it. Error kinds: OutputTooLong (a text no cell
/// holds), DiskFull and WriteFailed (the folder for temporary files), Cancelled. @p job counts
/// rows.
[[nodiscard]] Result<QByteArray> xlsxBytes(const Workbook &workbook, Job *job = nullptr);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/export/worksheet.h"

namespace core {

/// @p workbook as the bytes of a Word document, its tables as tables; the same workbook gives the
/// same bytes. Every text is a text: no field, address or markup is made of it. Hidden columns are
/// left out: a table of Word has none. Error kinds: OutputTooLong (a table with more rows or
/// columns than one of Word has), WriteFailed, Cancelled. @p job counts rows.
[[nodiscard]] Result<QByteArray> docxBytes(const Workbook &workbook, Job *job = nullptr);

} // namespace core

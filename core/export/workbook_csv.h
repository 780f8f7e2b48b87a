// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worksheet.h"

#include <QByteArray>

namespace core {

/// The tables of @p workbook as CSV in UTF-8 with byte order mark, guarded against formulas, so
/// that Excel and WPS read the Chinese. A table alone is its header and its rows; of several, each
/// has its heading or title above it, unless its own head has that, and an empty line between. A
/// merged text stands in every row it covers, and nothing is hidden.
[[nodiscard]] QByteArray workbookCsv(const Workbook &workbook);

} // namespace core

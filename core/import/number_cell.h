// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/number_format.h"
#include "core/import/sheet_grid.h"

namespace core {

/// The cell of a spreadsheet that holds @p number and shows it by @p format: a number, a day, or a
/// time of the day as text.
[[nodiscard]] GridCell cellOfNumber(double number, const NumberFormat &format, bool countsFrom1904);

/// The cell that holds @p moment, as a day where @p format does not show days.
[[nodiscard]] GridCell cellOfMoment(const QDateTime &moment, const NumberFormat &format);

} // namespace core

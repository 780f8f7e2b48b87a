// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// @p text with every year from @p first on that it writes out moved by @p years, in the figures it
/// is written in: 2026年底 → 2027年底, 二〇二六年六月 → 二〇二七年六月, 20260630 → 20270630, 26年底
/// → 27年底. What names no year (6月底, 长期, 3年内, 〔2026〕12号) stays, and so do earlier years
/// (自2019年起) and one that would leave the years 1990–2099.
/// @param first 0 = whatever the year.
[[nodiscard]] QString movedByYears(const QString &text, int years, int first = 0);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// @p text with every year it writes out moved by @p years, in the figures it is written in:
/// 2026年底 → 2027年底, 二〇二六年六月 → 二〇二七年六月, 20260630 → 20270630, 26年底 → 27年底. What
/// names no year (6月底, 长期, 3年内) stays, and so does a year that would leave the years
/// 1990–2099.
[[nodiscard]] QString movedByYears(const QString &text, int years);

} // namespace core

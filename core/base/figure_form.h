// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether @p text is a figure as offices write one: a number or a range of two, with what
/// qualifies it and its unit (近10亿元, 30%以上, 1-2个, 增长2.1倍, 36‰). What only stands for a
/// missing one (—, 无) is none.
[[nodiscard]] bool isFigure(const QString &text);

/// Whether @p text stands where a figure is missing: nothing, a dash, a stroke, 无.
[[nodiscard]] bool isMissingFigure(const QString &text);

} // namespace core

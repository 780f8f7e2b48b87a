// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/list_filter.h"

namespace core {

// What the rows of a list were chosen by, on paper: Chinese data, whatever language the interface
// speaks.

/// 超期, 临期, 本周到期 …; empty for all.
[[nodiscard]] QString printedView(TaskView view);

/// 责任科室 = 救助科、养老科; 时限早于 2026-06-30，或空白. Both where a column has both. Of many
/// values the first ones stand for the others: 救助科、养老科等 12 个值. The heading of the column
/// is the office's own, if it has one.
[[nodiscard]] QString printedChoice(const ColumnChoice &choice);

/// The view of @p filter and its choices, one after the other. Nothing where it lets all pass.
[[nodiscard]] QStringList printedChoices(const ListFilter &filter);

/// 查找“低保”.
[[nodiscard]] QString printedSearch(const QString &search);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/timeline_bar.h"

namespace core {

/// Which days a wall chart of @p bars draws if none are asked for: the years @p firstYear to
/// @p lastYear of its ledgers (0 = not known) and every month beside them that a task is planned
/// in, was closed in or has a node in. What is overdue is drawn to @p today where that is less than
/// kNearMonths on; else the chart of an old ledger would be mostly that. Whole months; the year of
/// @p today without any date.
[[nodiscard]] DateSpan
wallChartDays(const QList<TimelineBar> &bars, int firstYear, int lastYear, QDate today);

constexpr int kNearMonths = 3;

} // namespace core

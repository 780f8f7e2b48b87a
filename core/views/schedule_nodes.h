// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/rules/back_schedule.h"

namespace core {

/// Whether @p deadline is a node on the way with a day of its own, which work is counted back from:
/// not the final one, and none that comes again and again.
[[nodiscard]] bool isFixedNode(const Deadline &deadline);

/// How many of @p measures, from the first one on, must be done by @p node; empty where nothing
/// says so. The last measure that names the node, as its deadline (封顶前) or in its text, is the
/// last one before it; else, where the node says how far the task is to be by then, that share of
/// all workdays counts, and a measure that is only partly within it comes after the node.
[[nodiscard]] std::optional<qsizetype> measuresBefore(const Deadline &node,
                                                      const QList<Measure> &measures);

/// Where a node that nothing places stands among measures: behind those that by @p limits are done
/// by @p day all the same.
[[nodiscard]] qsizetype measuresDoneBy(QDate day, const QList<StepLimits> &limits);

} // namespace core

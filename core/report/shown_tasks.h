// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reported_list.h"
#include "core/views/alert_list.h"

#include <optional>

namespace core {

/// Of @p tasks those in @p shown, in its order. In lists of measures and outcomes a task stands
/// once for each stretch of its rows, with the entries of these alone; in other lists once, where
/// its first row is. A deadline that ends its task is never left out.
[[nodiscard]] QList<ReportedListTask> tasksShown(const QList<ReportedListTask> &tasks,
                                                 const ShownRows &shown);

/// 已筛选 12/222：社会救助股；时限早于 2026-06-30；查找“低保”; empty where nothing is filtered.
/// @param unit name of the unit that was chosen; empty = none.
[[nodiscard]] QString printedFilter(const ShownRows &shown, const QString &unit);

/// Rows of a list of alerts, by unit as the page lists them.
/// @param all number of the tasks they were chosen from.
/// @param isOfDay whether they are the reminders of a day.
/// @param person the only one whose tasks are listed, empty: nobody; none = everybody's are.
[[nodiscard]] ShownRows alertsShown(const QList<AlertGroup> &groups,
                                    int all,
                                    bool isOfDay,
                                    const std::optional<QString> &person);

} // namespace core

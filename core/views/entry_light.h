// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/rules/light.h"

namespace core {

/// How a single measure of a task stands: done, late, soon due. What the task is, its measures are,
/// as long as they are not done themselves; class and rules of the ledger are the task's, too.
[[nodiscard]] Light lightOfMeasure(const Measure &measure,
                                   const TaskFacts &task,
                                   QDate today,
                                   const WorkCalendar &calendar);

/// The same for a deadline: a node, a stage or the final one.
[[nodiscard]] Light lightOfDeadline(const Deadline &deadline,
                                    const TaskFacts &task,
                                    QDate today,
                                    const WorkCalendar &calendar);

/// How the measure or deadline @p entry of @p texts stands; empty if it has none such.
[[nodiscard]] std::optional<Light> lightOfEntry(const TaskBundle &texts,
                                                Id entry,
                                                const TaskFacts &task,
                                                QDate today,
                                                const WorkCalendar &calendar);

} // namespace core

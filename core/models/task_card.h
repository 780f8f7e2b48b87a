// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/rules/light.h"
#include "core/views/carried_tasks.h"

#include <QMetaType>

namespace core {

/// Everything the card of a task shows, as values. Reports and events in the bundle are oldest
/// first.
struct TaskCard
{
    TaskBundle bundle;
    QList<Task> above; ///< the tasks above, nearest first
    QList<Task> below; ///< the tasks directly under it, by position
    Light light;
    LightRules rules; ///< of its ledger: its measures and deadlines are judged by them
    QList<CarriedTask> carried; ///< the same work in the ledgers of other years

    bool operator==(const TaskCard &) const = default;
};

} // namespace core

Q_DECLARE_METATYPE(core::TaskCard)

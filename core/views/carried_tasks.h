// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

namespace core {

/// A task of another year's ledger that is the same work.
struct CarriedTask
{
    Task task;
    QString ledger; ///< title
    bool isLater = false; ///< goes on with the task asked for; else it is the one that came before

    bool operator==(const CarriedTask &) const = default;
};

/// The task @p bundle goes on with, then those that go on with it. Error kinds of RecordSource.
[[nodiscard]] Result<QList<CarriedTask>> carriedTasks(const RecordSource &source,
                                                      const TaskBundle &bundle);

} // namespace core

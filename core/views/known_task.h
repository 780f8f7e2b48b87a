// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/ledger.h"
#include "core/records/person.h"
#include "core/records/record_source.h"
#include "core/records/task_bundle.h"
#include "core/records/unit.h"

namespace core {

/// A task with what texts typed into it are read against, as one reading found them.
struct KnownTask
{
    TaskBundle texts;
    Ledger ledger;
    QList<Unit> units;
    QList<Person> people;
};

/// Reads @p task for a change. Error kinds of RecordSource; NotFound if it is no longer there,
/// LedgerClosed (about the ledger) if nothing can be changed in it.
[[nodiscard]] Result<KnownTask> readKnownTask(const RecordSource &source, Id task);

} // namespace core

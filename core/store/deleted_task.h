// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

namespace core {

/// A task that was deleted, as the log still has it.
struct DeletedTask
{
    Id id;
    Id parent; ///< the task it stood under; none = at the top
    ChangeNumber change = 0; ///< that deleted it
    QDateTime at; ///< UTC
    QString who; ///< deleted it; may be empty
    QString name;
    QString unit; ///< that led it; empty = none, or it is gone too
    QString ledger; ///< title

    bool operator==(const DeletedTask &) const = default;
};

} // namespace core

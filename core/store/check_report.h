// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

namespace core {

/// A record in which the tables and the log disagree.
struct CheckFinding
{
    RecordKind kind = RecordKind::Ledger;
    Id id; ///< not set: the change as a whole, where its row of the log is missing or without
           ///< records
    QString field; ///< empty: the whole record is missing, extra, or its log entry was altered
    ChangeNumber change = 0; ///< the change concerned, where it can be told

    bool operator==(const CheckFinding &) const = default;
};

/// What checking a file found.
struct CheckReport
{
    ChangeNumber changes = 0; ///< how many changes were replayed
    QList<CheckFinding> findings; ///< empty: tables and log agree

    bool operator==(const CheckReport &) const = default;
};

} // namespace core

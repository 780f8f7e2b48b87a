// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/views/named_records.h"

namespace core {

/// Two or more entries for the same unit, or the same person, become one: whatever points to one of
/// those that go points to the one that stays; texts stay as written. What the one that stays does
/// not say (short name, unit, post) it takes from the first that says it.
struct Merge
{
    ChangeSet set;
    Uses uses; ///< what points to another one than before
};

/// Merges @p gone into @p keep. @param kind Unit or Person. Error kinds of RecordSource; NotFound;
/// OfficeNeeded (the office can stay, not go).
[[nodiscard]] Result<Merge>
mergeNamed(const RecordSource &source, RecordKind kind, Id keep, const QList<Id> &gone);

} // namespace core

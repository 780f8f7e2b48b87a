// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_update.h"
#include "core/models/timeline_arrangement.h"
#include "core/rules/countdown_days.h"

namespace core {

/// What a timeline model needs to follow a change.
struct TimelineUpdate
{
    LedgerUpdate ledger;
    std::optional<ResponsibleKeys> persons; ///< only where they were asked for
    QList<CountdownDays> countdowns; ///< of the ledgers, by day
    TimelineArrangement arrangement = {}; ///< what the model shows of it
};

/// Reads what @p question asks for. @p known: the persons known so far; none = they are not wanted.
/// Error kinds of RecordSource.
[[nodiscard]] Result<TimelineUpdate>
readTimelineUpdate(const RecordSource &source,
                   const UpdateQuestion &question,
                   const std::optional<ResponsibleKeys> &known);

} // namespace core

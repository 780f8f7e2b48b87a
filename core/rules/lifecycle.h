// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/event.h"
#include "core/records/ledger.h"

namespace core {

/// Whether a task in @p state can take the step @p kind. Source: domain.md c.1. A deadline can be
/// moved in every state: papers of a closed task may come in late.
[[nodiscard]] bool canTake(EventKind kind, TaskState state);

/// The state of a task after the step @p kind. @p event is the last step that changed the state,
/// null if there was none: reopening brings back what the task was before it was stopped.
[[nodiscard]] TaskState stateAfter(EventKind kind, TaskState state, const Event *last);

/// The step that answers @p kind, since no step is undone. For reopening the one that stops again.
[[nodiscard]] EventKind answerTo(EventKind kind);

/// @p ledger after it has given the closing number of @p day: the next one of that year, or of the
/// last year a number was given in where the clock stands before it.
[[nodiscard]] Ledger withNextClosing(Ledger ledger, QDate day);

/// The last closing number @p ledger has given: 2026-017. Empty if none.
[[nodiscard]] QString closingNumber(const Ledger &ledger);

} // namespace core

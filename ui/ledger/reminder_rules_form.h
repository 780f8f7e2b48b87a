// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "ui/prompts/form.h"

#include <QHash>

namespace ui {

/// How many tasks each step of the ladder speaks of.
using StepCounts = QHash<core::ReminderStep, int>;

/// The form on which the steps of the reminder ladder of @p ledger are switched on and off; each
/// says what it does, and of how many tasks it speaks. It is to be submitted by the caller.
/// @param counts empty: nothing is said of it.
[[nodiscard]] Form reminderRulesForm(const core::Ledger &ledger, const StepCounts &counts = {});

/// @p ledger with what was chosen in that form.
[[nodiscard]] core::Ledger ledgerWithReminders(core::Ledger ledger, const FormValues &values);

} // namespace ui

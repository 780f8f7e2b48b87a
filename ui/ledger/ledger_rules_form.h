// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/ledger.h"
#include "core/views/rule_counts.h"
#include "ui/prompts/form.h"

namespace ui {

using RuleCounter = std::function<core::RuleCounts(const core::LightRules &rules)>;

/// The form on which the rules of @p ledger are set: when tasks turn yellow and red, what a day off
/// does to a deadline, how closings are numbered; each says what it does as it stands. It is to be
/// submitted by the caller. @param today the day of the next closing. @param count tells how many
/// tasks rules would light now; null: nothing is said of it.
[[nodiscard]] Form
ledgerRulesForm(const core::Ledger &ledger, QDate today, const RuleCounter &count = {});

/// @p ledger with what was typed into that form.
[[nodiscard]] core::Ledger ledgerWithRules(core::Ledger ledger, const FormValues &values);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "ui/prompts/prompts.h"

namespace ui {

/// When an import is spoken of.
enum class ImportTense
{
    NothingNew, ///< everything is there already
    Done
};

/// What is asked before a table is imported into an open file.
[[nodiscard]] Question importQuestion(const core::ImportPlan &plan);

/// What is said about an import, with everything somebody should look at.
[[nodiscard]] Message importMessage(const core::ImportPlan &plan, ImportTense tense);

/// One thing to look at: where, what is the matter, and the text concerned.
[[nodiscard]] QString issueText(const core::ImportIssue &issue);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"
#include "ui/prompts/form.h"

namespace ui {

/// The columns shown in which several rows can have the same: not those that name a task or say
/// what it is about.
[[nodiscard]] QList<core::ListColumn> sharedColumns(const core::LedgerModel &model);

/// Asks for texts for several @p rows at once, one for each of @p columns; what is left blank stays
/// as it is. It is to be submitted by the caller.
[[nodiscard]] Form rowsForm(const core::LedgerModel &model,
                            const QList<int> &rows,
                            const QList<core::ListColumn> &columns);

/// What was filled in for the column at @p place of those; empty = it stays.
[[nodiscard]] QString textFor(const FormValues &values, qsizetype place);

} // namespace ui

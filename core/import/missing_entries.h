// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"

namespace core {

/// What to say of @p missing, entries of a task that @p draft, which came from @p table, has not.
[[nodiscard]] QList<ImportIssue>
missingIssues(const QList<Record> &missing, const TaskDraft &draft, const ImportTable &table);

} // namespace core

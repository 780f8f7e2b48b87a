// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"
#include "core/records/given_file.h"
#include "core/views/edit_context.h"

namespace core {

/// Adds to @p set that @p files are kept as the evidence of @p step, with their bytes.
void attachFiles(const QList<GivenFile> &files,
                 const Event &step,
                 const EditContext &context,
                 ChangeSet &set);

/// Keeps @p files as evidence of the task @p task as a whole, as one change. Error kinds:
/// InvalidValue where there is no file.
[[nodiscard]] Result<ChangeSet>
evidenceChange(const Task &task, const QList<GivenFile> &files, const EditContext &context);

/// Whether a file called @p name is of a kind that holds no programs, so that it may be opened
/// without a question. Source: trust.md T9.
[[nodiscard]] bool isPlainDocument(const QString &name);

} // namespace core

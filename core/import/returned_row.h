// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/import/drafts.h"

namespace core {

/// Leaves of a row that a section has sent back what it was asked for: reports, problems and what
/// no field holds. Everything else in which it differs from @p existing is noted as a request and
/// not taken: a deadline, a unit and the text of a task are changed by the office alone.
/// @param table the row is from; @param today day of the import.
void takeAsReport(TaskDraft &draft,
                  const TaskBundle &existing,
                  const ImportTable &table,
                  IdSource &ids,
                  QDate today);

/// A row that a section has added is a draft until the office takes it up.
void takeAsProposal(TaskDraft &draft);

} // namespace core

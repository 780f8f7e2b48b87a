// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/import/returned_sheets.h"

namespace core {

/// What a section has done about the sheet it was sent.
enum class ReturnState
{
    Reported, ///< 已报
    Unchanged, ///< 无变化: sent back as it was
    Refused, ///< 有问题: the file could not be taken
    Missing ///< 未报
};

/// The sheet of a section, or a file that could not be taken.
struct ReturnStatus
{
    ReturnState state = ReturnState::Missing;
    QString unit; ///< of a file that could not be taken: as far as its name tells
    QString file; ///< name without folder; empty = none came
    int updated = 0;
    int added = 0;
    int requests = 0; ///< changes that only the office makes
    std::optional<Error> error; ///< why it could not be taken
};

/// What came back, section by section in the order of @p sections, then what belongs to none.
/// @param plan of @p sheets, with its rows; @param sections those that lead open tasks.
[[nodiscard]] QList<ReturnStatus>
returnStatuses(const ImportPlan &plan, const ReturnedSheets &sheets, const QList<Unit> &sections);

} // namespace core

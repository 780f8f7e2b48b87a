// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/text_table_model.h"
#include "core/views/next_year.h"

#include <memory>

namespace ui {

/// The tasks to choose from for a new year as a table: a row for each phrase, or for a task that
/// has none.
struct YearRows
{
    std::shared_ptr<core::TextTableModel> model;
    QList<core::Id> tasks; ///< of each row
};

[[nodiscard]] YearRows yearRows(const QList<core::YearTask> &tasks);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/return_status.h"
#include "core/models/text_table_model.h"

#include <memory>

namespace ui {

/// What came back from which section as a table: 已报, 无变化, 有问题, 未报, with counts and
/// reasons.
[[nodiscard]] std::shared_ptr<core::TextTableModel>
returnTable(const QList<core::ReturnStatus> &statuses);

/// The units that have sent nothing that could be taken, each once.
[[nodiscard]] QStringList unitsMissing(const QList<core::ReturnStatus> &statuses);

} // namespace ui

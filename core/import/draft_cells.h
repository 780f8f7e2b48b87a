// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_decisions.h"
#include "core/records/task_bundle.h"

#include <QDate>

namespace core {

/// Takes out of @p draft what it has of @p cell, as if the cell had been empty.
/// @param today day of the import, for the event of a task whose state is left out.
void leaveOut(TaskBundle &draft, const ImportCell &cell, QDate today);

/// Leaves of the deadlines of @p draft what is written, without a day.
void leaveUndated(TaskBundle &draft);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/form_task.h"
#include "core/export/worksheet.h"

namespace core {

/// The sheets an imported ledger came from, with the tasks of @p content: lines above, header,
/// columns, widths, merged cells, headings, sums and notes as they were, cells as they were where
/// nothing has changed; units and states are offered in their columns. Sums of other tasks than
/// those that are written are left open. A sheet without tasks is left out, unless all are.
[[nodiscard]] QList<Worksheet> formSheets(const QList<SheetForm> &forms,
                                          const FormContent &content);

} // namespace core

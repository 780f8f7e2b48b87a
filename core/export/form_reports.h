// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/form_task.h"

#include <QStringList>

namespace core {

/// What of the reports of a task stands in one of several columns for reports.
struct ReportShare
{
    QStringList texts; ///< oldest first
    bool isAsItStood = true; ///< whether the cells say the same as in the table it came from
};

/// How the reports of @p task are laid out over @p columns, all of its table for reports, in their
/// order: a report stands where its text stood, a corrected one where the text it replaces did,
/// later ones in a column each behind those; where there are more of them than columns the newest
/// takes the last.
[[nodiscard]] QList<ReportShare> reportShares(const FormTask &task,
                                              const QList<const FormColumn *> &columns);

} // namespace core

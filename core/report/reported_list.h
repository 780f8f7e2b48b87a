// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issuer.h"
#include "core/report/reported_task.h"
#include "core/views/task_schedule.h"

namespace core {

/// A task of a list with the objective it stands under.
struct ReportedListTask : ReportedTask
{
    Task objective; ///< without an id where there is none
    TaskSchedule schedule; ///< only in the backward schedule
};

/// Everything a list document is made from, read once.
struct ReportedList
{
    Issuer issuer;
    QDate asOf;
    const WorkCalendar *calendar = nullptr; ///< the request's
    QList<ReportedListTask> tasks; ///< leaf tasks by ledger and row, drafts and cancelled ones left
                                   ///< out; of rows that a page shows exactly those, as they stand
};

/// Reads what the list that @p request asks for needs. Error kinds of makeReport.
[[nodiscard]] Result<ReportedList> readReportedList(const ReportRequest &request);

} // namespace core

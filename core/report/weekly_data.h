// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issuer.h"
#include "core/report/period.h"
#include "core/report/reported_task.h"
#include "core/rules/countdown_days.h"

namespace core {

/// The plan of a week reaches so many workdays ahead.
constexpr int kPlannedWorkdays = 10;

/// A task as the weekly sheet sees it.
struct WeeklyTask : ReportedTask
{
    Light lastWeekLight; ///< on the last workday of the week before
};

/// Everything the weekly sheet is made from, read once.
struct WeeklyData
{
    Week week;
    QDate asOf;
    Issuer issuer;
    QList<Person> people; ///< by position
    QList<CountdownDays> countdowns; ///< of the ledgers, by day
    QList<WeeklyTask> tasks; ///< leaf tasks by ledger and row, drafts and cancelled ones left out
    bool isCalendarKnown = true; ///< whether the days off of the years counted are known
};

/// Reads what the weekly sheet of @p request needs. Error kinds of makeReport.
[[nodiscard]] Result<WeeklyData> readWeeklyData(const ReportRequest &request);

/// Whether a task was open on @p day, as far as the file tells.
[[nodiscard]] bool wasOpenOn(const TaskFacts &facts, QDate day);

} // namespace core

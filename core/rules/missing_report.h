// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/task_facts.h"

namespace core {

/// The day on which a report was due that has not come: of a task whose deadline comes again and
/// again (每月5日前), the last such day more than @p graceWorkdays before @p today, unless a report
/// came for it since the one before. What comes within the grace of the one before is late for that
/// one, unless it has its own. Invalid = none is missing. A day before the task began (its start,
/// else the day it came into the file, else its first report) or was last reopened was not due.
/// @p facts as known on @p today. Source: domain.md d.3 rule 11.
[[nodiscard]] QDate
missingReport(const TaskFacts &facts, QDate today, int graceWorkdays, const WorkCalendar &calendar);

/// Whether the report before the missing one has not come either, nor anything since.
[[nodiscard]] bool missesTwoReports(const TaskFacts &facts,
                                    QDate today,
                                    int graceWorkdays,
                                    const WorkCalendar &calendar);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/unit.h"
#include "core/report/report.h"
#include "core/report/reported_task.h"

namespace core {

/// What the cells of documents say of a task: printed texts, never empty unless left blank
/// to be filled in by hand.

/// Name of the task on one sheet: its title, or its content where it has none.
[[nodiscard]] QString printedName(const ReportedTask &task);

/// Short name of a unit as the sheets write it, else its name.
[[nodiscard]] QString printedUnit(const Unit &unit);

/// The same by its id; empty if it is none of @p units.
[[nodiscard]] QString printedUnit(const QList<Unit> &units, Id id);

/// The persons responsible on @p day as they stand in a cell: one name a line.
[[nodiscard]] QString printedPersons(const TaskBundle &bundle, QDate day);

/// 9月30日, 6月30日前, 2021年底 …: the phrase as written, the day of what is nothing but a date.
[[nodiscard]] QString printedDue(const ReportedTask &task);

/// The same as a cell, which knows the day where the text is one.
[[nodiscard]] ReportText writtenDueCell(const ReportedTask &task);

/// The day of what comes to one day, however it was written, else the phrase: for the weekly sheet,
/// whose columns have room for 10月14日 in one line. Source: paper.md, P9.
[[nodiscard]] ReportText dueCell(const ReportedTask &task);

/// The newest report dated @p day or before, 进度80% where it is a figure alone; 已办结 where a
/// closed task has none; else left blank.
[[nodiscard]] QString printedReport(const ReportedTask &task, QDate day);

/// What is to be done next: the first measure or node that is due by @p horizon, else the task
/// itself.
[[nodiscard]] QString printedPlan(const ReportedTask &task, QDate horizon);

} // namespace core

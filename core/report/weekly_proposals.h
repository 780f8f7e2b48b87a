// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/weekly_data.h"

namespace core {

/// What the reminder ladder (domain.md d.4) proposed in the seven days up to the day the sheet is
/// judged on, so that of weekly sheets, made on whatever weekday, none is left out: the gravest
/// first, a line for each kind of paper: 发红色督办单1项：… Of an open task only the last paper is
/// told; one that is put off has none. Empty if there is nothing to propose.
[[nodiscard]] QString printedProposals(const WeeklyData &data, const WorkCalendar &calendar);

/// A task with the unit and the persons who answer for it and @p detail, as highlights name it.
[[nodiscard]] QString
highlightedTask(const WeeklyTask &task, const WeeklyData &data, const QString &detail);

} // namespace core

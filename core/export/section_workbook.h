// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/calendar/work_calendar.h"
#include "core/export/worksheet.h"
#include "core/records/record_source.h"

namespace core {

/// What is sent to a section to be filled in. The references must outlive the call only.
struct SectionRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    const Clock &clock; ///< today says which tasks are open, and what is known of them
    Id ledger;
    Id unit; ///< the section
    QDate reportDay; ///< the day its reports will bear
};

/// The units that lead open tasks of @p ledger, in the order of units. Error kinds of RecordSource.
[[nodiscard]] Result<QList<Unit>>
sectionsOf(const RecordSource &source, Id ledger, const WorkCalendar &calendar, QDate asOf);

/// The open tasks a section leads, a row each: what the office has set, grey and locked; columns to
/// fill in, white: 进展情况, 进度%, 存在问题, 完成日期, 下周计划; rows for new tasks below; hidden
/// the id of each task, which says what a row is when it comes back sorted, renamed or saved by
/// another program. Error kinds of RecordSource; NotFound (no such ledger or unit).
[[nodiscard]] Result<Workbook> sectionWorkbook(const SectionRequest &request);

} // namespace core

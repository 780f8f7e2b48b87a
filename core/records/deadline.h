// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <QDate>

#include <optional>

namespace core {

/// How exactly a phrase names a day. Source: domain.md h.1 rule 1.
enum class Precision
{
    Unknown, ///< says no date: 适时, 待定
    Day,
    TenDays,
    Month,
    Quarter,
    HalfYear,
    Year,
    Stage, ///< stage of a plan over several years
    Relative, ///< counted from an event: 收文后15个工作日内
    OpenEnded, ///< 长期, 持续: never overdue by date
    Recurring ///< 每月5日前: a report is due again and again
};

template <> struct EnumKeys<Precision>
{
    static constexpr EnumKeyTable<Precision, 11> values {{
        {Precision::Unknown, QLatin1String("unknown")},
        {Precision::Day, QLatin1String("day")},
        {Precision::TenDays, QLatin1String("ten_days")},
        {Precision::Month, QLatin1String("month")},
        {Precision::Quarter, QLatin1String("quarter")},
        {Precision::HalfYear, QLatin1String("half_year")},
        {Precision::Year, QLatin1String("year")},
        {Precision::Stage, QLatin1String("stage")},
        {Precision::Relative, QLatin1String("relative")},
        {Precision::OpenEnded, QLatin1String("open_ended")},
        {Precision::Recurring, QLatin1String("recurring")},
    }};
};

/// One entry of the list of deadlines 时限: a node, a stage or the final one. The phrase is never
/// replaced by a date: both are kept, and the day it was read against (basis) with them.
struct Deadline
{
    static constexpr RecordKind kKind = RecordKind::Deadline;

    Id id;
    Id task;
    int position = 0;
    QString stage; ///< name of the node or stage; empty for a plain deadline
    QString phrase; ///< as written
    QDate basis; ///< the day the phrase was read against
    QDate rangeStart;
    QDate rangeEnd;
    QDate due; ///< invalid = the phrase names no day
    Precision precision = Precision::Unknown;
    std::optional<int> plannedPercent; ///< progress planned to be reached by then, 0–100
    QDate originalDue; ///< first due date, kept for ever
    QDate actual; ///< day it was reached; invalid = not yet
    bool isFinal = true; ///< the task as a whole is due then; else a node on the way

    bool operator==(const Deadline &) const = default;
};

} // namespace core

Q_DECLARE_TYPEINFO(core::Deadline, Q_RELOCATABLE_TYPE);

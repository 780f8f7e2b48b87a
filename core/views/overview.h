// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/week.h"
#include "core/rules/bucket.h"
#include "core/rules/countdown_days.h"
#include "core/views/counted_tasks.h"
#include "core/views/ledger_facts.h"

namespace core {

/// The tasks one unit leads.
struct OverviewUnit
{
    Id unit; ///< none = 未明确科室
    QString name; ///< short name; empty for none
    CountedTasks counts;

    bool operator==(const OverviewUnit &) const = default;
};

/// How tasks that are due in a month stand.
enum class DueState
{
    Closed, ///< 办结
    Red, ///< 逾期、严重滞后
    Yellow, ///< 临期、滞后
    Other ///< 其他: on track or not begun
};
constexpr int kDueStates = static_cast<int>(DueState::Other) + 1;

/// Tasks by how they stand.
struct DueTasks
{
    std::array<QList<Id>, kDueStates> byState;

    [[nodiscard]] const QList<Id> &as(DueState state) const
    {
        return byState[static_cast<size_t>(state)];
    }
    [[nodiscard]] QList<Id> all() const;

    bool operator==(const DueTasks &) const = default;
};

/// A month of the year shown.
struct OverviewMonth
{
    QDate first; ///< its first day
    DueTasks due; ///< tasks due in it
    QList<Id> planned; ///< all that are due by its end, earlier years too
    QList<Id> closed; ///< all closed by its end, or by the day judged on; see hasCome
    bool hasCome = false; ///< whether it has begun by the day judged on; else closed says nothing

    bool operator==(const OverviewMonth &) const = default;
};

/// The next day on which several open tasks are due; where no two are, the next due day.
struct DueHeap
{
    QDate due; ///< invalid = nothing is due any more
    int workdays = 0; ///< left until then
    int calendarDays = 0;
    QList<Id> tasks;

    bool operator==(const DueHeap &) const = default;
};

/// What 总览 counts of each unit, in the order of its columns: the page and the paper have the
/// same.
inline constexpr std::array kOverviewCounts {
    Count::Open, Count::Red, Count::Yellow, Count::ClosedInPeriod, Count::Closed};
inline constexpr std::array kOverviewRates {RateKind::Completion, RateKind::OnTime};

/// How far the tasks of a unit that have fallen due were done in time: the parts of
/// Count::FallenDue, in the order of the bars and columns that show them.
inline constexpr std::array kOnTimeCounts {Count::ClosedOnTime, Count::ClosedLate, Count::Overdue};

/// What an overview is asked for.
struct OverviewQuestion
{
    QList<Id> ledgers;
    QDate asOf;
    std::optional<Week> comparedWith = {}; ///< a week before that of asOf; empty = the one before
    Id unit = {}; ///< only the tasks this unit leads; none = all
};

/// The page 总览 as a value: every number as the tasks it counts. Leaf tasks only, each counted for
/// its lead unit. 中止、撤销 and drafts stand in no month and in no rate.
struct Overview
{
    QDate asOf;
    Week week; ///< the one asOf lies in
    CountedTasks counts;
    Week comparedWith; ///< the week the counts are compared with
    CountedTasks before; ///< the same as at the end of that week: what is dated later unknown
    QList<Id> closedBefore; ///< closed in that week, Monday to Sunday: 上周办结
    QList<OverviewUnit> units; ///< most late first, then most yellow, then most open
    int year = 0; ///< the year of the months
    QList<OverviewMonth> months; ///< twelve
    DueTasks elsewhere; ///< due in another year, or without a due date
    DueHeap heap;
    std::array<QList<Id>, kBuckets> buckets;
    QList<CountdownDays> countdowns; ///< of the ledgers, by day

    /// Everything that takes part in the months, elsewhere included.
    [[nodiscard]] DueTasks dueInAll() const;

    bool operator==(const Overview &) const = default;
};

/// Reads what @p question asks for. Error kinds of RecordSource.
[[nodiscard]] Result<Overview> readOverview(const RecordSource &source,
                                            const OverviewQuestion &question,
                                            const WorkCalendar &calendar);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/task_facts.h"

namespace core {

/// Colour of the traffic light. Derived, never stored.
enum class LightColour
{
    Green,
    Yellow,
    Red,
    Blue,
    Grey
};

template <> struct EnumKeys<LightColour>
{
    static constexpr EnumKeyTable<LightColour, 5> values {{
        {LightColour::Green, QLatin1String("green")},
        {LightColour::Yellow, QLatin1String("yellow")},
        {LightColour::Red, QLatin1String("red")},
        {LightColour::Blue, QLatin1String("blue")},
        {LightColour::Grey, QLatin1String("grey")},
    }};
};

/// Why a light has its colour. Source: domain.md d.3, column "Reason code".
enum class LightReason
{
    Normal, ///< 正常
    DueSoon, ///< 临期
    Overdue, ///< 逾期
    Behind, ///< 滞后, 10–30 percentage points
    FarBehind, ///< 严重滞后, more than 30
    NodeOverdue, ///< 节点逾期
    ToBeVerified, ///< 待核验
    ClosedOnTime, ///< 按期办结
    ClosedLate, ///< 逾期办结
    NotStarted, ///< 未到启动
    Draft, ///< 草稿
    Suspended, ///< 中止
    Cancelled, ///< 撤销
    ReportMissing, ///< 未按期反馈
    RiskDeclared ///< 自报风险
};

template <> struct EnumKeys<LightReason>
{
    static constexpr EnumKeyTable<LightReason, 15> values {{
        {LightReason::Normal, QLatin1String("normal")},
        {LightReason::DueSoon, QLatin1String("due_soon")},
        {LightReason::Overdue, QLatin1String("overdue")},
        {LightReason::Behind, QLatin1String("behind")},
        {LightReason::FarBehind, QLatin1String("far_behind")},
        {LightReason::NodeOverdue, QLatin1String("node_overdue")},
        {LightReason::ToBeVerified, QLatin1String("to_be_verified")},
        {LightReason::ClosedOnTime, QLatin1String("closed_on_time")},
        {LightReason::ClosedLate, QLatin1String("closed_late")},
        {LightReason::NotStarted, QLatin1String("not_started")},
        {LightReason::Draft, QLatin1String("draft")},
        {LightReason::Suspended, QLatin1String("suspended")},
        {LightReason::Cancelled, QLatin1String("cancelled")},
        {LightReason::ReportMissing, QLatin1String("report_missing")},
        {LightReason::RiskDeclared, QLatin1String("risk_declared")},
    }};
};

/// The light of a task on a day, with every figure that goes with it.
struct Light
{
    LightColour colour = LightColour::Green;
    LightReason reason = LightReason::Normal;
    int rule = 14; ///< number of the rule of domain.md d.3 that decided
    QDate due; ///< effective final due date; invalid = none
    std::optional<int>
        workdays; ///< left (0 = due today); negative: overdue; empty without a due date
    std::optional<int> calendarDays; ///< the same in calendar days
    bool isOverdue = false; ///< open and past its due date
    bool isDueSoon = false; ///< open and within the workdays of rule 8, whichever rule decided
    std::optional<int> percent; ///< newest reported progress known on that day
    std::optional<double> scheduledPercent; ///< 序时进度, where it can be judged
    QDate closedOn; ///< day a closed task was completed; invalid = open or not known
    std::optional<int> workdaysLate; ///< closed late: by so many workdays (0 = only days off)
    std::optional<int> daysLate; ///< the same in calendar days
    QDate reportDue; ///< a report was due that day and has not come; invalid = none is missing
    QString risk; ///< why the lead unit says an open task is at risk, whichever rule decided; else
                  ///< empty

    bool operator==(const Light &) const = default;
};

/// How far a task lies behind schedule in percentage points; 0 where that cannot be judged.
[[nodiscard]] double lagOf(const Light &light);

/// Whether tasks of a class are warned of earlier: 重点项目 and 重点工作.
[[nodiscard]] bool isPriority(TaskClass taskClass);

/// Judges @p facts on @p today by domain.md d.3 with design.md's rules of meaning. Facts dated
/// after
/// @p today are unknown. An objective with children is judged by the caller from its children.
[[nodiscard]] Light lightOf(const TaskFacts &facts, QDate today, const WorkCalendar &calendar);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/rules/light.h"

namespace core {

/// Everything that is counted of tasks: each kind is decided here and nowhere else, so that all
/// pages and papers agree. Tasks are leaves; each counts for its lead unit alone. Source: domain.md
/// d.5 and e.5, look.md 3.
enum class Count
{
    All,
    Open, ///< 在办
    Red, ///< 逾期、严重滞后
    Yellow, ///< 临期、滞后
    Overdue, ///< 逾期
    DueSoon, ///< 临期, whichever rule decided the light
    Added, ///< registered within the period
    ClosedInPeriod, ///< 本周办结
    Closed, ///< 已办结
    ClosedOnTime, ///< 按期办结
    ClosedLate, ///< 逾期办结
    ToBeClosed, ///< 应办结: due by the day judged on, or closed before that
    FallenDue, ///< 到期任务: closed, or overdue; what is due today is not yet late
    Scheduled, ///< in progress and to be judged by scheduled progress
    OnSchedule, ///< of these, less than 10 percentage points behind
    Stopped ///< 中止、撤销
};
constexpr int kCountKinds = static_cast<int>(Count::Stopped) + 1;

/// Whether a task with @p facts and @p light is counted. @param period the days 本周 stands for.
[[nodiscard]] bool
isCounted(Count count, const TaskFacts &facts, const Light &light, DateSpan period);

} // namespace core

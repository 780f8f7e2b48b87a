// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

namespace core {

/// The views every ledger has, by name. Source: peers.md 2.3, row 38.
enum class TaskView
{
    All, ///< 全部
    Overdue, ///< 超期
    DueSoon, ///< 临期
    DueThisWeek, ///< 本周到期: open or closed, due from Monday to Sunday
    DueThisMonth, ///< 本月到期
    WithoutDeadline, ///< 无时限: open tasks without a due day
    NotReported, ///< 本周未报: open tasks without a report dated since Monday
    Mine ///< 我的: tasks that name the person at the keyboard
};

template <> struct EnumKeys<TaskView>
{
    static constexpr EnumKeyTable<TaskView, 8> values {{
        {TaskView::All, QLatin1String("all")},
        {TaskView::Overdue, QLatin1String("overdue")},
        {TaskView::DueSoon, QLatin1String("due_soon")},
        {TaskView::DueThisWeek, QLatin1String("due_this_week")},
        {TaskView::DueThisMonth, QLatin1String("due_this_month")},
        {TaskView::WithoutDeadline, QLatin1String("without_deadline")},
        {TaskView::NotReported, QLatin1String("not_reported")},
        {TaskView::Mine, QLatin1String("mine")},
    }};
};

/// Whether a task belongs to @p view on @p asOf, as far as that can be told from its facts: every
/// task may be somebody's own.
[[nodiscard]] bool isInView(TaskView view, const TaskFacts &facts, const Light &light, QDate asOf);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <QDate>

namespace core {

/// The stored states of a task. Overdue is no state: it is derived. Source: domain.md c.1.
enum class TaskState
{
    Draft, ///< 草稿
    Registered, ///< 已立项
    Assigned, ///< 已交办
    InProgress, ///< 办理中
    Verifying, ///< 待核验
    Closed, ///< 已销号
    Suspended, ///< 中止
    Cancelled ///< 已撤销
};

template <> struct EnumKeys<TaskState>
{
    static constexpr EnumKeyTable<TaskState, 8> values {{
        {TaskState::Draft, QLatin1String("draft")},
        {TaskState::Registered, QLatin1String("registered")},
        {TaskState::Assigned, QLatin1String("assigned")},
        {TaskState::InProgress, QLatin1String("in_progress")},
        {TaskState::Verifying, QLatin1String("verifying")},
        {TaskState::Closed, QLatin1String("closed")},
        {TaskState::Suspended, QLatin1String("suspended")},
        {TaskState::Cancelled, QLatin1String("cancelled")},
    }};
};

/// Class of a task; priority classes turn yellow earlier. Source: domain.md b.6 ItemClass.
enum class TaskClass
{
    None,
    PriorityProject, ///< 重点项目
    PriorityWork, ///< 重点工作
    Routine, ///< 日常工作
    Assigned, ///< 交办事项
    Rectification, ///< 整改事项
    Rulemaking, ///< 制度建设
    Campaign, ///< 专项行动
    Pilot ///< 试点
};

template <> struct EnumKeys<TaskClass>
{
    static constexpr EnumKeyTable<TaskClass, 9> values {{
        {TaskClass::None, QLatin1String("")},
        {TaskClass::PriorityProject, QLatin1String("priority_project")},
        {TaskClass::PriorityWork, QLatin1String("priority_work")},
        {TaskClass::Routine, QLatin1String("routine")},
        {TaskClass::Assigned, QLatin1String("assigned")},
        {TaskClass::Rectification, QLatin1String("rectification")},
        {TaskClass::Rulemaking, QLatin1String("rulemaking")},
        {TaskClass::Campaign, QLatin1String("campaign")},
        {TaskClass::Pilot, QLatin1String("pilot")},
    }};
};

/// How binding a task is. Source: domain.md b.6.
enum class Modality
{
    None,
    Ensure, ///< 确保
    Strive, ///< 力争
    Explore, ///< 探索
    Continue ///< 持续
};

template <> struct EnumKeys<Modality>
{
    static constexpr EnumKeyTable<Modality, 5> values {{
        {Modality::None, QLatin1String("")},
        {Modality::Ensure, QLatin1String("ensure")},
        {Modality::Strive, QLatin1String("strive")},
        {Modality::Explore, QLatin1String("explore")},
        {Modality::Continue, QLatin1String("continue")},
    }};
};

/// A task 任务, or an objective 目标 when other tasks have it as parent. Texts are kept as written.
struct Task
{
    static constexpr RecordKind kKind = RecordKind::Task;

    Id id;
    Id ledger;
    Id parent; ///< task above; none at the top
    int position = 0; ///< order among the tasks with the same parent
    QString code; ///< 编号 or 序号 as written
    QString title; ///< 任务名称; the objective's name on an objective
    QString content; ///< 工作内容
    QString source; ///< 任务来源
    QString lever; ///< 抓手
    QString targetSought; ///< 争取目标
    QString targetDelivered; ///< 实施目标
    QString problem; ///< 存在问题
    QString acceptance; ///< 工作标准
    TaskClass taskClass = TaskClass::None;
    Modality modality = Modality::None;
    Id unit; ///< lead unit; none = 未明确科室
    TaskState state = TaskState::InProgress;
    QDate start; ///< planned start; invalid = not given
    QString note; ///< 备注

    /// Title, or the content where a sheet gives no title.
    [[nodiscard]] QString displayName() const { return title.isEmpty() ? content : title; }

    bool operator==(const Task &) const = default;
};

/// Whether work on a task in @p state still goes on, so that it can be late.
[[nodiscard]] constexpr bool isOpen(TaskState state)
{
    return state == TaskState::Registered || state == TaskState::Assigned
        || state == TaskState::InProgress || state == TaskState::Verifying;
}

} // namespace core

Q_DECLARE_TYPEINFO(core::Task, Q_RELOCATABLE_TYPE);

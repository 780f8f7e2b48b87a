// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

namespace core {

/// What a column of an office's table can hold: the vocabulary of import mappings, of the own
/// columns of a ledger and of the cells on the screen. Source: domain.md b.5 and f.
enum class ColumnField
{
    Number, ///< 序号: code of the objective, or of the task where there is none
    Code, ///< 编号 of the task
    Objective, ///< 目标, 重点任务, 对标任务: name of the task above
    Title, ///< 任务名称
    Content, ///< 工作内容
    TaskSource, ///< 任务来源
    Lever, ///< 抓手
    TargetSought, ///< 争取目标
    TargetDelivered, ///< 实施目标
    Problem, ///< 存在问题
    RootCause, ///< 根源分析
    Acceptance, ///< 工作标准
    TaskClass, ///< 类别
    Modality, ///< 力度
    Measure, ///< 工作措施
    MeasureOwner, ///< 措施责任人
    MeasurePhrase, ///< 措施时限
    MeasureDuration, ///< 倒排天数
    MeasurePredecessors, ///< 前置措施
    MeasureStartedOn, ///< 措施开工日期
    MeasureDoneOn, ///< 措施完成日期
    MeasureSituation, ///< 落实情况
    MeasureCoordination, ///< 需协调事项
    Leader, ///< 责任领导
    LeadUnit, ///< 牵头科室
    Person, ///< 责任人
    Cooperating, ///< 配合单位
    CooperatingDuty, ///< 配合事项
    Contact, ///< 联系人
    Start, ///< 开始时间
    Node, ///< 节点名称
    Deadline, ///< 完成时限
    Extensions, ///< 延期情况, derived
    Expected, ///< 预期效果
    Indicator, ///< 指标
    IndicatorUnit, ///< 计量单位
    Baseline, ///< 基期值
    Target, ///< 目标值
    Actual, ///< 工作成效, 实际值
    CompletionRate, ///< 完成率 of an indicator, derived
    Evidence, ///< 佐证材料
    Recognition, ///< 表彰推广
    State, ///< 状态
    CompletedOn, ///< 完成日期
    Percent, ///< 进度%
    Report, ///< 进展情况
    Note, ///< 备注
    Light, ///< 灯, derived
    Remaining, ///< 剩余/逾期, derived
    Extra ///< a column no field fits: told apart by its header
};

template <> struct EnumKeys<ColumnField>
{
    static constexpr EnumKeyTable<ColumnField, 50> values {{
        {ColumnField::Number, QLatin1String("number")},
        {ColumnField::Code, QLatin1String("code")},
        {ColumnField::Objective, QLatin1String("objective")},
        {ColumnField::Title, QLatin1String("title")},
        {ColumnField::Content, QLatin1String("content")},
        {ColumnField::TaskSource, QLatin1String("source")},
        {ColumnField::Lever, QLatin1String("lever")},
        {ColumnField::TargetSought, QLatin1String("target_sought")},
        {ColumnField::TargetDelivered, QLatin1String("target_delivered")},
        {ColumnField::Problem, QLatin1String("problem")},
        {ColumnField::RootCause, QLatin1String("root_cause")},
        {ColumnField::Acceptance, QLatin1String("acceptance")},
        {ColumnField::TaskClass, QLatin1String("class")},
        {ColumnField::Modality, QLatin1String("modality")},
        {ColumnField::Measure, QLatin1String("measure")},
        {ColumnField::MeasureOwner, QLatin1String("measure_owner")},
        {ColumnField::MeasurePhrase, QLatin1String("measure_deadline")},
        {ColumnField::MeasureDuration, QLatin1String("measure_workdays")},
        {ColumnField::MeasurePredecessors, QLatin1String("measure_predecessors")},
        {ColumnField::MeasureStartedOn, QLatin1String("measure_started_on")},
        {ColumnField::MeasureDoneOn, QLatin1String("measure_done_on")},
        {ColumnField::MeasureSituation, QLatin1String("measure_situation")},
        {ColumnField::MeasureCoordination, QLatin1String("measure_coordination")},
        {ColumnField::Leader, QLatin1String("leader")},
        {ColumnField::LeadUnit, QLatin1String("lead_unit")},
        {ColumnField::Person, QLatin1String("person")},
        {ColumnField::Cooperating, QLatin1String("cooperating")},
        {ColumnField::CooperatingDuty, QLatin1String("cooperating_duty")},
        {ColumnField::Contact, QLatin1String("contact")},
        {ColumnField::Start, QLatin1String("start")},
        {ColumnField::Node, QLatin1String("node")},
        {ColumnField::Deadline, QLatin1String("deadline")},
        {ColumnField::Extensions, QLatin1String("extensions")},
        {ColumnField::Expected, QLatin1String("expected")},
        {ColumnField::Indicator, QLatin1String("indicator")},
        {ColumnField::IndicatorUnit, QLatin1String("indicator_unit")},
        {ColumnField::Baseline, QLatin1String("baseline")},
        {ColumnField::Target, QLatin1String("target")},
        {ColumnField::Actual, QLatin1String("actual")},
        {ColumnField::CompletionRate, QLatin1String("completion_rate")},
        {ColumnField::Evidence, QLatin1String("evidence")},
        {ColumnField::Recognition, QLatin1String("recognition")},
        {ColumnField::State, QLatin1String("state")},
        {ColumnField::CompletedOn, QLatin1String("completed_on")},
        {ColumnField::Percent, QLatin1String("percent")},
        {ColumnField::Report, QLatin1String("report")},
        {ColumnField::Note, QLatin1String("note")},
        {ColumnField::Light, QLatin1String("light")},
        {ColumnField::Remaining, QLatin1String("remaining")},
        {ColumnField::Extra, QLatin1String("extra")},
    }};
};

/// Whether a column follows from others and stands in no record: it is never typed or imported.
[[nodiscard]] constexpr bool isWorkedOut(ColumnField field)
{
    return field == ColumnField::Light || field == ColumnField::Remaining
        || field == ColumnField::Extensions || field == ColumnField::CompletionRate;
}

} // namespace core

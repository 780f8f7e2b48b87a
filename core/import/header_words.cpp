// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_words.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace core {

namespace {

struct FieldWords
{
    ColumnField field;
    const char16_t *words; ///< separated by blanks
};

// A word stands once: where a word has two uses, the table's other columns decide (header_map.cpp).
constexpr FieldWords kWords[] = {
    {ColumnField::Number, u"序号 序 号 No No. 项次 顺序号"},
    {ColumnField::Code, u"编号 任务编号 事项编号 项目编号 编码 任务编码 台账编号"},
    {ColumnField::Objective,
     u"对标任务 重点任务 目标 工作目标 目标任务 总目标 任务目标 主要目标 年度目标 重点工作 "
     u"重点工作任务 主要任务 任务分类 总体目标 目标名称 一级任务 工作任务类别 板块 工作板块 领域"},
    {ColumnField::Title,
     u"任务名称 项目名称 工作项目 事项名称 工作事项 名称 项目 任务 事项 工作任务 应办事项 督办事项 "
     u"领衔事项 二级任务 具体任务 交办事项 具体事项 督查事项 督办任务 改革任务 改革事项 实事项目 "
     u"整改事项 整改任务"},
    {ColumnField::Content,
     u"工作内容 任务内容 具体内容 主要内容 内容 建设内容 工作任务及内容 具体工作内容 主要工作内容 "
     u"目标任务内容 工作要点 重点内容 任务要求 工作要求 工作目标及任务要求 承诺事项"},
    {ColumnField::TaskSource,
     u"任务来源 来源 事项来源 工作来源 目标来源 依据 文件依据 任务依据 来文依据 交办来源"},
    {ColumnField::Lever, u"抓手 工作抓手 主要抓手"},
    {ColumnField::TargetSought, u"争取目标 争取 奋斗目标 力争目标"},
    {ColumnField::TargetDelivered, u"实施目标 实施 确保目标 必成目标"},
    {ColumnField::Problem,
     u"存在问题 主要问题 问题 问题清单 困难问题 存在的问题 存在困难 存在困难问题 问题差距 差距 "
     u"差距不足 短板弱项 存在问题及困难 检查发现问题 对标差距 存在的差距 存在差距"},
    {ColumnField::RootCause, u"根源分析 原因分析 问题根源 成因分析 原因 未完成原因"},
    {ColumnField::Acceptance,
     u"工作标准 验收标准 完成标准 标准 评分标准 完成标志 办结标准 质量标准"},
    {ColumnField::TaskClass, u"类别 任务类别 任务类型 类型 分类 项目类别 督办类别 事项类别"},
    {ColumnField::Modality, u"力度 约束力 任务性质"},
    {ColumnField::Measure,
     u"工作措施 赶超措施 措施 整改措施 推进措施 具体措施 主要措施 落实措施 举措 工作举措 推进举措 "
     u"主要举措 具体举措 对标举措 保障措施 解决措施 攻坚措施 实施措施 措施办法 具体工作措施"},
    {ColumnField::MeasureOwner, u"措施责任人 措施负责人"},
    {ColumnField::MeasurePhrase, u"措施时限 整改时限 措施完成时限"},
    {ColumnField::MeasureDuration, u"倒排天数 所需天数 需用天数 所需工作日 需用工作日"},
    {ColumnField::MeasurePredecessors,
     u"前置措施 前置节点 前置工作 前置任务 前置工序 前置事项 前置条件 紧前工作 紧前措施"},
    {ColumnField::MeasureStartedOn, u"措施开工日期 措施开始日期 措施开始时间 措施启动时间"},
    {ColumnField::MeasureDoneOn, u"措施完成日期 措施完成时间 措施实际完成时间"},
    {ColumnField::MeasureSituation, u"落实情况 措施落实情况 整改情况"},
    {ColumnField::MeasureCoordination,
     u"需协调事项 协调事项 需协调解决的问题 需要协调事项 协调部门 需协调问题 需协调解决事项"},
    {ColumnField::Leader,
     u"责任领导 分管领导 牵头领导 包抓领导 领导 局领导 责任局领导 分管局领导 联系领导 主管领导 "
     u"班子成员 包联领导 挂联领导 牵头局领导 领衔领导 分管县领导 分管市领导 分管区领导 牵头县领导 "
     u"牵头市领导 责任县领导 责任市领导 包联县领导 县领导 市领导 区领导"},
    {ColumnField::LeadUnit,
     u"牵头科室 责任科室 责任单位 牵头单位 责任部门 牵头部门 责任股室 牵头股室 承办科室 承办单位 "
     u"承办部门 主办单位 科室 股室 单位 部门 处室 责任处室 牵头处室 科室(单位) 股室(单位) 主责单位 "
     u"责任科室(单位) 责任股室(单位) 牵头 主办 主责科室 实施单位 落实单位 完成单位 承办股室 "
     u"主办科室 主办股室 牵头责任单位 责任牵头单位 责任单位责任人 责任科室责任人 责任部门责任人 "
     u"责任单位人员 责任科室人员"},
    {ColumnField::Person,
     u"责任人 负责人 承办人 经办人 责任人员 具体责任人 直接责任人 具体负责人 责任人姓名 姓名 "
     u"人员 第一责任人 主要负责人 牵头人 项目负责人 任务责任人 工作责任人 落实人"},
    {ColumnField::Cooperating,
     u"配合 协办 配合单位 配合科室 配合股室 协办单位 协办科室 协同单位 配合部门 协作单位 协助单位 "
     u"协助科室 "
     u"参与单位 参与科室 协同科室 配合处室 协办股室 责任配合单位 联系县区 协办部门 协同部门"},
    {ColumnField::CooperatingDuty, u"配合事项 配合内容 协办事项"},
    {ColumnField::Contact, u"联系人 联络员 联络人 联系电话 联系方式 联系人及电话 联系人电话"},
    {ColumnField::Start,
     u"开始时间 开始日期 起始时间 启动时间 计划开始时间 计划开始 开工时间 起始日期 交办日期 "
     u"立项时间 "
     u"计划开始日期 计划启动时间"},
    {ColumnField::Node, u"节点名称 节点 阶段 时间节点 工作节点 阶段目标 推进节点 节点及时限"},
    {ColumnField::Deadline,
     u"完成时限 时限 完成时间 办结时限 完成期限 期限 时限要求 办理时限 时间要求 计划完成时间 "
     u"计划完成 "
     u"完成时间节点 目标时限 截止时间 截止日期 办理期限 计划完成日期 要求完成时间 工作时限 "
     u"预计完成时间 建成时间 时间进度安排 到期日 任务时限 时间安排 完成时限要求 规定时限"},
    {ColumnField::Expected,
     u"预期效果 预期成效 预期目标 预期成果 目标效果 预期结果 工作预期 达到效果 预期达到的效果 "
     u"成果形式 预期效益 目标成效 预计成效"},
    {ColumnField::Indicator,
     u"指标 指标名称 考核指标 目标指标 量化指标 工作指标 绩效指标 具体指标 指标内容"},
    {ColumnField::IndicatorUnit, u"计量单位 指标单位"},
    {ColumnField::Baseline, u"基期值 基期 基数 基础值 现状值 上年值 基准值"},
    {ColumnField::Target, u"目标值 年度目标值 计划值 目标数 任务数 计划数"},
    {ColumnField::Actual,
     u"工作成效 实际值 成效 实际成效 实际完成 取得成效 完成值 实际完成值 累计完成 已完成值 "
     u"工作成果"},
    {ColumnField::Evidence, u"佐证材料 佐证 印证材料 证明材料 支撑材料 佐证资料 印证资料"},
    {ColumnField::Recognition, u"表彰推广 表彰推广情况 表彰奖励 表彰奖励情况 表彰情况 推广情况"},
    {ColumnField::State,
     u"状态 完成状态 办理状态 任务状态 是否完成 当前状态 工作状态 是否办结 销号状态 是否销号 "
     u"销号情况 办结状态 完成与否 进展状态 整改状态"},
    {ColumnField::CompletedOn,
     u"完成日期 办结日期 销号日期 实际完成时间 实际完成日期 办结时间 销号时间 实际办结时间"},
    {ColumnField::Percent,
     u"进度% 进度 完成率 当前进度 工作进度 完成进度 完成比例 进度(%) 完成率(%) 完成百分比 完成度 "
     u"实际进度"},
    {ColumnField::Report,
     u"进展情况 工作进展 完成情况 最新进展 进展 目前进展 推进情况 办理情况 工作进展情况 落实进展 "
     u"目前进展情况 当前进展 工作完成情况 任务完成情况 办理进展 进展情况说明 最新汇报 本周进展 "
     u"截至目前完成 完成进展情况 工作推进情况 推进落实情况 工作开展情况 开展情况 任务进展情况 "
     u"进展及成效 工作进展及成效 进展情况及成效 推进情况及成效"},
    {ColumnField::Note, u"备注 说明 备注说明"},
};

// 完成时限（年月）, 投资(万元), 责任人: — what stands in brackets or after the word explains it.
QString withoutExplanation(const QString &folded)
{
    static const QRegularExpression explanation(
        QStringLiteral("[(\\[【〔<《].*[)\\]】〕>》]|[:：*]+$"));
    QString bare = folded;
    bare.remove(explanation);
    return bare;
}

// What connects words says nothing: 存在的问题、困难.
QString withoutJoints(const QString &folded)
{
    static const QRegularExpression joints(QStringLiteral("[、,/和与及的]"));
    QString bare = folded;
    bare.remove(joints);
    return bare;
}

} // namespace

HeaderWords HeaderWords::standard()
{
    HeaderWords words;
    for (const FieldWords &entry : kWords) {
        const QStringList list = QString::fromUtf16(entry.words).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list)
            words.add(word, entry.field);
    }
    return words;
}

void HeaderWords::add(const QString &word, ColumnField field)
{
    m_fields.insert(withoutJoints(foldForMatching(word)), field);
}

std::optional<ColumnField> HeaderWords::exact(const QString &folded) const
{
    const auto found = m_fields.constFind(withoutJoints(folded));
    return found == m_fields.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ColumnField> HeaderWords::field(const QString &header) const
{
    const QString folded = foldForMatching(header);
    if (const auto found = exact(folded))
        return found;
    return exact(withoutExplanation(folded));
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_words.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

std::optional<ColumnField> field(const char16_t *header)
{
    static const HeaderWords words = HeaderWords::standard();
    return words.field(QString::fromUtf16(header));
}

} // namespace

TEST_CASE("the headers of the offices' own lists are known")
{
    using enum ColumnField;
    // P1–P5, P7 and P8 of the documents, column by column.
    const QList<std::pair<const char16_t *, ColumnField>> headers {
        {u"序号", Number},
        {u"编号", Code},
        {u"类别", TaskClass},
        {u"重点任务", Objective},
        {u"对标任务", Objective},
        {u"项目名称", Title},
        {u"工作内容", Content},
        {u"任务来源", TaskSource},
        {u"工作标准", Acceptance},
        {u"力度(确保/力争)", Modality},
        {u"备注", Note},
        {u"责任领导", Leader},
        {u"牵头科室", LeadUnit},
        {u"责任科室", LeadUnit},
        {u"责任人", Person},
        {u"配合单位", Cooperating},
        {u"配合事项", CooperatingDuty},
        {u"存在问题", Problem},
        {u"根源分析", RootCause},
        {u"工作措施", Measure},
        {u"赶超措施", Measure},
        {u"措施责任人", MeasureOwner},
        {u"措施时限", MeasurePhrase},
        {u"倒排天数", MeasureDuration},
        {u"前置措施", MeasurePredecessors},
        {u"前置节点", MeasurePredecessors},
        {u"所需工作日", MeasureDuration},
        {u"措施完成日期", MeasureDoneOn},
        {u"落实情况", MeasureSituation},
        {u"表彰推广", Recognition},
        {u"需协调事项", MeasureCoordination},
        {u"开始时间", Start},
        {u"完成时限", Deadline},
        {u"时限", Deadline},
        {u"预期效果", Expected},
        {u"指标", Indicator},
        {u"工作成效", Actual},
        {u"佐证材料", Evidence},
        {u"争取目标", TargetSought},
        {u"实施目标(工作内容)", TargetDelivered},
        {u"当前进度", Percent},
        {u"状态", State},
        {u"进展情况", Report},
    };
    for (const auto &[header, expected] : headers) {
        INFO(QString::fromUtf16(header).toStdString());
        CHECK(field(header) == expected);
    }
}

TEST_CASE("columns that name whose it is in one word and another are known")
{
    CHECK(field(u"责任单位及责任人") == ColumnField::LeadUnit);
    CHECK(field(u"责任单位、责任人") == ColumnField::LeadUnit);
    CHECK(field(u"责任科室和人员") == ColumnField::LeadUnit);
    CHECK_FALSE(field(u"责任分工").has_value()); // stands over other headers
    CHECK(field(u"牵头责任单位") == ColumnField::LeadUnit);
    CHECK(field(u"分管县领导") == ColumnField::Leader);
    CHECK(field(u"工作进展及成效") == ColumnField::Report);
    CHECK(field(u"事项类别") == ColumnField::TaskClass);
}

TEST_CASE("white space, width, brackets and joints in a header do not matter")
{
    CHECK(field(u"完成\n时限") == ColumnField::Deadline);
    CHECK(field(u"序　号") == ColumnField::Number);
    CHECK(field(u"责任人（签字）") == ColumnField::Person);
    CHECK(field(u"完成时限：") == ColumnField::Deadline);
    CHECK(field(u"进度（％）") == ColumnField::Percent);
    CHECK(field(u"存在的问题、困难") == field(u"存在问题困难"));
    CHECK(field(u"责任科室（单位）") == ColumnField::LeadUnit);
}

TEST_CASE("unknown headers stay unknown until they are added")
{
    for (const char16_t *header : {u"", u"预算（万元）", u"联系县区数", u"2021年底", u"胡应兵"})
        CHECK_FALSE(field(header).has_value());
    HeaderWords words = HeaderWords::standard();
    words.add(QStringLiteral("预 算"), ColumnField::Note);
    CHECK(words.field(QStringLiteral("预算（万元）")) == ColumnField::Note);
}

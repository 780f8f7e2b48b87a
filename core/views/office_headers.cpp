// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/office_headers.h"

#include <array>

namespace core {

namespace {

// In the order of ColumnField.
constexpr std::array kOfficeHeaders {
    u"序号",         u"编号",     u"重点任务",   u"任务名称",  u"工作内容",
    u"任务来源",     u"抓手",     u"争取目标",   u"实施目标",  u"存在问题",
    u"根源分析",     u"工作标准", u"类别",       u"力度",      u"工作措施",
    u"措施责任人",   u"措施时限", u"倒排天数",   u"前置措施",  u"措施开工日期",
    u"措施完成日期", u"落实情况", u"需协调事项", u"责任领导",  u"牵头科室",
    u"责任人",       u"配合单位", u"配合事项",   u"联系人",    u"开始时间",
    u"节点名称",     u"完成时限", u"延期情况",   u"预期效果",  u"指标",
    u"计量单位",     u"基期值",   u"目标值",     u"工作成效",  u"完成率",
    u"佐证材料",     u"表彰推广", u"状态",       u"完成日期",  u"进度%",
    u"最新进展",     u"备注",     u"灯",         u"剩余/逾期", u"",
};
static_assert(kOfficeHeaders.size() == static_cast<size_t>(ColumnField::Extra) + 1);

} // namespace

QString officeHeader(ColumnField field)
{
    return QString::fromUtf16(kOfficeHeaders.at(static_cast<size_t>(field)));
}

} // namespace core

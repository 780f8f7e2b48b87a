// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawing/sample_report.h"

#include <QTimeZone>

namespace tests {

using core::LightColour;
using core::LightReason;
using core::ReportAlignment;

namespace {

core::ReportMark red()
{
    return {LightColour::Red, LightReason::Overdue};
}

core::ReportMark yellow()
{
    return {LightColour::Yellow, LightReason::DueSoon};
}

QStringList cellsOf(const char16_t *cells)
{
    return QString::fromUtf16(cells).split(QLatin1Char('|'));
}

core::ReportBlock overdueBlock()
{
    core::ReportBlock block;
    block.heading = QStringLiteral("一、逾期与临期事项");
    block.columns = {
        {QStringLiteral("序号"), 2.3},
        {QStringLiteral("编号"), 8},
        {QStringLiteral("任务"), 12, ReportAlignment::Justify, false, true},
        {QStringLiteral("科室"), 7.4},
        {QStringLiteral("责任人"), 4.4},
        {QStringLiteral("时限"), 5.8},
        {QStringLiteral("逾期（剩余）工作日"), 13, ReportAlignment::Left},
    };
    for (const char16_t *row :
         // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): the first row is two literals.
         {u"1|2026-养老-003|县中心敬老院消防改造竣工验收|养老服务科|李某|8月31日|"
          u"逾期19个工作日（24天）",
          u"2|2026-救助-007|低保对象第三批复核|社会救助科|张某|9月10日|逾期11个工作日（14天）",
          u"3|2026-区划-002|乡村地名信息采集上图|区划地名科|周某|9月18日|逾期5个工作日（6天）",
          u"4|2026-儿童-004|困境儿童保障政策落实情况自查|儿童福利科|赵某|9月28日|还剩1个工作日",
          u"5|2026-办公-011|第三季度重点工作督查通报|办公室|王某|9月30日|还剩3个工作日",
          u"6|2026-救助-009|临时救助备用金拨付|社会救助科|张某|10月9日|还剩5个工作日"}) {
        block.rows.append(rowOf(cellsOf(row)));
        block.rows.last().cells.last().mark = block.rows.size() <= 3 ? red() : yellow();
    }
    return block;
}

QList<core::ReportColumn> progressColumns(bool isAnnex)
{
    constexpr ReportAlignment kText = ReportAlignment::Justify;
    return {
        {QStringLiteral("序号"), 2.1},
        {QStringLiteral("科室\n（单位）"), 5, ReportAlignment::Centre, true},
        {QStringLiteral("上周工作任务"), isAnnex ? 10.0 : 12.0, kText},
        {QStringLiteral("完成情况"), isAnnex ? 10.0 : 11.0, kText},
        {QStringLiteral("未完成原因"), 8, kText},
        {QStringLiteral("本周工作计划"), isAnnex ? 9.0 : 13.0, kText},
        {QStringLiteral("责任人"), 3},
        {QStringLiteral("完成\n时限"), 4.4},
        {QStringLiteral("主要领导\n点评"), 4, ReportAlignment::Centre, true, true},
    };
}

core::ReportBlock progressBlock(bool isAnnex)
{
    core::ReportBlock block;
    block.heading = QStringLiteral("二、各科室工作进展");
    block.columns = progressColumns(isAnnex);
    for (const char16_t *row : {
             u"1|办公室|起草第三季度重点工作督查通报|已形成初稿，正在征求各科室意见|—|"
             u"汇总意见，报局长办公会审定后"
             u"印发|王某|9月30日|",
             u"2||筹备四季度民政工作推进会|会议方案局党组已同意|—|印发会议通知，完成材料汇编|王某|"
             u"10月14日|",
             u"3|社会救助科|低保对象第三批复核|已复核1,126户，占应复核户数的78.0%|"
             u"两个乡镇经办人员调整，入户核查"
             u"力量不足|抽调4名骨干包乡镇，9月28日前完成剩余317户|张某|9月10日|",
             u"4||临时救助备用金拨付|已拨付8个乡镇共46.0万元|—|完成其余4个乡镇拨付并公示|张某|"
             u"10月9日|",
             u"5||低收入人口信息核查|已核查预警信息412条|—|完成其余86条核查并反馈乡镇|刘某|"
             u"10月12日|",
             u"6||—|—|—|部署低保专项治理“回头看”|刘某|10月15日|",
             u"7|养老服务科|县中心敬老院消防改造竣工验收|主体改造完工，消防检测报告未出具|"
             u"检测单位排期延后|跟进检测进"
             u"度，取得报告后3个工作日内组织验收|李某|8月31日|",
             u"8||互助幸福院补贴审核|已审核31家，全部完成|—|公示补贴发放名单，办理拨付手续|李某|"
             u"10月12日|",
             u"9|儿童福利科|困境儿童保障政策落实情况自查|12个乡镇自查表已收齐|—|"
             u"完成入户抽查，报送自查报告|赵某|9月28"
             u"日|",
             u"10|区划地名科|乡村地名信息采集上图|已采集2,340条，上图1,950条|部分村道名称尚未审定|"
             u"召开地名审定会，完成"
             u"剩余390条上图|周某|9月18日|",
             u"11|社会组织科|社会组织年检结论公告|已审查年检材料186家，占94.4%|"
             u"11家未按期报送年检材料|下达限期补报通"
             u"知，形成年检结论建议|钱某|10月12日|",
             u"12|规划财务科|第三季度项目资金支付进度核对|已核对9个项目，支付率81.6%|—|"
             u"督促2个进度偏低的项目报送支付计"
             u"划|吴某|10月15日|",
         })
        block.rows.append(rowOf(cellsOf(row)));
    block.groups = {{0, 2}, {2, 4}, {6, 2}, {8, 1}, {9, 1}, {10, 1}, {11, 1}};
    return block;
}

void writeFoot(core::Report &report)
{
    report.note = {
        {QStringLiteral("注："), {}},
        {QStringLiteral("逾期，"), red()},
        {QStringLiteral(
             "临期（剩余5个工作日以内，重点事项10个工作日以内）。工作日按国务院办公厅放假安排计算："
             "9月25日至27日、10月1日至7日放假，9月20日、10月10日上班。“—”为本栏无内容；点评栏由"
             "主要领导手签。"),
         yellow()}};
    report.signLine = cellsOf(u"单位负责人：|审核人：|填表人：|联系电话：");
    report.stamp
        = QStringLiteral("周工作汇报表（2026年第39周）   打印：2026-09-24 16:30   台账版本 1286");
    report.properties = {QStringLiteral("示例县民政局"),
                         report.stamp,
                         QDateTime(QDate(2026, 9, 24), QTime(8, 30), QTimeZone::utc())};
}

} // namespace

core::ReportRow rowOf(const QStringList &texts)
{
    core::ReportRow row;
    for (const QString &text : texts)
        row.cells.append({text, {}});
    return row;
}

core::Report sampleReport(core::PaperFrame frame)
{
    const bool isAnnex = frame == core::PaperFrame::Annex;
    core::Report report;
    report.name = QStringLiteral("weekly");
    report.annex = isAnnex ? QStringLiteral("附件1") : QString();
    report.title = QStringLiteral("示例县民政局周工作汇报表");
    report.headLeft = QStringLiteral("填报单位：局办公室（盖章）");
    report.headCentre = QStringLiteral("2026年第39周（9月21日—9月24日）");
    report.headRight = QStringLiteral("数据截至：2026年9月24日");
    report.countLine = QStringLiteral(
        "在办57项，本周办结3项，本周新增2项；逾期3项（较上周减1项），临期3项（较上周增1项）。");
    report.blocks = {overdueBlock(), progressBlock(isAnnex)};
    report.frame = frame;
    writeFoot(report);
    return report;
}

core::Report longReport(int rows, int groupSize)
{
    core::Report report = sampleReport(core::PaperFrame::Internal);
    core::ReportBlock &block = report.blocks[1];
    block.rows.clear();
    block.groups.clear();
    for (int i = 0; i < rows; ++i) {
        const bool isFirst = i % groupSize == 0;
        block.rows.append(
            rowOf({QString::number(i + 1),
                   isFirst ? QStringLiteral("第%1科").arg(i / groupSize + 1) : QString(),
                   QStringLiteral("第%1项任务，做好水利工程验收").arg(i + 1),
                   QStringLiteral("已完成"),
                   QStringLiteral("—"),
                   QStringLiteral("继续推进第%1项").arg(i + 1),
                   QStringLiteral("李某"),
                   QStringLiteral("10月12日"),
                   QString()}));
        if (isFirst)
            block.groups.append({i, std::min(groupSize, rows - i)});
    }
    return report;
}

} // namespace tests

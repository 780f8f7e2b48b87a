// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawing/wall_chart_report.h"

namespace tests {

namespace {

core::WallChartRow wallRow(int row)
{
    core::WallChartRow values;
    values.cells = {QString::number(row + 1),
                    wallChartName(row),
                    QStringLiteral("王某某"),
                    QStringLiteral("养老服务科"),
                    QStringLiteral("李某"),
                    QStringLiteral("8月31日")};
    values.bar.start = QDate(2026, 3, 1);
    values.bar.due = QDate(2026, 8, 31);
    values.bar.actualDays = 92;
    values.bar.overdue = {QDate(2026, 9, 1), QDate(2026, 9, 24)};
    values.bar.nodes = {{QDate(2026, 5, 15), core::NodeState::Done}};
    values.bar.light.colour = core::LightColour::Red;
    values.bar.light.reason = core::LightReason::Overdue;
    values.scheduled = QStringLiteral("100%");
    values.actual = QStringLiteral("50%");
    return values;
}

} // namespace

QString wallChartName(int row)
{
    return QStringLiteral("第%1件实事").arg(row + 1);
}

core::Report wallChartReport(int rows, core::PaperSize paper)
{
    core::Report report;
    report.name = QStringLiteral("wall-chart");
    report.title = QStringLiteral("示例县民政局2026年重点工作挂图作战图");
    report.headLeft = QStringLiteral("填报单位：示例县民政局（盖章）");
    report.headCentre
        = QStringLiteral("共14项：办结3项，正常5项，临期或滞后3项，逾期或严重滞后3项");
    report.headRight = QStringLiteral("数据截至：2026年9月24日");
    report.signLine = {QStringLiteral("单位负责人："),
                       QStringLiteral("审核人："),
                       QStringLiteral("制图人："),
                       QStringLiteral("联系电话：")};
    report.stamp
        = QStringLiteral("2026年重点工作挂图作战图   打印：2026-09-24 16:30   台账版本 1286");
    report.paper = paper;
    core::WallChart chart;
    chart.headers = {QStringLiteral("序号"),
                     QStringLiteral("项目"),
                     QStringLiteral("责任领导"),
                     QStringLiteral("责任单位"),
                     QStringLiteral("责任人"),
                     QStringLiteral("完成时限")};
    chart.progressHeaders = {QStringLiteral("序时进度"), QStringLiteral("实际进度")};
    chart.emptyText = QStringLiteral("没有可列的任务。");
    chart.days = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    chart.today = QDate(2026, 9, 24);
    for (int row = 0; row < rows; ++row)
        chart.rows.append(wallRow(row));
    core::ReportBlock table;
    table.rows.resize(rows);
    report.blocks = {table};
    report.wallChart = chart;
    return report;
}

} // namespace tests

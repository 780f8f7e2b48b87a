// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wall_chart_report.h"

#include "core/report/countdown_line.h"
#include "core/report/days_off.h"
#include "core/report/list_report.h"
#include "core/report/period.h"
#include "core/report/print_text.h"
#include "core/report/timeline_words.h"
#include "core/report/wall_chart_days.h"
#include "core/rules/scheduled_progress.h"
#include "core/views/ledgers_in_use.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// Columns of the table; those that the chart draws at its left say the same there.
enum WallColumn
{
    NumberColumn,
    NameColumn,
    LeaderColumn,
    UnitColumn,
    PersonColumn,
    StartColumn,
    NodesColumn,
    DueColumn,
    StateColumn,
    ScheduledColumn,
    ActualColumn
};

QString printedPercent(std::optional<double> percent)
{
    return percent ? QStringLiteral("%1%").arg(std::lround(*percent)) : emptyMark();
}

/// Of what is closed the light judges no schedule any more; the chart shows it all the same.
std::optional<double> scheduledOf(const ReportedTask &task, QDate asOf)
{
    if (task.light.colour != LightColour::Blue)
        return task.light.scheduledPercent;
    if (task.light.due.isValid() && task.light.due <= asOf)
        return 100;
    return scheduledProgress(task.facts, task.light.due, asOf);
}

std::optional<double> actualOf(const ReportedTask &task)
{
    if (task.light.colour == LightColour::Blue)
        return 100;
    return task.light.percent ? std::optional<double>(*task.light.percent) : std::nullopt;
}

ReportedColumn wallNameColumn()
{
    ReportedColumn column = nameColumn(14, false);
    column.column.header = QStringLiteral("项目");
    column.column.grows = true;
    return column;
}

/// @p column with its header in one line.
ReportedColumn inOneLine(ReportedColumn column)
{
    column.column.header.remove(u'\n');
    return column;
}

ListDocument wallTable()
{
    return {QStringLiteral("wall-chart"),
            QStringLiteral("挂图作战图"),
            {wallNameColumn(),
             inOneLine(leaderColumn()),
             unitColumn(QStringLiteral("责任单位")),
             personColumn(),
             startColumn(),
             nodesColumn(),
             dueColumn(QStringLiteral("完成时限")),
             stateColumn(),
             {{QStringLiteral("序时进度"), 4.1, ReportAlignment::Right, false, false},
              [](const ReportedEntry &entry) -> ReportText {
                  return {printedPercent(scheduledOf(entry.task, entry.list.asOf)), {}};
              }},
             {{QStringLiteral("实际进度"), 4.1, ReportAlignment::Right, false, false},
              [](const ReportedEntry &entry) -> ReportText {
                  return {printedPercent(actualOf(entry.task)), {}};
              }}},
            ListGrouping::Row,
            nullptr,
            {},
            true};
}

/// The texts at the left of the chart out of a row of the table.
QStringList wallCells(const ReportRow &row, const ReportedTask &task)
{
    QStringList cells;
    for (const WallColumn column :
         {NumberColumn, NameColumn, LeaderColumn, UnitColumn, PersonColumn, DueColumn})
        cells.append(row.cells.at(column).text);
    const bool hasDeadline = !task.bundle.deadlines.isEmpty();
    if (!hasDeadline)
        cells.last() = QStringLiteral("无时限");
    return cells;
}

WallChartRow wallRow(const ReportRow &row, const ReportedTask &task, QDate asOf)
{
    WallChartRow drawn;
    drawn.cells = wallCells(row, task);
    drawn.bar = timelineBar(task.facts, task.light, asOf);
    if (task.light.reason == LightReason::ClosedLate)
        drawn.remark = QStringLiteral("逾期");
    drawn.scheduled = row.cells.at(ScheduledColumn).text;
    drawn.actual = row.cells.at(ActualColumn).text;
    drawn.elsewhere = printedElsewhere(drawn.bar);
    return drawn;
}

/// 共14项：办结3项，正常5项，临期或滞后3项，逾期或严重滞后3项.
QString wallCounts(const QList<WallChartRow> &rows)
{
    const auto count = [&rows](LightColour colour) {
        return std::count_if(rows.cbegin(), rows.cend(), [colour](const WallChartRow &row) {
            return row.bar.light.colour == colour;
        });
    };
    QString text = QStringLiteral("共%1项：办结%2项，正常%3项，临期或滞后%4项，逾期或严重滞后%5项")
                       .arg(rows.size())
                       .arg(count(LightColour::Blue))
                       .arg(count(LightColour::Green))
                       .arg(count(LightColour::Yellow))
                       .arg(count(LightColour::Red));
    if (const auto resting = count(LightColour::Grey); resting > 0)
        text += QStringLiteral("，未启动或中止%1项").arg(resting);
    return text;
}

/// The days drawn: those asked for, else those the tasks need.
DateSpan daysOf(const WallChart &chart, const QList<Ledger> &ledgers, const QString &period)
{
    if (const auto months = monthsOf(period))
        return *months;
    int first = 0;
    int last = 0;
    for (const Ledger &ledger : ledgers) {
        if (ledger.year <= 0)
            continue;
        first = first > 0 ? std::min(first, ledger.year) : ledger.year;
        last = std::max({last, ledger.year, ledger.lastYear});
    }
    QList<TimelineBar> bars;
    for (const WallChartRow &row : chart.rows)
        bars.append(row.bar);
    return wallChartDays(bars, first, last, chart.today);
}

WallChart wallChartOf(const Report &report, const ReportedList &list, const ReportRequest &request)
{
    const ReportBlock &table = report.blocks.first();
    WallChart chart;
    for (const WallColumn column :
         {NumberColumn, NameColumn, LeaderColumn, UnitColumn, PersonColumn, DueColumn})
        chart.headers.append(table.columns.at(column).header);
    chart.progressHeaders
        = {table.columns.at(ScheduledColumn).header, table.columns.at(ActualColumn).header};
    for (qsizetype i = 0; i < list.tasks.size(); ++i)
        chart.rows.append(wallRow(table.rows.at(i), list.tasks.at(i), list.asOf));
    chart.emptyText = table.emptyText;
    chart.today = list.asOf;
    chart.setup = request.wallChart;
    chart.days = daysOf(chart, list.issuer.ledgers, request.period);
    return chart;
}

/// Marks the days that the ledgers count down to. Workdays of a year without a notice are said to
/// be so, once.
void addMarks(Report &report, const QList<CountdownDays> &countdowns, const ReportRequest &request)
{
    report.wallChart->marks = printedMarks(countdowns, report.wallChart->today.year());
    const ReportText unknown {printedUnknownDaysOff(), {}};
    if (!knowsYearsOf(countdowns, request.calendar) && !report.note.contains(unknown))
        report.note.append(unknown);
}

} // namespace

Result<Report> wallChartReport(const ReportRequest &request)
{
    if (!request.period.isEmpty() && !monthsOf(request.period))
        return fail(ErrorKind::WrongUsage, request.period);
    const Result<ReportedList> list = readReportedList(request);
    if (!list)
        return fail(list.error());
    const Result<QList<Setting>> settings = request.source.settings();
    if (!settings)
        return fail(settings.error());
    Report report = listReportOf(wallTable(), request, *list);
    // The chart has a frame of its own and is never an annex.
    report.frame = PaperFrame::Internal;
    report.annex.clear();
    report.headRight = printedAsOf(list->asOf);
    report.signLine.replace(2, QStringLiteral("制图人："));
    report.wallChart = wallChartOf(report, *list, request);
    addMarks(report,
             countdownsOf(*settings, idsOf(list->issuer.ledgers), list->asOf, request.calendar),
             request);
    report.headCentre = wallCounts(report.wallChart->rows);
    // The chart has no line for it below its head.
    if (!report.countLine.isEmpty())
        report.headCentre += QStringLiteral("（%1）").arg(std::exchange(report.countLine, {}));
    return report;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_report.h"

#include "core/report/countdown_line.h"
#include "core/report/days_off.h"
#include "core/report/due_soon_note.h"
#include "core/report/weekly_blocks.h"
#include "core/rules/count.h"

#include <algorithm>

namespace core {

namespace {

/// How many tasks of the sheet are counted, judged now or as at the end of the week before.
int number(Count count, const WeeklyData &data, Light WeeklyTask::*light)
{
    const DateSpan week {data.week.days().start, data.asOf};
    return static_cast<int>(
        std::count_if(data.tasks.cbegin(), data.tasks.cend(), [&](const WeeklyTask &task) {
            return isCounted(count, task.facts, task.*light, week);
        }));
}

QString countLine(const WeeklyData &data)
{
    const auto now = [&](Count count) { return number(count, data, &WeeklyTask::light); };
    const QString lastWeek = printedComparedWeek(data.week.previous(), data.week);
    const auto compared = [&](Count count) {
        return printedComparison(
            now(count), number(count, data, &WeeklyTask::lastWeekLight), lastWeek);
    };
    return QStringLiteral("在办%1项，本周办结%2项，本周新增%3项；逾期%4项（%5），临期%6项（%7）。")
        .arg(now(Count::Open))
        .arg(now(Count::ClosedInPeriod))
        .arg(now(Count::Added))
        .arg(now(Count::Overdue))
        .arg(compared(Count::Overdue))
        .arg(now(Count::DueSoon))
        .arg(compared(Count::DueSoon));
}

QList<ReportText> note(const WeeklyData &data, const WorkCalendar &calendar)
{
    const DateSpan days {data.week.previous().days().start,
                         calendar.addWorkdays(data.asOf, kPlannedWorkdays)};
    const QString rest = QStringLiteral("临期（%1）。%2“—”为本栏无内容；"
                                        "空白栏由填报单位填写，点评栏由主要领导手签。")
                             .arg(dueSoonNote(data.issuer.ledgers),
                                  printedCalendarNote(days, data.isCalendarKnown, calendar));
    return {
        {QStringLiteral("注："), {}},
        {QStringLiteral("逾期，"), ReportMark {LightColour::Red, LightReason::Overdue}},
        {rest, ReportMark {LightColour::Yellow, LightReason::DueSoon}},
    };
}

/// Adds a block with the number of its heading. One without rows is left out: in an office whose
/// ledgers name no 责任领导 nothing is amiss, and a heading over an empty table would ask every
/// week for what they do not keep; and a quiet week, which block A has told already, stays on one
/// page.
void addNumbered(QList<ReportBlock> &blocks, ReportBlock block)
{
    if (block.rows.isEmpty())
        return;
    const QString numbers = QStringLiteral("一二三四");
    block.heading = numbers.at(blocks.size()) + QStringLiteral("、") + block.heading;
    blocks.append(block);
}

} // namespace

Result<Report> weeklyReport(const ReportRequest &request)
{
    const Result<WeeklyData> data = readWeeklyData(request);
    if (!data)
        return fail(data.error());
    Report report = emptyReport(request,
                                data->issuer,
                                {QStringLiteral("weekly"),
                                 QStringLiteral("周工作汇报表"),
                                 weekName(data->week),
                                 data->asOf});
    report.headCentre = weekCaption(data->week, request.calendar);
    report.countLine = countLine(*data) + printedCountdowns(data->countdowns, data->asOf.year());
    report.blocks = {overdueBlock(*data, request.calendar),
                     progressBlock(*data, request.calendar, request.frame)};
    addNumbered(report.blocks, leadersBlock(*data, request.frame));
    addNumbered(report.blocks, highlightsBlock(*data, request.calendar));
    report.note = note(*data, request.calendar);
    return report;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_report.h"

#include "core/report/days_off.h"
#include "core/report/print_text.h"
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

QString comparison(int now, int before)
{
    if (now == before)
        return QStringLiteral("与上周持平");
    const QString verb = now < before ? QStringLiteral("减") : QStringLiteral("增");
    return QStringLiteral("较上周%1%2项").arg(verb).arg(qAbs(now - before));
}

QString countLine(const WeeklyData &data)
{
    const auto now = [&](Count count) { return number(count, data, &WeeklyTask::light); };
    const auto before
        = [&](Count count) { return number(count, data, &WeeklyTask::lastWeekLight); };
    return QStringLiteral("在办%1项，本周办结%2项，本周新增%3项；逾期%4项（%5），临期%6项（%7）。")
        .arg(now(Count::Open))
        .arg(now(Count::ClosedInPeriod))
        .arg(now(Count::Added))
        .arg(now(Count::Overdue))
        .arg(comparison(now(Count::Overdue), before(Count::Overdue)))
        .arg(now(Count::DueSoon))
        .arg(comparison(now(Count::DueSoon), before(Count::DueSoon)));
}

QString calendarNote(const WeeklyData &data, const WorkCalendar &calendar)
{
    QString note = QStringLiteral("工作日按国务院办公厅放假安排计算");
    const DateSpan days {data.week.previous().days().start,
                         calendar.addWorkdays(data.asOf, kPlannedWorkdays)};
    if (const QString changed = printedDaysOff(days, calendar); !changed.isEmpty())
        note += QStringLiteral("：") + changed;
    note += QStringLiteral("。");
    if (!data.isCalendarKnown)
        note += QStringLiteral("所涉年份的放假安排尚未录入，暂按双休日计算。");
    return note;
}

QList<ReportText> note(const WeeklyData &data, const WorkCalendar &calendar)
{
    const QString rest
        = QStringLiteral("临期（剩余5个工作日以内，重点事项10个工作日以内）。%1“—”为本栏无内容；"
                         "空白栏由填报单位填写，点评栏由主要领导手签。")
              .arg(calendarNote(data, calendar));
    return {
        {QStringLiteral("注："), {}},
        {QStringLiteral("逾期，"), ReportMark {LightColour::Red, LightReason::Overdue}},
        {rest, ReportMark {LightColour::Yellow, LightReason::DueSoon}},
    };
}

QString stamp(const WeeklyData &data, const Clock &clock)
{
    const QString blank(3, QLatin1Char(' '));
    return QStringLiteral("周工作汇报表（%1）").arg(weekName(data.week)) + blank
        + QStringLiteral("打印：")
        + clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + blank
        + QStringLiteral("台账版本 %1").arg(data.version);
}

void writeHead(Report &report, const WeeklyData &data, const WorkCalendar &calendar)
{
    report.title = data.office + QStringLiteral("周工作汇报表");
    report.headLeft = QStringLiteral("填报单位：%1（盖章）").arg(data.reporter);
    report.headCentre = weekCaption(data.week, calendar);
    report.headRight = QStringLiteral("数据截至：") + printedDate(data.asOf);
    report.fileName = QStringLiteral("%1（%2）").arg(report.title, weekName(data.week));
    report.countLine = countLine(data);
}

} // namespace

Result<Report> weeklyReport(const ReportRequest &request)
{
    const Result<WeeklyData> data = readWeeklyData(request);
    if (!data)
        return fail(data.error());
    Report report;
    report.name = QStringLiteral("weekly");
    report.annex = request.annex;
    report.frame = request.frame;
    report.paper = request.paper;
    writeHead(report, *data, request.calendar);
    report.blocks = {overdueBlock(*data, request.calendar),
                     progressBlock(*data, request.calendar, request.frame)};
    report.note = note(*data, request.calendar);
    report.signLine = {QStringLiteral("单位负责人："),
                       QStringLiteral("审核人："),
                       QStringLiteral("填表人："),
                       QStringLiteral("联系电话：")};
    report.stamp = stamp(*data, request.clock);
    report.properties = {data->office, report.stamp, request.clock.now()};
    return report;
}

} // namespace core

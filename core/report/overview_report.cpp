// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview_report.h"

#include "core/report/countdown_line.h"
#include "core/report/days_off.h"
#include "core/report/issuer.h"
#include "core/report/overview_blocks.h"
#include "core/report/period.h"
#include "core/report/print_text.h"
#include "core/views/ledgers_in_use.h"
#include "core/wording/count_text.h"

namespace core {

namespace {

constexpr int kLongestWarning = 10; ///< workdays before its deadline a task turns yellow at most

QString comparedCount(const Overview &overview, Count count)
{
    const QString week = printedComparedWeek(overview.comparedWith, overview.week);
    return printedComparison(overview.counts.number(count), overview.before.number(count), week);
}

QString closedCount(const Overview &overview)
{
    const int now = overview.counts.number(Count::ClosedInPeriod);
    const int before = static_cast<int>(overview.closedBefore.size());
    const QString week = printedComparedWeek(overview.comparedWith, overview.week);
    return QStringLiteral("本周办结%1项（%2）").arg(now).arg(printedComparison(now, before, week));
}

QString nextHeap(const Overview &overview)
{
    const DueHeap &heap = overview.heap;
    if (!heap.due.isValid())
        return {};
    const QString what = heap.tasks.size() > 1 ? QStringLiteral("下一个集中到期日")
                                               : QStringLiteral("下一个到期日");
    return QStringLiteral("%1为%2（%3项）。")
        .arg(what, printedDayInYear(heap.due, overview.asOf.year()))
        .arg(heap.tasks.size());
}

/// The line of figures of the page.
QString countLine(const Overview &overview)
{
    const auto number = [&overview](Count count) { return overview.counts.number(count); };
    const QString alerts = QStringLiteral("在办%1项（共%2项）；逾期、严重滞后%3项（%4），临期、"
                                          "滞后%5项（%6）；")
                               .arg(number(Count::Open))
                               .arg(number(Count::All))
                               .arg(number(Count::Red))
                               .arg(comparedCount(overview, Count::Red))
                               .arg(number(Count::Yellow))
                               .arg(comparedCount(overview, Count::Yellow));
    const QString closings = QStringLiteral("累计办结%1项，其中按期%2项、逾期%3项；应办结%4项，"
                                            "办结率%5。")
                                 .arg(number(Count::Closed))
                                 .arg(number(Count::ClosedOnTime))
                                 .arg(number(Count::ClosedLate))
                                 .arg(number(Count::ToBeClosed))
                                 .arg(rateText(overview.counts.rate(RateKind::Completion)));
    return alerts + closedCount(overview) + QStringLiteral("；") + closings + nextHeap(overview);
}

QString ledgersText(const QList<Ledger> &ledgers)
{
    QStringList titles;
    for (const Ledger &ledger : ledgers)
        titles.append(QStringLiteral("《%1》").arg(printedPunctuation(ledger.title)));
    return QStringLiteral("统计范围：%1。").arg(titles.join(QStringLiteral("、")));
}

QList<ReportText>
note(const Overview &overview, const QList<Ledger> &ledgers, const WorkCalendar &calendar)
{
    const DateSpan days {overview.week.days().start,
                         calendar.addWorkdays(overview.asOf, kLongestWarning)};
    const bool isKnown = calendar.knowsYear(overview.asOf.year())
        && calendar.knowsYear(days.end.year()) && knowsYearsOf(overview.countdowns, calendar);
    const QString rest
        = QStringLiteral(
              "临期、滞后。只计牵头任务；中止、撤销的任务（%1项）不计入办结率和各月。办结"
              "率为已办结占应办结之比，按期办结率为按期办结占已办结之比，按时率为按期办结"
              "占已办结和逾期未结之比；“—”表示无从计算或月份未到。")
              .arg(overview.counts.number(Count::Stopped));
    return {
        {QStringLiteral("注："), {}},
        {QStringLiteral("逾期、严重滞后，"), ReportMark {LightColour::Red, LightReason::Overdue}},
        {rest + ledgersText(ledgers) + printedCalendarNote(days, isKnown, calendar),
         ReportMark {LightColour::Yellow, LightReason::DueSoon}},
    };
}

} // namespace

Result<Report> overviewReport(const ReportRequest &request)
{
    const Result<Issuer> issuer = readIssuer(request);
    if (!issuer)
        return fail(issuer.error());
    const QList<Ledger> &ledgers = issuer->ledgers;
    const QDate asOf = request.asOf.value_or(request.clock.today());
    const Result<Overview> overview
        = readOverview(request.source,
                       {idsOf(ledgers), asOf, request.comparedWith, request.unit},
                       request.calendar);
    if (!overview)
        return fail(overview.error());
    Report report = emptyReport(
        request,
        *issuer,
        {QStringLiteral("overview"), QStringLiteral("工作总览"), printedDate(asOf), asOf});
    report.headCentre = weekCaption(overview->week, request.calendar);
    report.countLine = countLine(*overview) + printedCountdowns(overview->countdowns, asOf.year());
    report.blocks = {unitsBlock(*overview), monthsBlock(*overview), onTimeBlock(*overview)};
    report.note = note(*overview, ledgers, request.calendar);
    return report;
}

} // namespace core

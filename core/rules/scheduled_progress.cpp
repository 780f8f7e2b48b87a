// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scheduled_progress.h"

#include <algorithm>

namespace core {

namespace {

/// A day by which a share of the work is planned to be done.
struct PlanPoint
{
    QDate day;
    double percent;
};

QList<PlanPoint> planOf(const TaskFacts &facts, QDate due)
{
    QList<PlanPoint> plan;
    for (const DeadlinePoint &deadline : facts.deadlines) {
        if (deadline.plannedPercent && deadline.due.isValid())
            plan.append({deadline.due, double(*deadline.plannedPercent)});
    }
    std::stable_sort(
        plan.begin(), plan.end(), [](PlanPoint a, PlanPoint b) { return a.day < b.day; });
    if (facts.start.isValid())
        plan.prepend({facts.start, 0});
    if (!plan.isEmpty() && plan.last().day < due)
        plan.append({due, 100});
    return plan;
}

} // namespace

std::optional<int> reportedPercent(const TaskFacts &facts)
{
    const auto newest = std::find_if(facts.reports.crbegin(),
                                     facts.reports.crend(),
                                     [](ReportPoint report) { return report.percent; });
    return newest == facts.reports.crend() ? std::nullopt : newest->percent;
}

std::optional<double> scheduledProgress(const TaskFacts &facts, QDate due, QDate today)
{
    const QList<PlanPoint> plan = planOf(facts, due);
    if (!due.isValid() || plan.isEmpty() || !reportedPercent(facts))
        return std::nullopt;
    if (today < plan.first().day)
        return 0;
    const auto next = std::find_if(
        plan.cbegin(), plan.cend(), [today](PlanPoint point) { return today < point.day; });
    const PlanPoint &passed = *std::prev(next);
    // A task that starts and ends on one day is planned at 0 until that day, at 100 from it.
    if (next == plan.cend())
        return passed.day == due && passed.percent < 100 && plan.size() == 1 ? 100 : passed.percent;
    const double share = double(passed.day.daysTo(today)) / double(passed.day.daysTo(next->day));
    return passed.percent + share * (next->percent - passed.percent);
}

} // namespace core

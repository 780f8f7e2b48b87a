// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/task_view.h"

#include "core/calendar/week.h"
#include "core/rules/count.h"

#include <algorithm>

namespace core {

namespace {

bool isOpen(const TaskFacts &facts, const Light &light)
{
    return isCounted(Count::Open, facts, light, {});
}

bool isReportedIn(const TaskFacts &facts, DateSpan days)
{
    return std::any_of(facts.reports.cbegin(), facts.reports.cend(), [&days](const auto &report) {
        return report.date >= days.start && report.date <= days.end;
    });
}

bool isDueIn(const Light &light, DateSpan days)
{
    return light.due.isValid() && days.contains(light.due);
}

DateSpan monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

} // namespace

bool isInView(TaskView view, const TaskFacts &facts, const Light &light, QDate asOf)
{
    const DateSpan week = Week::of(asOf).days();
    switch (view) {
    case TaskView::All:
    case TaskView::Mine: return true;
    case TaskView::Overdue: return isCounted(Count::Overdue, facts, light, {});
    case TaskView::DueSoon: return isCounted(Count::DueSoon, facts, light, {});
    case TaskView::DueThisWeek: return isDueIn(light, week);
    case TaskView::DueThisMonth: return isDueIn(light, monthOf(asOf));
    case TaskView::WithoutDeadline: return isOpen(facts, light) && !light.due.isValid();
    case TaskView::NotReported:
        return isOpen(facts, light) && !isReportedIn(facts, {week.start, asOf});
    }
    Q_UNREACHABLE();
}

} // namespace core

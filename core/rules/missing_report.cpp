// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/missing_report.h"

#include "core/calendar/cadence.h"

namespace core {

namespace {

QDate beginOf(const TaskFacts &facts)
{
    if (facts.start.isValid())
        return facts.start;
    if (facts.registeredOn.isValid() || facts.reports.isEmpty())
        return facts.registeredOn;
    return facts.reports.first().date;
}

/// The last day @p cadence was due on whose grace is over.
QDate lastCounted(const Cadence &cadence, QDate today, int grace, const WorkCalendar &calendar)
{
    QDate due = lastDue(cadence, today, calendar);
    while (calendar.workdaysBetween(due, today) <= grace)
        due = lastDue(cadence, due.addDays(-1), calendar);
    return due;
}

} // namespace

QDate missingReport(const TaskFacts &facts,
                    QDate today,
                    int graceWorkdays,
                    const WorkCalendar &calendar)
{
    const QDate begin = beginOf(facts);
    for (const DeadlinePoint &deadline : facts.deadlines) {
        const std::optional<Cadence> cadence
            = deadline.cadence.isEmpty() ? std::nullopt : readCadence(deadline.cadence);
        if (!cadence || !begin.isValid())
            continue;
        const QDate due = lastCounted(*cadence, today, graceWorkdays, calendar);
        const QDate before = lastDue(*cadence, due.addDays(-1), calendar);
        const bool isReported = !facts.reports.isEmpty() && facts.reports.last().date > before;
        if (due >= begin && !isReported)
            return due;
    }
    return {};
}

} // namespace core

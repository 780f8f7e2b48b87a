// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/missing_report.h"

#include "core/calendar/cadence.h"

#include <algorithm>

namespace core {

namespace {

/// The day from which reports are due: of the start, or of coming in, and not before the task was
/// last reopened; without either that of the first report.
QDate beginOf(const TaskFacts &facts)
{
    QDate begin = facts.start.isValid() ? facts.start : facts.registeredOn;
    if (!begin.isValid() && !facts.reports.isEmpty())
        begin = facts.reports.first().date;
    if (begin.isValid() && !facts.steps.isEmpty())
        begin = std::max(begin, facts.steps.last().date);
    return begin;
}

/// Whether a report is dated after @p from, up to @p to.
bool hasReport(const TaskFacts &facts, QDate from, QDate to)
{
    return std::any_of(
        facts.reports.cbegin(), facts.reports.cend(), [from, to](ReportPoint report) {
            return report.date > from && report.date <= to;
        });
}

/// One cadence of a task, and how late its reports may be.
struct Reporting
{
    const Cadence &cadence;
    int grace = 0; ///< workdays
    const WorkCalendar &calendar;

    [[nodiscard]] QDate before(QDate due) const
    {
        return lastDue(cadence, due.addDays(-1), calendar);
    }
    [[nodiscard]] QDate graceEnd(QDate due) const { return calendar.addWorkdays(due, grace); }

    /// The last day something was due on whose grace is over.
    [[nodiscard]] QDate lastCounted(QDate today) const
    {
        QDate due = lastDue(cadence, today, calendar);
        while (due.isValid() && graceEnd(due) >= today)
            due = before(due);
        return due;
    }

    /// What comes within the grace of the day before is late for that one, unless that one has its
    /// own.
    [[nodiscard]] bool isReported(const TaskFacts &facts, QDate due, QDate today) const
    {
        const QDate last = before(due);
        const QDate lateEnd = graceEnd(last);
        return hasReport(facts, lateEnd, today)
            || (hasReport(facts, last, lateEnd) && hasReport(facts, before(last), last));
    }
};

/// The last report that is missing, and the one before it if that is too.
QList<QDate>
missingReports(const TaskFacts &facts, QDate today, int graceWorkdays, const WorkCalendar &calendar)
{
    const QDate begin = beginOf(facts);
    if (!begin.isValid() || !today.isValid())
        return {};
    for (const DeadlinePoint &deadline : facts.deadlines) {
        if (deadline.cadence.isEmpty())
            continue;
        const std::optional<Cadence> cadence = readCadence(deadline.cadence);
        if (!cadence)
            continue;
        const Reporting reporting {*cadence, graceWorkdays, calendar};
        const QDate due = reporting.lastCounted(today);
        if (due < begin || reporting.isReported(facts, due, today))
            continue;
        const QDate last = reporting.before(due);
        if (last < begin || reporting.isReported(facts, last, today))
            return {due};
        return {due, last};
    }
    return {};
}

} // namespace

QDate missingReport(const TaskFacts &facts,
                    QDate today,
                    int graceWorkdays,
                    const WorkCalendar &calendar)
{
    return missingReports(facts, today, graceWorkdays, calendar).value(0);
}

bool missesTwoReports(const TaskFacts &facts,
                      QDate today,
                      int graceWorkdays,
                      const WorkCalendar &calendar)
{
    return missingReports(facts, today, graceWorkdays, calendar).size() == 2;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/year_step.h"

#include "core/calendar/phrase_years.h"
#include "core/records/predecessors.h"
#include "core/views/phrase_basis.h"

#include <algorithm>

namespace core {

namespace {

QDate laterBy(QDate date, int years)
{
    return date.isValid() ? date.addYears(years) : date;
}

/// A phrase is read against the new ledger, a day without a phrase moves as it is.
void moveDeadline(Deadline &deadline, const YearStep &step, const WorkCalendar &calendar)
{
    deadline.basis = {};
    if (!deadline.phrase.trimmed().isEmpty()) {
        const QString phrase = movedByYears(deadline.phrase, step.years(), step.original.year);
        deadline = withPhrase(deadline, phrase, step.next, calendar);
        return;
    }
    deadline.due = laterBy(deadline.due, step.years());
    deadline.rangeStart = laterBy(deadline.rangeStart, step.years());
    deadline.rangeEnd = laterBy(deadline.rangeEnd, step.years());
}

void moveMeasure(Measure &measure, const YearStep &step, const WorkCalendar &calendar)
{
    measure.startedOn = {};
    measure.plannedStart = laterBy(measure.plannedStart, step.years());
    if (measure.phrase.trimmed().isEmpty()) {
        measure.plannedEnd = laterBy(measure.plannedEnd, step.years());
        return;
    }
    measure.phrase = movedByYears(measure.phrase, step.years(), step.original.year);
    measure.plannedEnd = readDuePhrase(measure.phrase, phraseBasis(step.next, {}), calendar).due;
    if (measure.plannedEnd.isValid() && measure.plannedStart > measure.plannedEnd)
        measure.plannedStart = {};
}

/// What was reached or done on the way to the end of a task is not asked for again.
void leaveOutReached(TaskBundle &bundle)
{
    QSet<Id> done;
    for (const Deadline &deadline : bundle.deadlines) {
        if (!deadline.isFinal && deadline.actual.isValid())
            done.insert(deadline.id);
    }
    for (const Measure &measure : bundle.measures) {
        if (measure.doneOn.isValid())
            done.insert(measure.id);
    }
    bundle.deadlines.removeIf([&done](const Deadline &each) { return done.contains(each.id); });
    bundle.measures.removeIf([&done](const Measure &each) { return done.contains(each.id); });
    for (Measure &measure : bundle.measures)
        measure.predecessors = leftPredecessors(measure.predecessors, done);
}

/// The record of @p records that was made of the one with @p id, or null.
template <typename R> const R *findIn(const QList<R> &records, Id id)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [id](const R &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

/// Whether a phrase lost its day on the way, or still means one of an earlier year.
bool isDoubtful(QDate before, QDate after, int year)
{
    return after.isValid() ? after.year() < year : before.isValid();
}

} // namespace

bool isUnfinished(TaskState state)
{
    return state != TaskState::Closed && state != TaskState::Cancelled;
}

int followingYear(const Ledger &ledger, QDate today)
{
    const int last = std::max(ledger.year, ledger.lastYear);
    return (last > 0 ? last : today.year()) + 1;
}

Ledger ledgerOfYear(const Ledger &original, int year)
{
    Ledger next = original;
    next.year = year;
    const int years = YearStep {original, next}.years();
    next.id = {};
    next.title = movedByYears(original.title, years, original.year);
    if (next.title == original.title)
        next.title += QStringLiteral("（%1年）").arg(year);
    if (original.lastYear > 0)
        next.lastYear = original.lastYear + years;
    next.sourceTitle.clear();
    next.sourceNumber.clear();
    next.sourceDate = {};
    next.isClosed = false;
    next.closingYear = 0;
    next.lastClosing = 0;
    // The table it came from names its year, and its rows.
    next.form.clear();
    return next;
}

TaskBundle
movedBundle(TaskBundle bundle, const YearStep &step, QDate today, const WorkCalendar &calendar)
{
    bundle.task.start = laterBy(bundle.task.start, step.years());
    bundle.responsibilities.removeIf(
        [today](const Responsibility &each) { return each.to.isValid() && each.to < today; });
    for (Responsibility &responsibility : bundle.responsibilities) {
        responsibility.from = {};
        responsibility.to = {};
    }
    const bool isCarried = isUnfinished(bundle.task.state);
    const int last = followingYear(step.original, today) - 1;
    if (isCarried)
        leaveOutReached(bundle);
    for (Deadline &deadline : bundle.deadlines) {
        if (!isCarried || deadline.due.isNull() || deadline.due.year() <= last)
            moveDeadline(deadline, step, calendar);
    }
    for (Measure &measure : bundle.measures) {
        if (!isCarried || measure.plannedEnd.isNull() || measure.plannedEnd.year() <= last)
            moveMeasure(measure, step, calendar);
    }
    return bundle;
}

QList<MovedPhrase>
movedPhrases(const TaskBundle &before, const TaskBundle &after, const YearStep &step)
{
    QList<MovedPhrase> phrases;
    const int year = step.next.year;
    for (const Deadline &old : before.deadlines) {
        if (const Deadline *moved = findIn(after.deadlines, old.id))
            phrases.append({before.task.id,
                            old.stage,
                            false,
                            old.phrase,
                            moved->phrase,
                            moved->due,
                            isDoubtful(old.due, moved->due, year)});
    }
    for (const Measure &old : before.measures) {
        const Measure *moved = findIn(after.measures, old.id);
        if (moved && (!old.phrase.isEmpty() || old.plannedEnd.isValid()))
            phrases.append({before.task.id,
                            old.text,
                            true,
                            old.phrase,
                            moved->phrase,
                            moved->plannedEnd,
                            isDoubtful(old.plannedEnd, moved->plannedEnd, year)});
    }
    return phrases;
}

} // namespace core

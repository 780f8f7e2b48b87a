// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reported_list.h"

#include "core/report/shown_tasks.h"
#include "core/rules/known_deadlines.h"
#include "core/rules/known_facts.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

/// Reads the tasks of one ledger after the other.
class ReportedListReader
{
public:
    ReportedListReader(const ReportRequest &request, ReportedList &list)
        : m_request(request)
        , m_list(list)
    {
        if (!request.shown)
            return;
        for (const RowKey &row : request.shown->rows)
            m_shown.insert(row.first);
    }

    [[nodiscard]] Result<void> read(const Ledger &ledger)
    {
        const Result<QList<TaskFacts>> facts = m_request.source.facts(ledger.id);
        if (!facts)
            return fail(facts.error());
        QList<Id> ids;
        QHash<Id, TaskFacts> kept;
        for (const TaskFacts &task : *facts) {
            if (!isListed(task))
                continue;
            kept.insert(task.id, task);
            ids.append(task.id);
        }
        Result<QList<TaskBundle>> bundles = m_request.source.bundles(ids);
        if (!bundles)
            return fail(bundles.error());
        const Result<QHash<Id, Task>> objectives = objectivesOf(kept);
        if (!objectives)
            return fail(objectives.error());
        for (TaskBundle &bundle : *bundles) {
            const TaskFacts &task = kept[bundle.task.id];
            m_list.tasks.append(
                judged(ledger, task, std::move(bundle), objectives->value(task.parent)));
        }
        return {};
    }

private:
    [[nodiscard]] bool isListed(const TaskFacts &task) const
    {
        // What a page shows was chosen there.
        if (m_request.shown)
            return m_shown.contains(task.id);
        if (task.hasChildren || (m_request.unit.isSet() && task.unit != m_request.unit))
            return false;
        const TaskState state = knownOn(task, m_list.asOf).state;
        return state != TaskState::Draft && state != TaskState::Cancelled;
    }

    [[nodiscard]] Result<QHash<Id, Task>> objectivesOf(const QHash<Id, TaskFacts> &tasks) const
    {
        QList<Id> ids;
        for (const TaskFacts &task : tasks) {
            if (task.parent.isSet() && !ids.contains(task.parent))
                ids.append(task.parent);
        }
        return m_request.source.bundles(ids).map([](const QList<TaskBundle> &bundles) {
            QHash<Id, Task> objectives;
            for (const TaskBundle &bundle : bundles)
                objectives.insert(bundle.task.id, bundle.task);
            return objectives;
        });
    }

    [[nodiscard]] ReportedListTask judged(const Ledger &ledger,
                                          const TaskFacts &facts,
                                          TaskBundle bundle,
                                          const Task &objective) const
    {
        ReportedListTask task;
        task.facts = knownOn(facts, m_list.asOf);
        task.bundle = std::move(bundle);
        task.bundle.deadlines = deadlinesKnownOn(task.bundle, m_list.asOf);
        task.ledgerYear = ledger.year > 0 ? ledger.year : m_list.asOf.year();
        task.light = lightOf(facts, m_list.asOf, m_request.calendar);
        task.isOpen = isOpen(task.facts.state);
        task.objective = objective;
        return task;
    }

    const ReportRequest &m_request;
    ReportedList &m_list;
    QSet<Id> m_shown; ///< tasks in the rows asked for
};

} // namespace

Result<ReportedList> readReportedList(const ReportRequest &request)
{
    Result<Issuer> issuer = readIssuer(request);
    if (!issuer)
        return fail(std::move(issuer).error());
    ReportedList list;
    list.issuer = *std::move(issuer);
    list.calendar = &request.calendar;
    list.asOf = request.asOf.value_or(request.clock.today());
    ReportedListReader reader(request, list);
    for (const Ledger &ledger : std::as_const(list.issuer.ledgers)) {
        auto done = reader.read(ledger);
        if (!done)
            return fail(std::move(done).error());
    }
    if (request.shown)
        list.tasks = tasksShown(list.tasks, *request.shown);
    return list;
}

} // namespace core

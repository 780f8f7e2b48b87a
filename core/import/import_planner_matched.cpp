// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/copied_rows.h"
#include "core/import/document_drafter.h"
#include "core/import/import_planner.h"
#include "core/import/reading_job.h"
#include "core/import/task_matcher.h"

#include <utility>

namespace core {

namespace {

constexpr qsizetype kPortion = 500; ///< tasks that are read and compared at once

/// Ids of what is drafted only to be compared; they come into no file.
class PassingIds final : public IdSource
{
public:
    [[nodiscard]] Id next() override { return Id {--m_last}; }

private:
    qint64 m_last = 0;
};

/// The table each draft comes from, by its place.
QList<int> tablesOf(const Drafts &drafts)
{
    QList<int> tables;
    for (int table = 0; table < drafts.tasksOfTable.size(); ++table)
        tables.append(QList<int>(drafts.tasksOfTable.at(table), table));
    tables.resize(drafts.tasks.size());
    return tables;
}

QList<Id> copiedTasks(const QList<TaskDraft> &drafts)
{
    QList<Id> ids;
    for (const TaskDraft &draft : drafts) {
        if (draft.copyOf.isSet())
            ids.append(draft.copyOf);
    }
    return ids;
}

} // namespace

/// Finds the tasks of the ledger the drafts are about. Only keys are held of either side.
Result<void> ImportPlanner::match()
{
    m_begun = m_plan;
    const auto existing = existingTasks();
    if (!existing)
        return fail(existing.error());
    m_hasTasks = !existing->isEmpty();
    if (isFresh())
        return {};
    Drafts drafts;
    const auto keys = draftKeys(drafts);
    if (!keys)
        return fail(keys.error());
    const TaskMatcher matcher(*existing, *keys, drafts.objectives);
    m_taskOf = matcher.tasks();
    QSet<Id> parents;
    for (const TaskKeys &task : *existing) {
        int &next = m_firstPosition[task.parent];
        next = std::max(next, task.position + 1);
        parents.insert(task.parent);
    }
    for (const TaskKeys &task : *existing) {
        if (m_options.describesAny() && parents.contains(task.id))
            m_names.insert(task.id, task.displayName());
    }
    return findObjectives(matcher.objectives());
}

/// Where rows were copied, which of them is the task depends on the whole of them.
/// @param drafts gets the objectives.
Result<QList<TaskKeys>> ImportPlanner::draftKeys(Drafts &drafts)
{
    if (m_input.document)
        return draftTogether(drafts);
    PassingIds ids;
    auto roster = Roster::load(m_context.existing, ids);
    if (!roster)
        return fail(roster.error());
    const DraftContext context = draftContext(*roster);
    TableDrafts tables(m_input, context);
    TaskKeyMaker maker;
    QList<TaskKeys> keys;
    keys.reserve(tables.taskCount());
    bool hasCopies = false;
    const auto drafted = tables.draft([&](TaskDraft &&draft, int /*table*/) {
        hasCopies |= draft.copyOf.isSet();
        keys.append(maker.keysOf(draft));
        return goesOn(m_context.job);
    });
    if (!drafted)
        return fail(drafted.error());
    if (hasCopies)
        return draftTogether(drafts);
    drafts.objectives = tables.found().objectives;
    return keys;
}

Result<QList<TaskKeys>> ImportPlanner::draftTogether(Drafts &drafts)
{
    const DraftContext context = draftContext(*m_roster);
    auto drafted = m_input.document ? draftDocument(*m_input.document, context)
                                    : draftTasks(m_input, context);
    if (!drafted)
        return fail(drafted.error());
    const QList<Id> copied = copiedTasks(drafted->tasks);
    if (m_hasTasks && !copied.isEmpty()) {
        const auto tasks = m_context.existing->bundles(copied);
        if (!tasks)
            return fail(tasks.error());
        settleCopies(drafted->tasks, *tasks);
    }
    TaskKeyMaker maker;
    QList<TaskKeys> keys;
    for (const TaskDraft &draft : std::as_const(drafted->tasks))
        keys.append(maker.keysOf(draft));
    drafts.objectives = drafted->objectives;
    m_drafted = *std::move(drafted);
    return keys;
}

/// @param tasks what the objectives are about, in their order; unset = not there.
Result<void> ImportPlanner::findObjectives(const QList<Id> &tasks)
{
    QList<Id> ids = tasks;
    ids.removeAll(Id {});
    if (ids.isEmpty())
        return {};
    const auto found = m_context.existing->partialBundles(ids, {});
    if (!found)
        return fail(found.error());
    QHash<Id, Task> byId;
    for (const TaskBundle &bundle : *found)
        byId.insert(bundle.task.id, bundle.task);
    for (int i = 0; i < tasks.size(); ++i) {
        if (byId.contains(tasks.at(i)))
            m_storedObjectives.insert(i, byId.value(tasks.at(i)));
    }
    return {};
}

/// @param take has what changes portion by portion; null = the plan keeps it, or lets it go where
/// it may and there is too much.
Result<void> ImportPlanner::planMatched(const ChangeTaker &take)
{
    m_nextPosition = m_firstPosition;
    return m_drafted ? planDrafted(take) : planTables(take);
}

/// Takes the tasks out of the drafts one by one.
Result<void> ImportPlanner::planDrafted(const ChangeTaker &take)
{
    Drafts drafts = *std::exchange(m_drafted, std::nullopt);
    describeSheets(drafts.tasksOfTable);
    const QList<int> tables = tablesOf(drafts);
    for (int i = 0; i < drafts.tasks.size(); ++i) {
        count(drafts.tasks.at(i));
        m_waiting.append({{i, tables.at(i)}, std::exchange(drafts.tasks[i], {})});
        const bool isLast = i + 1 == drafts.tasks.size();
        if (!isLast && m_waiting.size() < kPortion)
            continue;
        if (auto planned = planWaiting(drafts, take); !planned)
            return planned;
    }
    finish(drafts);
    return {};
}

Result<void> ImportPlanner::planTables(const ChangeTaker &take)
{
    const DraftContext context = draftContext(*m_roster);
    TableDrafts tables(m_input, context);
    describeSheets(tables.found().tasksOfTable);
    int place = 0;
    auto planned = tables.draft([&](TaskDraft &&draft, int table) {
        count(draft);
        m_waiting.append({{place++, table}, std::move(draft)});
        return m_waiting.size() < kPortion ? Result<void>() : planWaiting(tables.found(), take);
    });
    if (planned)
        planned = planWaiting(tables.found(), take);
    finish(tables.found());
    return planned;
}

/// Reads the tasks that the waiting drafts are about, and plans these.
Result<void> ImportPlanner::planWaiting(const Drafts &drafts, const ChangeTaker &take)
{
    if (auto wanted = goesOn(m_context.job); !wanted)
        return wanted;
    QList<Id> ids;
    for (const WaitingDraft &waiting : std::as_const(m_waiting)) {
        if (const Id task = m_taskOf.value(waiting.row.draft); task.isSet())
            ids.append(task);
    }
    const auto found
        = ids.isEmpty() ? Result<QList<TaskBundle>>() : m_context.existing->bundles(ids);
    if (!found)
        return fail(found.error());
    m_existing.clear();
    for (const TaskBundle &bundle : *found)
        m_existing.insert(bundle.task.id, bundle);
    for (WaitingDraft &waiting : m_waiting)
        writeDraft(std::move(waiting.row), std::move(waiting.draft), drafts);
    m_waiting.clear();
    if (take)
        return passOn(take);
    m_hasLetGo |= m_mayLetGo && m_taskChanges.changes.size() > m_context.mostHeld;
    if (m_hasLetGo)
        m_taskChanges.changes.clear();
    return {};
}

/// How many tasks change is known once all are compared; where that is too much to hold, it is
/// planned once more as it is written, so that the log can say so beforehand.
Result<void> ImportPlanner::writeMatched(const ChangeSink &sink)
{
    m_mayLetGo = !m_drafted;
    if (auto planned = planMatched({}); !planned)
        return planned;
    if (!m_hasLetGo) {
        conclude();
        const ChangeSet set = std::exchange(m_plan.changes, {});
        return set.isEmpty() ? Result<void>()
                             : sink(set, [](const ChangeTaker &) { return Result<void>(); });
    }
    nameChange(m_plan.added);
    const ChangeSet head = std::exchange(m_plan.changes, {});
    if (auto begun = startAnew(); !begun)
        return begun;
    return sink(head, [this](const ChangeTaker &take) -> Result<void> {
        if (auto planned = planMatched(take); !planned)
            return planned;
        writeLedger();
        addPeople();
        return take(std::exchange(m_plan.changes.changes, {}));
    });
}

/// Forgets what was planned, but for what the drafts are about.
Result<void> ImportPlanner::startAnew()
{
    auto roster = Roster::load(m_context.existing, m_context.ids);
    if (!roster)
        return fail(roster.error());
    m_roster.emplace(*std::move(roster));
    m_plan = m_begun;
    m_taskChanges.changes.clear();
    m_taskIssues.clear();
    m_people.clear();
    m_named.clear();
    m_forms.clear();
    m_objectives.clear();
    m_changesTasks = false;
    return {};
}

} // namespace core

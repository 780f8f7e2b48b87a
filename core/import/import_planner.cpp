// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_planner.h"

#include "core/base/text.h"
#include "core/import/draft_cells.h"
#include "core/import/imported_ledger.h"
#include "core/import/missing_entries.h"
#include "core/import/phrase_basis.h"
#include "core/import/returned_row.h"

#include <utility>

namespace core {

namespace {

bool isKept(const QList<ImportCell> &kept, ColumnField field)
{
    return std::any_of(kept.cbegin(), kept.cend(), [field](const ImportCell &cell) {
        return cell.field == field;
    });
}

/// What was noted about a row that changes nothing was noted when it came in; a request stands
/// until somebody has dealt with it, and an entry is missing until it comes back or goes.
QList<ImportIssue> issuesOf(const TaskDraft &draft, ImportOutcome outcome)
{
    QList<ImportIssue> issues = draft.issues;
    if (outcome == ImportOutcome::Unchanged)
        issues.removeIf([](const ImportIssue &issue) {
            return issue.kind != ImportIssueKind::ChangeRequested
                && issue.kind != ImportIssueKind::EntryMissing;
        });
    return issues;
}

/// Whether the row names the task it is as the one above it.
bool isItsOwnObjective(const TaskDraft &draft, const TaskBundle *existing, const Drafts &drafts)
{
    return existing != nullptr && draft.objective >= 0
        && drafts.objectives.at(draft.objective).task.title == existing->task.displayName();
}

} // namespace

ImportPlanner::ImportPlanner(const ImportInput &input,
                             const ImportOptions &options,
                             const ImportContext &context)
    : m_input(input)
    , m_options(options)
    , m_context(context)
{
}

Result<ImportPlan> ImportPlanner::plan()
{
    if (auto begun = begin(); !begun)
        return fail(begun.error());
    const auto planned = planWhole();
    if (!planned)
        return fail(planned.error());
    return std::move(m_plan);
}

Result<ImportPlan> ImportPlanner::write(const ChangeSink &sink)
{
    if (auto begun = begin(); !begun)
        return fail(begun.error());
    const auto written = isFresh() ? writeFresh(sink) : writeMatched(sink);
    if (!written)
        return fail(written.error());
    return std::move(m_plan);
}

Result<void> ImportPlanner::begin()
{
    m_plan.file = m_input.file;
    m_plan.office = m_input.heading.office;
    m_plan.issues = m_input.issues;
    if (auto found = findLedger(); !found)
        return found;
    auto roster = Roster::load(m_context.existing, m_context.ids);
    if (!roster)
        return fail(roster.error());
    m_roster.emplace(*std::move(roster));
    return match();
}

Result<void> ImportPlanner::planWhole()
{
    if (isFresh()) {
        const DraftContext context = draftContext(*m_roster);
        TableDrafts tables(m_input, context);
        if (auto planned = planFresh(tables, {}); !planned)
            return planned;
    } else if (auto planned = planMatched({}); !planned) {
        return planned;
    }
    conclude();
    return {};
}

/// Puts together what is planned as one change.
void ImportPlanner::conclude()
{
    writeLedger();
    noteNames(m_taskChanges.changes);
    addPeople();
    m_plan.changes.changes += std::exchange(m_taskChanges.changes, {});
    nameChange(m_plan.added);
}

void ImportPlanner::nameChange(int added)
{
    m_plan.changes.kind = ChangeKind::Import;
    m_plan.changes.action
        = {ActionKind::Import, {QString::number(added), QString::number(m_plan.updated)}};
    m_plan.changes.origin = m_input.file;
}

/// How many tasks there will be is known before the first is drafted, so that the log can say so.
Result<void> ImportPlanner::writeFresh(const ChangeSink &sink)
{
    const DraftContext context = draftContext(*m_roster);
    TableDrafts tables(m_input, context);
    writeLedger();
    int added = 0;
    for (int place = 0; place < tables.taskCount(); ++place)
        added += m_options.decisions.leftOut.contains(place) ? 0 : 1;
    nameChange(added);
    const ChangeSet head = std::exchange(m_plan.changes, {});
    return sink(head, [&](const ChangeTaker &take) -> Result<void> {
        if (auto planned = planFresh(tables, take); !planned)
            return planned;
        addPeople();
        writeForm();
        return take(std::exchange(m_plan.changes.changes, {}));
    });
}

/// Each task is planned as it is drafted.
/// @param take has what changes at once; null = the plan keeps it.
Result<void> ImportPlanner::planFresh(TableDrafts &tables, const ChangeTaker &take)
{
    describeSheets(tables.found().tasksOfTable);
    int place = 0;
    auto planned = tables.draft([&](TaskDraft &&draft, int table) -> Result<void> {
        count(draft);
        writeDraft({place++, table}, std::move(draft), tables.found());
        return take ? passOn(take) : Result<void>();
    });
    finish(tables.found());
    return planned;
}

Result<void> ImportPlanner::passOn(const ChangeTaker &take)
{
    const QList<RecordChange> part = std::exchange(m_taskChanges.changes, {});
    noteNames(part);
    return take(part);
}

Result<void> ImportPlanner::findLedger()
{
    const QString title = m_options.ledger.isEmpty() ? m_input.ledgerTitle() : m_options.ledger;
    const auto ledgers
        = m_context.existing ? m_context.existing->ledgers() : Result<QList<Ledger>>();
    if (!ledgers)
        return fail(ledgers.error());
    const auto known = knownLedger();
    if (!known)
        return fail(known.error());
    const auto isMeant = [id = *known, name = foldForMatching(title)](const Ledger &ledger) {
        return id.isSet() ? ledger.id == id : foldForMatching(ledger.title) == name;
    };
    const auto found = std::find_if(ledgers->cbegin(), ledgers->cend(), isMeant);
    if (found == ledgers->cend()) {
        makeLedger(title, ledgers->isEmpty() ? 0 : ledgers->constLast().position + 1);
        return {};
    }
    if (found->isClosed)
        return fail(ErrorKind::LedgerClosed, found->title);
    m_stored = *found;
    m_plan.ledger = *found;
    return {};
}

bool ImportPlanner::isReturned() const
{
    return !m_input.tables.isEmpty() && m_input.tables.constFirst().header.isReturned();
}

/// The ledger a section's sheet was made of, whatever it is called now; none for other tables.
Result<Id> ImportPlanner::knownLedger() const
{
    if (!isReturned() || m_context.existing == nullptr)
        return Id {};
    const ImportTable &table = m_input.tables.constFirst();
    for (int row = table.header.lastRow() + 1; row < table.grid.rowCount(); ++row) {
        const Id task {table.grid.cell({row, *table.header.taskId()}).text.toLongLong()};
        if (task.value <= 0)
            continue;
        const auto found = m_context.existing->bundles({task});
        if (!found)
            return fail(found.error());
        if (!found->isEmpty())
            return found->constFirst().task.ledger;
    }
    return Id {};
}

void ImportPlanner::makeLedger(const QString &title, int position)
{
    m_plan.createsLedger = true;
    m_plan.ledger = importedLedger(m_input, title);
    m_plan.ledger.id = m_context.ids.next();
    m_plan.ledger.position = position;
}

Result<QList<TaskKeys>> ImportPlanner::existingTasks() const
{
    return m_plan.createsLedger ? Result<QList<TaskKeys>>()
                                : readTaskKeys(*m_context.existing, m_plan.ledger.id);
}

// A day the user names is the day a ledger document is laid out on, else that of the document
// tables come from.
DraftContext ImportPlanner::draftContext(Roster &roster) const
{
    DraftContext context {
        roster, m_context.calendar, basis(), m_context.clock.today(), m_input.file, m_context.job};
    if (m_input.document && m_options.basis.isValid())
        context.today = m_options.basis;
    return context;
}

PhraseBasis ImportPlanner::basis() const
{
    // Of a ledger document it is the day it is laid out on.
    return phraseBasis(
        m_plan.ledger, m_input.heading, m_input.document ? QDate() : m_options.basis);
}

void ImportPlanner::count(const TaskDraft &draft)
{
    ++m_plan.totals.tasks;
    m_plan.totals.deadlines += static_cast<int>(draft.bundle.deadlines.size());
    for (const Responsibility &responsibility : draft.bundle.responsibilities) {
        if (responsibility.person.isSet())
            m_people.insert(responsibility.person);
    }
}

void ImportPlanner::writeLedger()
{
    // A table that says nothing new leaves the form as it is.
    const bool isNew = m_stored.form.isEmpty() || m_changesTasks;
    if (!m_forms.isEmpty() && isNew)
        m_plan.ledger.form = formOf(m_forms);
    if (m_plan.createsLedger) {
        m_plan.changes.insert(m_plan.ledger);
        return;
    }
    // The columns of a section's sheet are not those of the office's table.
    if (isReturned())
        return;
    if (m_plan.ledger.columns.isEmpty())
        m_plan.ledger.columns = importedColumns(m_input);
    if (m_plan.ledger.year == 0) {
        m_plan.ledger.year = m_input.heading.year;
        m_plan.ledger.lastYear = m_input.heading.lastYear;
    }
    if (m_plan.ledger != m_stored)
        m_plan.changes.edit(m_stored, m_plan.ledger);
}

int ImportPlanner::nextPosition(Id parent)
{
    return m_nextPosition[parent]++;
}

void ImportPlanner::writeDraft(ImportRow row, TaskDraft &&draft, const Drafts &drafts)
{
    if (m_options.decisions.leftOut.contains(row.draft))
        return;
    const auto known = m_existing.constFind(m_taskOf.value(row.draft));
    const TaskBundle *const existing = known == m_existing.cend() ? nullptr : &*known;
    TaskDraft left = decided(row.draft, std::move(draft));
    settleReturned(left, existing, row.table);
    if (isItsOwnObjective(left, existing, drafts))
        left.objective = -1;
    const qsizetype begin = m_taskChanges.changes.size();
    const Id objective = writeObjective(left.objective, drafts);
    const qsizetype first = m_taskChanges.changes.size();
    row.objective = left.objective;
    row.outcome = writeTask(left, existing, objective, row.table);
    if (existing != nullptr)
        tellMoves(*existing, row.draft, first);
    m_changesTasks |= m_taskChanges.changes.size() > begin;
    const bool isUpdate = m_options.describesUpdates && row.outcome == ImportOutcome::Updated;
    if (m_options.describesRows || isUpdate)
        describe(std::move(row), left, existing, first);
}

/// What is known once all tasks are planned.
void ImportPlanner::finish(const Drafts &drafts)
{
    m_plan.totals.objectives = static_cast<int>(drafts.objectives.size());
    m_plan.totals.people = static_cast<int>(m_people.size());
    m_plan.issues += drafts.issues;
    m_forms = drafts.forms;
    if (m_options.describesAny()) {
        m_plan.remarks = m_plan.issues;
        for (const ObjectiveDraft &objective : drafts.objectives)
            m_plan.objectives.append(objective.task);
    }
    m_plan.issues += std::exchange(m_taskIssues, {});
}

/// What is left of a draft without what is not to be taken.
TaskDraft ImportPlanner::decided(int place, TaskDraft left) const
{
    const QList<ImportCell> kept = m_options.decisions.kept.value(place);
    for (const ImportCell &cell : kept)
        leaveOut(left.bundle, cell, m_context.clock.today());
    if (isKept(kept, ColumnField::Objective))
        left.objective = -1;
    if (m_options.decisions.undated.contains(place))
        leaveUndated(left.bundle);
    return left;
}

void ImportPlanner::settleReturned(TaskDraft &draft, const TaskBundle *existing, int table)
{
    if (table >= m_input.tables.size() || !m_input.tables.at(table).header.isReturned())
        return;
    // Without the ledger there is no task either: each row is as new as a section's own.
    if (existing == nullptr)
        takeAsProposal(draft);
    else
        takeAsReport(
            draft, *existing, m_input.tables.at(table), m_context.ids, m_context.clock.today());
}

/// @param first place of the first change made for the row.
void ImportPlanner::describe(ImportRow row,
                             const TaskDraft &draft,
                             const TaskBundle *existing,
                             qsizetype first)
{
    if (!draft.bundle.sources.isEmpty())
        row.row = draft.bundle.sources.constFirst().row;
    if (row.outcome == ImportOutcome::Added) {
        row.bundle = draft.bundle;
    } else if (row.outcome == ImportOutcome::Updated) {
        row.bundle = *existing;
        row.above = m_names.value(existing->task.parent);
        row.changes = m_taskChanges.changes.mid(first);
    }
    row.issues = issuesOf(draft, row.outcome);
    m_plan.rows.append(std::move(row));
}

// Objectives are written when their first task is, so that all stand in the order of the sheet.
Id ImportPlanner::writeObjective(int index, const Drafts &drafts)
{
    if (index < 0)
        return {};
    if (m_objectives.contains(index))
        return m_objectives.value(index);
    const ObjectiveDraft &draft = drafts.objectives.at(index);
    const auto stored = m_storedObjectives.constFind(index);
    const bool isNew = stored == m_storedObjectives.cend();
    Task task = isNew ? draft.task : *stored;
    if (isNew) {
        task.parent = writeObjective(draft.parent, drafts);
        task.id = m_context.ids.next();
        task.ledger = m_plan.ledger.id;
        task.position = nextPosition(task.parent);
        m_taskChanges.insert(task);
    } else {
        task.title = draft.task.title;
        if (!draft.task.code.isEmpty())
            task.code = draft.task.code;
        if (task != *stored)
            m_taskChanges.edit(*stored, task);
    }
    m_objectives.insert(index, task.id);
    return task.id;
}

ImportOutcome
ImportPlanner::writeTask(TaskDraft &draft, const TaskBundle *existing, Id objective, int table)
{
    ImportOutcome outcome = ImportOutcome::Updated;
    BundleMerge merge(m_taskChanges, m_context.ids);
    if (m_stored.form.isEmpty())
        merge.takeForms();
    if (isReturned())
        merge.leaveSources();
    if (existing == nullptr) {
        Task task = draft.bundle.task;
        task.id = m_context.ids.next();
        task.ledger = m_plan.ledger.id;
        task.parent = objective;
        task.position = nextPosition(objective);
        merge.insert(draft.bundle, task);
        ++m_plan.added;
        outcome = ImportOutcome::Added;
    } else if (merge.merge(*existing, draft.bundle, objective)) {
        ++m_plan.updated;
    } else {
        ++m_plan.unchanged;
        outcome = ImportOutcome::Unchanged;
    }
    const bool isOfTable = table < m_input.tables.size() && !isReturned();
    if (existing != nullptr && isOfTable)
        draft.issues += missingIssues(merge.missing(), draft, m_input.tables.at(table));
    m_taskIssues += issuesOf(draft, outcome);
    return outcome;
}

} // namespace core

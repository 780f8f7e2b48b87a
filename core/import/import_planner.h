// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bundle_merge.h"
#include "core/import/import_file.h"
#include "core/import/table_drafts.h"
#include "core/import/task_keys.h"

namespace core {

/// Works out what importing a file changes.
class ImportPlanner
{
public:
    /// All must outlive the planner.
    ImportPlanner(const ImportInput &input,
                  const ImportOptions &options,
                  const ImportContext &context);

    /// Error kinds: LedgerClosed, InputDamaged, and those of RecordSource.
    [[nodiscard]] Result<ImportPlan> plan();

    /// Plans and hands what changes to @p sink; the plan is without it then. Into a ledger without
    /// tasks each task goes to the sink as it is drafted; where more changes of one with tasks than
    /// the context allows to be held, they are counted first and then planned once more, portion by
    /// portion. Error kinds of plan() and of the sink.
    [[nodiscard]] Result<ImportPlan> write(const ChangeSink &sink);

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool isFresh() const { return !m_hasTasks && !m_input.document; }
    [[nodiscard]] Result<void> findLedger();
    [[nodiscard]] bool isReturned() const;
    [[nodiscard]] Result<Id> knownLedger() const;
    void makeLedger(const QString &title, int position);
    [[nodiscard]] Result<QList<TaskKeys>> existingTasks() const;
    [[nodiscard]] DraftContext draftContext(Roster &roster) const;
    [[nodiscard]] Result<Drafts> draft();
    [[nodiscard]] PhraseBasis basis() const;
    void describeSheets(const QList<int> &tasksOfTable);
    void count(const TaskDraft &draft);
    void writeLedger();
    void nameChange(int added);
    [[nodiscard]] Result<void> planWhole();
    void conclude();
    [[nodiscard]] Result<void> match();
    [[nodiscard]] Result<QList<TaskKeys>> draftKeys(Drafts &drafts);
    [[nodiscard]] Result<QList<TaskKeys>> draftTogether(Drafts &drafts);
    [[nodiscard]] Result<void> findObjectives(const QList<Id> &tasks);
    [[nodiscard]] Result<void> planMatched(const ChangeTaker &take);
    [[nodiscard]] Result<void> planDrafted(const ChangeTaker &take);
    [[nodiscard]] Result<void> planTables(const ChangeTaker &take);
    [[nodiscard]] Result<void> planWaiting(const Drafts &drafts, const ChangeTaker &take);
    [[nodiscard]] Result<void> writeMatched(const ChangeSink &sink);
    [[nodiscard]] Result<void> startAnew();
    [[nodiscard]] Result<void> writeFresh(const ChangeSink &sink);
    [[nodiscard]] Result<void> planFresh(TableDrafts &tables, const ChangeTaker &take);
    [[nodiscard]] Result<void> passOn(const ChangeTaker &take);
    void writeDraft(ImportRow row, TaskDraft &&draft, const Drafts &drafts);
    [[nodiscard]] Id writeObjective(int index, const Drafts &drafts);
    [[nodiscard]] QString formOf(const QList<SheetForm> &drafted);
    void noteFormLost(ImportIssueKind kind, const SheetForm &form);
    void writeForm();
    [[nodiscard]] ImportOutcome
    writeTask(TaskDraft &draft, const TaskBundle *existing, Id objective, int table);
    [[nodiscard]] TaskDraft decided(int place, TaskDraft left) const;
    void tellMoves(const TaskBundle &existing, int draft, qsizetype first);
    void settleReturned(TaskDraft &draft, const TaskBundle *existing, int table);
    void
    describe(ImportRow row, const TaskDraft &draft, const TaskBundle *existing, qsizetype first);
    void finish(const Drafts &drafts);
    void noteNames(const QList<RecordChange> &changes);
    void addPeople();
    [[nodiscard]] int nextPosition(Id parent);

    const ImportInput &m_input;
    const ImportOptions &m_options;
    const ImportContext &m_context;
    ImportPlan m_plan;
    Ledger m_stored; ///< the ledger as it is in the file
    std::optional<Roster> m_roster;
    /// A draft that waits for the task it is about to be read with others.
    struct WaitingDraft
    {
        ImportRow row;
        TaskDraft draft;
    };

    bool m_hasTasks = false; ///< whether the ledger has any
    QList<Id> m_taskOf; ///< of the drafts: tasks that are there; empty where none are
    QList<WaitingDraft> m_waiting;
    QHash<Id, TaskBundle> m_existing; ///< those the waiting drafts are about
    QHash<int, Task> m_storedObjectives; ///< of the drafts, those that are there
    std::optional<Drafts> m_drafted; ///< where all are held: a document, or copied rows
    ImportPlan m_begun; ///< before anything was planned
    ChangeSet m_taskChanges; ///< objectives, tasks and what they own
    bool m_changesTasks = false;
    bool m_mayLetGo = false; ///< whether changes may be planned once more
    bool m_hasLetGo = false; ///< whether there were too many to hold
    QList<ImportIssue> m_taskIssues;
    QHash<Id, QString> m_names; ///< of the tasks there are, where rows are told
    QSet<Id> m_people; ///< persons of all drafts
    QSet<Id> m_named; ///< units and persons that what was passed on points to
    QList<SheetForm> m_forms; ///< of the drafts
    QHash<int, Id> m_objectives; ///< of the drafts, those written so far
    QHash<Id, int> m_nextPosition; ///< by task above
    QHash<Id, int> m_firstPosition; ///< the same, before anything was planned
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bundle_merge.h"
#include "core/import/import_file.h"
#include "core/import/table_drafts.h"
#include "core/import/task_matcher.h"

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
    /// tasks each task goes to the sink as it is drafted. Error kinds of plan() and of the sink.
    [[nodiscard]] Result<ImportPlan> write(const ChangeSink &sink);

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool isFresh() const { return m_existing.isEmpty() && !m_input.document; }
    [[nodiscard]] Result<void> findLedger();
    [[nodiscard]] bool isReturned() const;
    [[nodiscard]] Result<Id> knownLedger() const;
    void makeLedger(const QString &title, int position);
    [[nodiscard]] Result<QList<TaskBundle>> existingTasks() const;
    [[nodiscard]] DraftContext draftContext();
    [[nodiscard]] Result<Drafts> draft();
    [[nodiscard]] PhraseBasis basis() const;
    void describeSheets(const QList<int> &tasksOfTable);
    void count(const TaskDraft &draft);
    void writeLedger();
    void nameChange(int added);
    [[nodiscard]] Result<void> planWhole();
    [[nodiscard]] Result<void> planMatched();
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
    QList<TaskBundle> m_existing; ///< all tasks of the ledger
    std::optional<TaskMatcher> m_matcher; ///< none where there is nothing to match with
    ChangeSet m_taskChanges; ///< objectives, tasks and what they own
    QList<ImportIssue> m_taskIssues;
    QHash<Id, QString> m_names; ///< of the tasks there are, where rows are told
    QSet<Id> m_people; ///< persons of all drafts
    QSet<Id> m_named; ///< units and persons that what was passed on points to
    QList<SheetForm> m_forms; ///< of the drafts
    QHash<int, Id> m_known; ///< objectives of the drafts that are there
    QHash<int, Id> m_objectives; ///< of the drafts, those written so far
    QHash<Id, int> m_nextPosition; ///< by task above
};

} // namespace core

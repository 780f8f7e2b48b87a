// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bundle_merge.h"
#include "core/import/drafts.h"
#include "core/import/import_file.h"
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

private:
    [[nodiscard]] Result<void> findLedger();
    [[nodiscard]] bool isReturned() const;
    [[nodiscard]] Result<Id> knownLedger() const;
    void makeLedger(const QString &title, int position);
    [[nodiscard]] Result<QList<TaskBundle>> existingTasks() const;
    [[nodiscard]] Result<Drafts> draft(Roster &roster) const;
    [[nodiscard]] PhraseBasis basis() const;
    void describeSheets(const Drafts &drafts);
    void count(const Drafts &drafts);
    void writeLedger();
    void writeTasks(Drafts &drafts, const QList<TaskBundle> &existing);
    [[nodiscard]] Id writeObjective(int index, const Drafts &drafts, const TaskMatcher &matcher);
    [[nodiscard]] ImportOutcome
    writeTask(const TaskDraft &draft, const TaskBundle *existing, Id objective);
    [[nodiscard]] TaskDraft decided(int place, TaskDraft left) const;
    void settleReturned(TaskDraft &draft, const TaskBundle *existing, int table);
    void
    describe(ImportRow row, const TaskDraft &draft, const TaskBundle *existing, qsizetype first);
    void addPeople(const Roster &roster);
    [[nodiscard]] int nextPosition(Id parent);

    const ImportInput &m_input;
    const ImportOptions &m_options;
    const ImportContext &m_context;
    ImportPlan m_plan;
    Ledger m_stored; ///< the ledger as it is in the file
    ChangeSet m_taskChanges; ///< objectives, tasks and what they own
    QHash<Id, QString> m_names; ///< of the tasks there are, where rows are told
    QHash<int, Id> m_objectives; ///< of the drafts, those written so far
    QHash<Id, int> m_nextPosition; ///< by task above
};

} // namespace core

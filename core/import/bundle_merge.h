// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"

#include <QHash>

namespace core {

/// Brings what a sheet says into a task that is there already: fields and entries the sheet says
/// otherwise are changed, entries it has more are added. Nothing is removed, an empty cell empties
/// nothing, and an open task is closed but a closed one never opened.
class BundleMerge
{
public:
    /// Both must outlive the merge.
    BundleMerge(ChangeSet &changes, IdSource &ids);

    /// Adds the changes that turn @p existing into what @p draft says. Whether there were any but
    /// the row it came from.
    /// @param objective the task above; none = at the top.
    [[nodiscard]] bool merge(const TaskBundle &existing, const TaskBundle &draft, Id objective);

    /// Adds everything @p draft holds as a new task.
    void insert(const TaskBundle &draft, const Task &task);

    /// What of the task merged last the ledger has and the sheet has not, though it has other
    /// entries of the kind: responsibilities of a role, measures, deadlines, outcomes. It stays.
    [[nodiscard]] const QList<Record> &missing() const { return m_missing; }

    /// Takes how the rows look of every task, not of those alone that say something new.
    void takeForms() { m_takesForms = true; }

    /// Notes no rows of tasks that are there: the sheet a section reports on is not where they are
    /// from.
    void leaveSources() { m_leavesSources = true; }

private:
    template <typename R, typename Same, typename Update>
    void mergeList(const QList<R> &existing, const QList<R> &drafts, Same same, Update update);
    template <typename R> void noteMissing(const QList<R> &free, const QList<R> &drafts);
    template <typename R> void insertOwned(QList<R> records, Id task, int firstPosition);
    template <typename R> void edit(const R &before, const R &after);

    /// What stands at a place of the draft became this record.
    template <typename R> void note(const R &draft, Id record);

    void mergeTask(const Task &existing, const Task &draft, Id objective);
    void mergeLists(const TaskBundle &existing, const TaskBundle &draft);
    void begin(Id task);
    void settlePredecessors(const TaskBundle &existing, const TaskBundle &draft);
    [[nodiscard]] QString predecessorsAt(const TaskBundle &draft, qsizetype place) const;
    void waitFor(Id measure, const QString &predecessors, const TaskBundle &existing);
    void mergeReports(const QList<Progress> &existing, const QList<Progress> &drafts);
    void mergeComments(const QList<Comment> &existing, const QList<Comment> &drafts);
    void mergeSource(const TaskBundle &existing, const TaskBundle &draft, bool takesForm);

    ChangeSet &m_changes;
    IdSource &m_ids;
    Id m_task;
    QHash<int, Id> m_measures; ///< by their place in the draft
    QHash<int, Id> m_deadlines;
    qsizetype m_first = 0; ///< of the changes: the first one of the task
    QList<Record> m_missing;
    bool m_takesForms = false;
    bool m_leavesSources = false;
    bool m_hasChanged = false;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/records/change_set.h"
#include "core/records/task_bundle.h"

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

    /// Takes how the rows look of every task, not of those alone that say something new.
    void takeForms() { m_takesForms = true; }

private:
    template <typename R, typename Same, typename Update>
    void mergeList(const QList<R> &existing, const QList<R> &drafts, Same same, Update update);
    template <typename R> void insertOwned(QList<R> records, Id task, int firstPosition);
    template <typename R> void edit(const R &before, const R &after);

    void mergeTask(const Task &existing, const Task &draft, Id objective);
    void mergeLists(const TaskBundle &existing, const TaskBundle &draft);
    void mergeReports(const QList<Progress> &existing, const QList<Progress> &drafts);
    void mergeComments(const QList<Comment> &existing, const QList<Comment> &drafts);
    void mergeSource(const TaskBundle &existing, const TaskBundle &draft, bool takesForm);

    ChangeSet &m_changes;
    IdSource &m_ids;
    Id m_task;
    bool m_takesForms = false;
    bool m_hasChanged = false;
};

} // namespace core

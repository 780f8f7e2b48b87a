// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/task_keys.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace core {

/// Finds for each draft the task of the ledger it is about: by the id a table of ours has, by
/// objective and name, then by code, by objective and title, by name alone, and last by the row it
/// came from; after the first step only where the answer is the only one. Objectives are found by
/// name, else by the tasks under them.
class TaskMatcher
{
public:
    /// @param existing all tasks of the ledger. All must outlive the matcher.
    TaskMatcher(const QList<TaskKeys> &existing,
                const QList<TaskKeys> &drafts,
                const QList<ObjectiveDraft> &objectives);

    /// The tasks the drafts are about, in their order; unset = none yet.
    [[nodiscard]] const QList<Id> &tasks() const { return m_taskOf; }

    /// The tasks the objectives are about, in their order; unset = none yet.
    [[nodiscard]] const QList<Id> &objectives() const { return m_objectiveOf; }

private:
    using Key = QString;
    /// The key of a task under an objective of the given folded title; empty = cannot be told so.
    using KeyMaker = Key (*)(const TaskKeys &keys, const QString &objective);

    [[nodiscard]] QString objectiveOfDraft(qsizetype index) const;
    [[nodiscard]] QString objectiveOfExisting(const TaskKeys &keys) const;
    void matchKnown();
    void matchInOrder(KeyMaker keyOf);
    void matchOnlyOnes(KeyMaker keyOf);
    void matchObjectives();
    void matchObjectivesByTasks();
    void claim(qsizetype draft, Id task);

    const QList<TaskKeys> &m_existing;
    const QList<TaskKeys> &m_drafts;
    const QList<ObjectiveDraft> &m_objectives;
    QHash<Id, const TaskKeys *> m_byId;
    QSet<Id> m_parents; ///< tasks with tasks under them
    QSet<Id> m_claimed;
    QList<Id> m_taskOf;
    QList<Id> m_objectiveOf;
};

} // namespace core

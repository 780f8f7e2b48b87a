// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"

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
    /// @param existing all tasks of the ledger. Both must outlive the matcher.
    TaskMatcher(const QList<TaskBundle> &existing, const Drafts &drafts);

    /// The task draft @p index is about; null = none yet.
    [[nodiscard]] const TaskBundle *task(qsizetype index) const { return m_taskOf.at(index); }

    /// The objective draft @p index is about; null = none yet.
    [[nodiscard]] const TaskBundle *objective(qsizetype index) const
    {
        return m_objectiveOf.at(index);
    }

private:
    using Key = QString;
    /// The key of a task under an objective of the given folded title; empty = cannot be told so.
    using KeyMaker = Key (*)(const TaskBundle &bundle, const QString &objective);

    [[nodiscard]] QString objectiveOfDraft(qsizetype index) const;
    [[nodiscard]] QString objectiveOfExisting(const TaskBundle &bundle) const;
    void matchKnown();
    void matchInOrder(KeyMaker keyOf);
    void matchOnlyOnes(KeyMaker keyOf);
    void matchObjectives();
    void matchObjectivesByTasks();
    void claim(qsizetype draft, const TaskBundle *bundle);

    const QList<TaskBundle> &m_existing;
    const Drafts &m_drafts;
    QHash<Id, const TaskBundle *> m_byId;
    QSet<Id> m_parents; ///< tasks with tasks under them
    QSet<Id> m_claimed;
    QList<const TaskBundle *> m_taskOf;
    QList<const TaskBundle *> m_objectiveOf;
};

} // namespace core

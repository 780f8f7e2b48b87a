// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"
#include "core/rules/light.h"

#include <QHash>

namespace core {

/// Facts and lights of every task of one or several ledgers on a day, objectives judged from what
/// stands under them. A value without any text; a copy is cheap.
class LedgerFacts
{
public:
    LedgerFacts() = default;

    /// @param tasks in depth-first order, as RecordSource::facts() gives them.
    LedgerFacts(QList<TaskFacts> tasks, QDate asOf, const WorkCalendar &calendar);

    /// Reads @p ledgers one after the other. Error kinds of RecordSource.
    [[nodiscard]] static Result<LedgerFacts> read(const RecordSource &source,
                                                  const QList<Id> &ledgers,
                                                  QDate asOf,
                                                  const WorkCalendar &calendar);

    /// These facts with @p tasks as they are now, which all stand where they stood: only they, and
    /// what is above them, are judged anew.
    [[nodiscard]] LedgerFacts withTasks(const QList<TaskFacts> &tasks,
                                        const WorkCalendar &calendar) const;

    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] const QList<TaskFacts> &tasks() const { return m_tasks; }

    /// Position of a task in tasks(), or −1.
    [[nodiscard]] int indexOf(Id task) const { return m_index.value(task, -1); }

    /// Facts of a task, or null.
    [[nodiscard]] const TaskFacts *find(Id task) const;

    /// Light of a task; a plain green one for a task that is not there.
    [[nodiscard]] Light lightOf(Id task) const;

    /// Light of the task at @p index of tasks().
    [[nodiscard]] const Light &lightAt(int index) const { return m_lights.at(index); }

    /// Whether the task at @p index is a leaf: work that is counted and judged by itself.
    [[nodiscard]] bool isLeaf(int index) const { return m_isLeaf.at(index); }

    /// The task above, or none. A parent that is not among the tasks counts as none.
    [[nodiscard]] Id parentOf(Id task) const;

    /// The task above that at @p index of tasks(), or none.
    [[nodiscard]] Id parentAt(int index) const;

    /// The tasks above @p task, nearest first.
    [[nodiscard]] QList<Id> ancestorsOf(Id task) const;

    /// The tasks directly under @p task by position; for no task those at the top.
    [[nodiscard]] QList<Id> childrenOf(Id task) const;

    /// @p task and everything under it, parents before children.
    [[nodiscard]] QList<Id> subtreeOf(Id task) const;

private:
    void index();
    void judge(int index, const WorkCalendar &calendar);
    [[nodiscard]] Light lightOfObjective(int index) const;
    [[nodiscard]] int endOfSubtree(int index) const;

    QDate m_asOf;
    QList<TaskFacts> m_tasks;
    QList<Light> m_lights;
    QList<bool> m_isLeaf;
    QHash<Id, int> m_index;
};

} // namespace core

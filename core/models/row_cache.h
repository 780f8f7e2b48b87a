// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"

#include <QHash>
#include <QSet>

namespace core {

/// Texts of some tasks, those of the rows round the viewport: what is wanted, what has come, what
/// may go.
class RowCache
{
public:
    [[nodiscard]] const TaskBundle *find(Id task) const;
    [[nodiscard]] bool contains(Id task) const { return m_bundles.contains(task); }
    [[nodiscard]] int count() const { return static_cast<int>(m_bundles.size()); }

    /// Says which tasks are wanted, the most wanted first. What is held beyond kCapacity and no
    /// longer wanted goes.
    void want(const QList<Id> &tasks);

    /// The next tasks to ask for, at most kBlock, and none while a question is out.
    [[nodiscard]] QList<Id> nextBlock();

    /// Takes in the answer to the last nextBlock().
    void insert(const QList<TaskBundle> &bundles);

    /// Puts texts that changed in the place of those held; other tasks are ignored.
    void update(const QList<TaskBundle> &bundles);
    void remove(Id task);
    void clear();

    static constexpr int kCapacity = 2000;
    static constexpr int kBlock = 100;

private:
    QHash<Id, TaskBundle> m_bundles;
    QList<Id> m_wanted;
    QSet<Id> m_asked;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/first_tasks.h"

#include "core/store/statement.h"

#include <algorithm>

namespace core {

namespace {

/// Goes down the tree of a ledger in the order it is shown.
class TreeWalk
{
public:
    TreeWalk(const Connection &connection, Id ledger, int count)
        : m_children(connection,
                     QStringLiteral("SELECT id FROM task WHERE ledger = ? AND parent IS ?"
                                    " ORDER BY position, id LIMIT ?"))
        , m_ledger(ledger)
        , m_count(count)
    {
    }

    [[nodiscard]] Result<QList<Id>> walk()
    {
        auto found = push(QVariant());
        while (found && !m_waiting.isEmpty() && m_tasks.size() < m_count) {
            m_tasks.append(m_waiting.takeLast());
            found = push(m_tasks.last().value);
            m_isObjective.append(found.value_or(false));
        }
        if (!found)
            return fail(found.error());
        // Cut off from all that stands below it an objective would look like a task.
        while (!m_waiting.isEmpty() && !m_tasks.isEmpty() && m_isObjective.takeLast())
            m_tasks.removeLast();
        return m_tasks;
    }

private:
    /// Puts what stands below @p parent on the way; true if there was anything.
    [[nodiscard]] Result<bool> push(const QVariant &parent)
    {
        QList<Id> below;
        const auto done = m_children.readRows(
            {m_ledger.value, parent, m_count},
            [&below](const Statement &row) { below.append(Id {row.value(0).toLongLong()}); });
        if (!done)
            return fail(done.error());
        std::copy(below.crbegin(), below.crend(), std::back_inserter(m_waiting));
        return !below.isEmpty();
    }

    Statement m_children;
    Id m_ledger;
    int m_count;
    QList<Id> m_waiting; ///< the next one last
    QList<Id> m_tasks;
    QList<bool> m_isObjective; ///< of m_tasks
};

} // namespace

Result<QList<Id>> readFirstTasks(const Connection &connection, Id ledger, int count)
{
    return TreeWalk(connection, ledger, count).walk();
}

} // namespace core

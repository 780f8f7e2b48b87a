// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/views/ledger_facts.h"

#include <QSet>

namespace core {

/// Folded texts of some tasks, made where the texts were read, to be added to an arena in one go.
struct SearchBlock
{
    struct Part
    {
        Id task;
        qsizetype length = 0;
    };

    QString text;
    QList<Part> parts; ///< in the order of their texts
};

/// Folds the texts of @p bundles.
[[nodiscard]] SearchBlock searchBlock(const QList<TaskBundle> &bundles);

/// All texts of a ledger, folded, in one piece of memory, which a search scans from end to end:
/// some milliseconds for 10,000 tasks, exact at any length of the word. Source: speed.md 2.
class SearchArena
{
public:
    /// Adds the texts of a block; tasks that are there already are replaced.
    void add(const SearchBlock &block);

    void remove(Id task);
    void clear();

    [[nodiscard]] bool contains(Id task) const { return m_slots.contains(task); }
    [[nodiscard]] int count() const { return static_cast<int>(m_slots.size()); }

    /// Tasks whose own texts contain @p word, which is folded here; of two letters or more also
    /// those with a name that has these initials (mzj: 民政局).
    [[nodiscard]] QSet<Id> find(const QString &word) const;

private:
    struct Slot
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    [[nodiscard]] QSet<Id> findFolded(const QString &folded) const;
    void compact();

    QString m_text;
    QHash<Id, Slot> m_slots;
    QList<std::pair<qsizetype, Id>> m_order; ///< start of every slot, dead ones with no id
    qsizetype m_dead = 0;
};

/// The tasks a query finds: every word of it (separated by spaces) stands in the task or in a task
/// above it. Empty optional for a query without words: no filter.
[[nodiscard]] std::optional<QSet<Id>>
searchHits(const SearchArena &arena, const LedgerFacts &facts, const QString &query);

} // namespace core

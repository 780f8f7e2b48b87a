// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/views/ledger_facts.h"

#include <QSet>

namespace core {

/// Where a task goes.
struct TaskPlace
{
    Id parent; ///< none = at the top
    Id after; ///< the sibling before it; none = as the last one
    bool isFirst = false; ///< before all siblings
    Id ledger {}; ///< whose tasks are the siblings at the top; none = those of all ledgers

    bool operator==(const TaskPlace &) const = default;
};

/// The place right after @p task, under the same objective. For none: after the last leaf task.
[[nodiscard]] TaskPlace placeAfter(const LedgerFacts &facts, Id task);

/// The place right before @p task, under the same objective.
[[nodiscard]] TaskPlace placeBefore(const LedgerFacts &facts, Id task);

/// The position of the first of @p count tasks put at @p place; siblings that would stand where
/// they go move on, by changes added to @p set.
[[nodiscard]] int
makeRoom(const LedgerFacts &facts, const TaskPlace &place, int count, ChangeSet &set);

/// Moves tasks that have the same objective before the sibling above them, or behind the one below;
/// past the first or last one into the objective beside it, unless nothing would be left of theirs.
/// Tasks that do not stand together are brought together first.
/// @param name of what is moved, for the history. Empty set: they cannot be moved that way.
[[nodiscard]] ChangeSet
moveTasks(const LedgerFacts &facts, const QSet<Id> &tasks, bool isUpward, const QString &name);

/// Puts tasks that have the same objective right before or behind @p beside, under the objective of
/// that one and in their order. Empty set: they stand there already; or they cannot go there,
/// because it is one of theirs or of another ledger, or nothing would be left of their objective.
[[nodiscard]] ChangeSet placeTasks(
    const LedgerFacts &facts, const QSet<Id> &tasks, Id beside, bool isBefore, const QString &name);

/// Moves tasks that have the same objective one step inward, behind the last task of the objective
/// that stands before them, or outward, right behind their own. Empty set: no objective stands
/// there, or nothing would be left of theirs.
[[nodiscard]] ChangeSet
nestTasks(const LedgerFacts &facts, const QSet<Id> &tasks, bool isInward, const QString &name);

/// Whether @p tasks stand directly under one objective, or all at the top of one ledger.
[[nodiscard]] bool haveOneParent(const LedgerFacts &facts, const QSet<Id> &tasks);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/cell_difference.h"

#include <QSet>

namespace core {

/// Goes back through the changes of one task until it is known who wrote each cell that differs,
/// and what an import had written there before.
class CellWriters
{
public:
    /// @param now the task as the ledger has it.
    CellWriters(TaskBundle now, QDate asOf);

    /// Whether anybody can be asked for: the table's value would take the place of the ledger's.
    [[nodiscard]] static bool canBeAsked(const CellDifference &difference);

    /// Asks about @p difference, which must stay where it is until find() has answered.
    void ask(CellDifference &difference) { m_open.append(&difference); }

    /// Answers what was asked. @param changes those of the task, the newest first.
    void find(const QList<TaskChange> &changes);

private:
    void goBack(const TaskChange &change);
    [[nodiscard]] bool isNothing(const LoggedChange &change);
    void lookAt(const LoggedChange &change, const TaskBundle &after);
    void settle(CellDifference &difference, const TaskBundle &imported) const;

    TaskBundle m_bundle; ///< as it was before what was looked at
    QDate m_asOf;
    QList<CellDifference *> m_open; ///< cells no import is known to have written yet
    QSet<ChangeNumber> m_undone; ///< changes that were taken back later
};

} // namespace core

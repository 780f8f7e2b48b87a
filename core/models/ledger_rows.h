// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_snapshot.h"
#include "core/models/row_difference.h"

namespace core {

/// What the rows of a ledger model depend on, besides the ledgers.
struct LedgerRowsQuestion
{
    ListKind list = ListKind::Whole;
    RowFilter filter;
    std::optional<RowOrder> order; ///< none = the original one
    bool isReadOnly = false;
    RowList shown; ///< the rows there are now
    LedgerFacts known; ///< what they were judged by
};

/// The rows of a ledger, and what is different from those shown: all that takes long with many
/// tasks, so that it can be worked out in another thread and shown in one step.
struct LedgerRows
{
    RowList rows;
    RowDifference difference;
    QList<RowRun> relit; ///< of the new rows: those whose light is another now
};

/// The rows of @p snapshot that @p question asks for.
[[nodiscard]] RowList rowsOf(const LedgerSnapshot &snapshot, const LedgerRowsQuestion &question);

/// Works out the answer.
[[nodiscard]] LedgerRows ledgerRows(const LedgerSnapshot &snapshot,
                                    const LedgerRowsQuestion &question);

/// Runs of @p runs that stand close together as one, so that there are at most @p most.
[[nodiscard]] QList<RowRun> joinedRuns(const QList<RowRun> &runs, qsizetype most);

} // namespace core

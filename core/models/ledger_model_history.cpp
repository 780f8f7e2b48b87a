// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the texts of LedgerModel came about.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"

namespace core {

QFuture<Result<QList<CellChange>>> LedgerModel::cellHistory(const QModelIndex &index) const
{
    using History = QList<CellChange>;
    if (!isCell(index) || m_rows.isEntryRow(index.row()))
        return readyFuture<Result<History>>(fail(ErrorKind::NotFound));
    const Id task = m_rows.at(index.row()).task;
    const CellQuestion cell {
        task, m_snapshot.facts.parentOf(task), addressOf(index), m_snapshot.facts.asOf()};
    return m_context.store.read<History>(
        [cell](const RecordSource &source) { return readCellHistory(source, cell); });
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the texts of LedgerModel came about.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"

namespace core {

QFuture<Result<QList<CellChange>>> LedgerModel::cellHistory(const QModelIndex &index) const
{
    if (!isCell(index) || m_rows.isEntryRow(index.row()))
        return readyFuture<Result<QList<CellChange>>>(fail(ErrorKind::NotFound));
    return fieldHistory(m_rows.at(index.row()).task, addressOf(index));
}

QFuture<Result<QList<CellChange>>> LedgerModel::fieldHistory(Id task,
                                                             const CellAddress &address) const
{
    const CellQuestion cell {
        task, m_snapshot.facts.parentOf(task), address, m_snapshot.facts.asOf()};
    return m_context.store.read<QList<CellChange>>(
        [cell](const RecordSource &source) { return readCellHistory(source, cell); });
}

} // namespace core

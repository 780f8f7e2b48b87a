// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts looked for and replaced in the rows LedgerModel shows.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/same_column.h"

#include <algorithm>

namespace core {

QFuture<Result<QList<ReplacedCell>>>
LedgerModel::replacements(const TextReplacement &replacement,
                          const QList<ListColumn> &columns) const
{
    using Cells = QList<ReplacedCell>;
    if (m_isHead)
        return readyFuture<Result<Cells>>(fail(ErrorKind::NotFound));
    QList<ListRow> rows = m_rows.rows();
    rows.removeIf([](const ListRow &row) { return !row.task.isSet(); });
    return m_context.store.read<Cells>(
        [question = rowsQuestion(), rows, columns, replacement](const RecordSource &source) {
            return readReplacements(source, question, rows, columns, replacement);
        });
}

QList<TypedCell> LedgerModel::typedCells(const QList<ReplacedCell> &cells) const
{
    QHash<RowKey, int> places;
    for (int row = 0; row < m_rows.count(); ++row)
        places.insert({m_rows.at(row).task, m_rows.at(row).entry}, row);
    QList<TypedCell> typed;
    for (const ReplacedCell &cell : cells) {
        const auto column
            = std::find_if(m_columns.cbegin(), m_columns.cend(), [&cell](const ListColumn &one) {
                  return isSameColumn(one, cell.column);
              });
        const int row = column == m_columns.cend() ? -1 : places.value(cell.row, -1);
        typed.append({row, static_cast<int>(column - m_columns.cbegin()), cell.after});
    }
    return typed;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts found, and replaced, in the rows LedgerModel shows.
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

QHash<RowKey, int> LedgerModel::rowPlaces() const
{
    QHash<RowKey, int> places;
    for (int row = 0; row < m_rows.count(); ++row)
        places.insert({m_rows.at(row).task, m_rows.at(row).entry}, row);
    return places;
}

/// Where @p column stands among those shown, or −1.
int LedgerModel::placeOf(const ListColumn &column) const
{
    const auto place = std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const auto &one) {
        return isSameColumn(one, column);
    });
    return place == m_columns.cend() ? -1 : static_cast<int>(place - m_columns.cbegin());
}

QList<TypedCell> LedgerModel::typedCells(const QList<ReplacedCell> &cells) const
{
    const QHash<RowKey, int> places = rowPlaces();
    QList<TypedCell> typed;
    for (const ReplacedCell &cell : cells) {
        const int column = placeOf(cell.column);
        const int row = column < 0 ? -1 : places.value(cell.row, -1);
        typed.append({row, column, cell.after});
    }
    return typed;
}

QFuture<Result<QList<FoundCell>>> LedgerModel::foundCells(const QList<ListColumn> &columns) const
{
    using Cells = QList<FoundCell>;
    if (m_isHead)
        return readyFuture<Result<Cells>>(fail(ErrorKind::NotFound));
    QList<ListRow> rows = m_rows.rows();
    rows.removeIf([](const ListRow &row) { return !row.task.isSet(); });
    return m_context.store.read<Cells>(
        [question = rowsQuestion(), rows, columns, query = m_search](const RecordSource &source) {
            return readFoundCells(source, question, rows, columns, query);
        });
}

QModelIndexList LedgerModel::indexesOf(const QList<FoundCell> &cells) const
{
    const QHash<RowKey, int> places = rowPlaces();
    QModelIndexList indexes;
    for (const FoundCell &cell : cells) {
        const QModelIndex place = index(places.value(cell.row, -1), placeOf(cell.column));
        if (place.isValid())
            indexes.append(place);
    }
    return indexes;
}

} // namespace core

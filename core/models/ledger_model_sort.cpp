// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the rows of LedgerModel.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/same_column.h"
#include "core/views/sorted_rows.h"

namespace core {

void LedgerModel::sortBy(const QList<SortKey> &keys)
{
    if (m_isHead || m_ids.isEmpty())
        return;
    if (keys.isEmpty()) {
        const bool wasSorted = !m_sortKeys.isEmpty();
        forgetOrder();
        if (wasSorted)
            resetRows();
        return;
    }
    m_askedKeys = keys;
    auto answer = m_context.store.read<RowOrder>(
        [question = rowsQuestion(), keys](const RecordSource &source) {
            return readOrder(source, question, keys);
        });
    whenReady(answer, this, [this, keys, sorting = ++m_sorting](const Result<RowOrder> &order) {
        if (sorting != m_sorting)
            return;
        if (order)
            takeOrder(keys, *order);
        else
            Q_EMIT failed(order.error());
    });
}

void LedgerModel::takeOrder(const QList<SortKey> &keys, const RowOrder &order)
{
    m_sortKeys = keys;
    m_order = order;
    resetRows();
    Q_EMIT sortingChanged();
}

void LedgerModel::forgetOrder()
{
    ++m_sorting;
    m_askedKeys.clear();
    m_order = {};
    if (m_sortKeys.isEmpty())
        return;
    m_sortKeys.clear();
    Q_EMIT sortingChanged();
}

int LedgerModel::sortPlaceOf(const ListColumn &column) const
{
    for (int place = 0; place < m_sortKeys.size(); ++place) {
        const SortKey &key = m_sortKeys.at(place);
        if (isSameColumn(key, column))
            return key.isDescending ? -place - 1 : place + 1;
    }
    return 0;
}

} // namespace core

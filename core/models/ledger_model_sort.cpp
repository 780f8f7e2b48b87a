// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the rows of LedgerModel.
#include "core/models/ledger_model.h"
#include "core/models/when_ready.h"
#include "core/views/same_column.h"
#include "core/views/sorted_rows.h"

namespace core {

namespace {

[[nodiscard]] Result<GroupedRows>
readArranged(const RecordSource &source, const RowsQuestion &question, const RowArrangement &wanted)
{
    if (wanted.group)
        return readGroups(source, question, *wanted.group, wanted.keys);
    return readOrder(source, question, wanted.keys).map([](const RowOrder &order) {
        return GroupedRows {order, {}};
    });
}

} // namespace

void LedgerModel::sortBy(const QList<SortKey> &keys)
{
    arrange({m_askedOrder.group, keys});
}

void LedgerModel::groupBy(const std::optional<SortKey> &group)
{
    arrange({group, m_askedOrder.keys});
}

void LedgerModel::arrange(const RowArrangement &wanted, const std::optional<FoldedGroups> &folded)
{
    if (m_isHead || m_ids.isEmpty())
        return;
    if (wanted.isOriginal()) {
        const bool wasArranged = !m_arranged.isOriginal();
        forgetOrder();
        if (wasArranged)
            resetRows();
        return;
    }
    m_askedOrder = wanted;
    auto answer = m_context.store.read<GroupedRows>(
        [question = rowsQuestion(), wanted](const RecordSource &source) {
            return readArranged(source, question, wanted);
        });
    whenReady(answer,
              this,
              [this, wanted, folded, sorting = ++m_sorting](const Result<GroupedRows> &order) {
                  if (sorting != m_sorting)
                      return;
                  if (order)
                      takeOrder(wanted, *order, folded);
                  else
                      Q_EMIT failed(order.error());
              });
}

void LedgerModel::takeOrder(const RowArrangement &arranged,
                            const GroupedRows &order,
                            const std::optional<FoldedGroups> &folded)
{
    // By another column they are other groups.
    if (folded || arranged.group != m_arranged.group)
        m_folded = folded.value_or(FoldedGroups {});
    m_arranged = arranged;
    m_order = order;
    resetRows();
    Q_EMIT sortingChanged();
}

void LedgerModel::forgetOrder()
{
    ++m_sorting;
    m_askedOrder = {};
    m_order = {};
    m_folded.clear();
    forgetGroups();
    if (m_arranged.isOriginal())
        return;
    m_arranged = {};
    Q_EMIT sortingChanged();
}

int LedgerModel::sortPlaceOf(const ListColumn &column) const
{
    for (int place = 0; place < m_arranged.keys.size(); ++place) {
        const SortKey &key = m_arranged.keys.at(place);
        if (isSameColumn(key, column))
            return key.isDescending ? -place - 1 : place + 1;
    }
    return 0;
}

} // namespace core

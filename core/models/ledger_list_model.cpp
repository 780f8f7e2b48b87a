// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/ledger_list_model.h"

#include "core/models/when_ready.h"

namespace core {

LedgerListModel::LedgerListModel(StoreThread &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &StoreThread::changed, this, [this](const Changed &change) {
        if (change.everything || change.records.contains(RecordKind::Ledger))
            refresh();
    });
}

void LedgerListModel::refresh()
{
    auto answer
        = m_store.read<QList<Ledger>>([](const RecordSource &source) { return source.ledgers(); });
    whenReady(answer, this, [this, generation = ++m_generation](const auto &ledgers) {
        if (generation != m_generation)
            return;
        if (!ledgers) {
            Q_EMIT failed(ledgers.error());
            return;
        }
        take(*ledgers);
        Q_EMIT loaded();
    });
}

void LedgerListModel::clear()
{
    ++m_generation;
    take({});
}

void LedgerListModel::take(const QList<Ledger> &ledgers)
{
    beginResetModel();
    m_ledgers = ledgers;
    endResetModel();
}

int LedgerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledgers.size());
}

QVariant LedgerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ledgers.size())
        return {};
    const Ledger &ledger = m_ledgers.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return ledger.title;
    case Qt::UserRole: return ledger.id.value;
    default: return {};
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/pending_delay.h"

#include <algorithm>

namespace ui {

PendingDelay::PendingDelay(QObject *parent)
    : QObject(parent)
{
}

void PendingDelay::update(const QModelIndex &index, bool isPending)
{
    const auto found = std::find_if(
        m_cells.begin(), m_cells.end(), [&index](const Cell &cell) { return cell.index == index; });
    if (!isPending && found != m_cells.end())
        m_cells.erase(found);
    if (!isPending || found != m_cells.end())
        return;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, cell = QPersistentModelIndex(index)] {
        for (Cell &known : m_cells)
            known.isShown |= known.index == cell;
        Q_EMIT shown(cell);
    });
    timer->start(kMilliseconds);
    m_cells.push_back({index, std::move(timer), false});
}

void PendingDelay::clear()
{
    m_cells.clear();
}

bool PendingDelay::isShown(const QModelIndex &index) const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [&index](const Cell &cell) {
        return cell.isShown && cell.index == index;
    });
}

} // namespace ui

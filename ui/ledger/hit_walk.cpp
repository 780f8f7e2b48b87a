// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/hit_walk.h"

#include "core/models/when_ready.h"
#include "ui/ledger/ledger_view.h"
#include "ui/ledger/merged_area.h"

#include <algorithm>

namespace ui {

namespace {

bool standsBefore(const QModelIndex &one, const QModelIndex &other)
{
    return std::pair(one.row(), one.column()) < std::pair(other.row(), other.column());
}

} // namespace

HitWalk::HitWalk(core::LedgerModel &model, LedgerView &view, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &HitWalk::forget);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HitWalk::forget);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &HitWalk::forget);
    connect(&model, &core::LedgerModel::followed, this, &HitWalk::forget);
    connect(&model, &core::LedgerModel::listChanged, this, &HitWalk::forget);
}

void HitWalk::goOn()
{
    step(1);
}

void HitWalk::goBack()
{
    step(-1);
}

void HitWalk::tellCount()
{
    if (m_model.search().simplified().isEmpty())
        return;
    m_mustTell = true;
    look();
}

void HitWalk::step(int by)
{
    if (m_model.search().simplified().isEmpty()) {
        Q_EMIT reported(tr("Nothing is searched for. Ctrl+F goes to the search field."));
        return;
    }
    m_steps += by;
    look();
}

void HitWalk::forget()
{
    m_areKnown = false;
    m_isLooking = false;
    m_shownCells.clear();
    m_shownColumns.clear();
    ++m_asked;
    // Who waits for an answer waits for that of the table as it is now.
    if (m_steps != 0 || m_mustTell)
        look();
}

void HitWalk::look()
{
    // A refined query may leave the very same rows, of which nobody hears.
    if (const QString query = m_model.search(); query != m_query) {
        m_query = query;
        m_areKnown = false;
        m_isLooking = false;
    }
    if (m_areKnown) {
        answered();
        return;
    }
    if (m_isLooking)
        return;
    m_isLooking = true;
    core::whenReady(m_model.foundCells(m_model.columns()),
                    this,
                    [this, asked = ++m_asked](const core::Result<QList<core::FoundCell>> &cells) {
                        if (asked != m_asked)
                            return;
                        m_isLooking = false;
                        if (m_query != m_model.search())
                            return look();
                        if (cells)
                            return take(*cells);
                        m_steps = 0;
                        m_mustTell = false;
                        Q_EMIT failed(cells.error());
                    });
}

void HitWalk::take(const QList<core::FoundCell> &cells)
{
    m_cells = cells;
    m_areKnown = true;
    m_shownCells.clear();
    m_shownColumns.clear();
    answered();
}

void HitWalk::answered()
{
    const int steps = std::exchange(m_steps, 0);
    const bool mustTell = std::exchange(m_mustTell, false);
    const QModelIndexList cells = shownCells();
    const auto count = static_cast<int>(cells.size());
    if (count == 0)
        Q_EMIT reported(tr("What is searched for stands in none of the columns shown."));
    else if (steps != 0)
        go(cells, steps);
    else if (mustTell)
        Q_EMIT reported(tr("%n cells have it; F3 goes from one to the next.", nullptr, count));
}

QModelIndexList HitWalk::shownCells()
{
    QList<int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_view.isColumnHidden(column))
            columns.append(column);
    }
    if (columns == m_shownColumns)
        return m_shownCells;
    m_shownColumns = columns;
    m_shownCells = m_model.indexesOf(m_cells);
    m_shownCells.removeIf(
        [this](const QModelIndex &cell) { return m_view.isColumnHidden(cell.column()); });
    // Of columns side by side each is read by itself.
    std::sort(m_shownCells.begin(), m_shownCells.end(), standsBefore);
    return m_shownCells;
}

void HitWalk::go(const QModelIndexList &cells, int by)
{
    const auto count = static_cast<int>(cells.size());
    const QModelIndex current = coveringCell(m_view.currentIndex());
    const auto from = std::lower_bound(cells.cbegin(), cells.cend(), current, standsBefore);
    int place = static_cast<int>(from - cells.cbegin());
    // Between two of them the step on leads to the one behind, which is counted as the first.
    const bool isOnOne = from != cells.cend() && *from == current;
    if (by > 0 && !isOnOne)
        --place;
    place = ((place + by) % count + count) % count;
    m_model.setFolded(cells.at(place).row(), false);
    m_view.setCurrentIndex(cells.at(place));
    m_view.setFocus();
    Q_EMIT reported(tr("Cell %1 of %2 with what is searched for").arg(place + 1).arg(count));
}

} // namespace ui

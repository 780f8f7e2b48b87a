// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_arranger.h"

#include "core/views/same_column.h"
#include "ui/ledger/ledger_view.h"

#include <algorithm>

namespace ui {

ColumnArranger::ColumnArranger(LedgerView &view, core::LedgerModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &core::LedgerModel::listChanged, this, &ColumnArranger::use);
    connect(&view, &LedgerView::columnDragged, this, &ColumnArranger::moveColumn);
    connect(&view, &LedgerView::rowSizesChanged, this, &ColumnArranger::keepRowSizes);
}

void ColumnArranger::setSetups(const TableSetups &setups)
{
    m_setups = setups;
}

/// A table is known by its ledgers and the list.
QString ColumnArranger::key() const
{
    QStringList ids;
    for (const core::Ledger &ledger : m_model.ledgers())
        ids.append(ledger.id.toString());
    return ids.isEmpty() ? QString() : ids.join(u'+') + u'/' + core::keyOf(m_model.list());
}

void ColumnArranger::use()
{
    m_key = key();
    m_model.setArrangement(m_setups.value(m_key).columns);
    m_view.setRowSizes(m_setups.value(m_key).rows);
    m_view.setColumnWidths(widths());
    m_view.setFrozenColumns(core::frozenColumns(m_model.columns(), m_setups.value(m_key).columns));
}

QList<int> ColumnArranger::widths() const
{
    const core::ColumnArrangement all = places();
    QList<int> widths;
    for (const core::ListColumn &column : m_model.columns()) {
        for (const core::ColumnPlace &place : all) {
            if (core::isSameColumn(place, column))
                widths.append(place.width);
        }
    }
    return widths;
}

core::ColumnArrangement ColumnArranger::places() const
{
    return core::placesOf(m_model.allColumns(), m_setups.value(m_key).columns);
}

QString ColumnArranger::headingOf(const core::ColumnPlace &place) const
{
    return m_model.headingOf({place.field, place.header, {}});
}

int ColumnArranger::placeOf(int column) const
{
    const core::ColumnArrangement all = places();
    const core::ListColumn shown = m_model.columns().value(column);
    for (int place = 0; place < all.size(); ++place) {
        if (core::isSameColumn(all.at(place), shown))
            return place;
    }
    return -1;
}

void ColumnArranger::keepWidths()
{
    if (m_key.isEmpty() || m_key != key())
        return;
    const QList<int> chosen = m_view.columnWidths();
    core::ColumnArrangement all = places();
    for (core::ColumnPlace &place : all) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (core::isSameColumn(place, m_model.columns().at(column)))
                place.width = chosen.value(column);
        }
    }
    if (all == places())
        return;
    m_setups[m_key].columns = all;
    Q_EMIT setupsChanged(m_setups);
}

/// Heights of rows that are gone are forgotten with them.
void ColumnArranger::keepRowSizes()
{
    if (m_key.isEmpty() || m_key != key())
        return;
    RowSizes sizes = m_view.rowSizes();
    if (m_model.isComplete())
        sizes.removeIf(
            [this](const auto &size) { return !m_model.facts().find(size.key().first); });
    m_setups[m_key].rows = sizes;
    Q_EMIT setupsChanged(m_setups);
}

void ColumnArranger::arrange(const core::ColumnArrangement &arrangement)
{
    if (m_key.isEmpty())
        return;
    m_setups[m_key].columns = arrangement;
    use();
    Q_EMIT setupsChanged(m_setups);
}

void ColumnArranger::setHidden(int place, bool isHidden)
{
    keepWidths();
    core::ColumnArrangement all = places();
    all[place].isHidden = isHidden;
    const bool isAnyShown = std::any_of(
        all.cbegin(), all.cend(), [](const core::ColumnPlace &one) { return !one.isHidden; });
    if (isAnyShown)
        arrange(all);
}

void ColumnArranger::hideColumn(int column)
{
    const int place = placeOf(column);
    if (place >= 0)
        setHidden(place, true);
}

void ColumnArranger::moveColumn(int from, int to)
{
    keepWidths();
    const int source = placeOf(from);
    const int target = placeOf(to);
    if (source < 0 || target < 0 || source == target)
        return;
    core::ColumnArrangement all = places();
    all.move(source, target);
    arrange(all);
}

bool ColumnArranger::isFrozenTo(int column) const
{
    const int place = placeOf(column);
    return place >= 0 && places().at(place).isFrozenTo;
}

void ColumnArranger::freezeTo(int column)
{
    keepWidths();
    const int chosen = placeOf(column);
    core::ColumnArrangement all = places();
    for (int place = 0; place < all.size(); ++place)
        all[place].isFrozenTo = place == chosen;
    arrange(all);
}

void ColumnArranger::showAll()
{
    keepWidths();
    core::ColumnArrangement all = places();
    for (core::ColumnPlace &place : all)
        place.isHidden = false;
    arrange(all);
}

void ColumnArranger::take(const core::ColumnArrangement &arrangement)
{
    if (!arrangement.isEmpty())
        arrange(arrangement);
}

void ColumnArranger::restore()
{
    arrange({});
}

} // namespace ui

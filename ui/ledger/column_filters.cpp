// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_filters.h"

#include "core/models/when_ready.h"
#include "core/views/same_column.h"
#include "core/wording/error_text.h"
#include "ui/ledger/column_filter_popup.h"
#include "ui/ledger/ledger_view.h"

#include <QHeaderView>
#include <QScreen>

#include <algorithm>

namespace ui {

namespace {

/// Under the heading, wholly on the screen.
QPoint placeUnder(const LedgerView &view, int column, QSize popup)
{
    const QHeaderView &header = *view.horizontalHeader();
    const QPoint under
        = header.viewport()->mapToGlobal(QPoint(view.columnLeft(column), header.height()));
    const QRect screen = header.screen()->availableGeometry();
    return {
        qBound(screen.left(), under.x(), std::max(screen.left(), screen.right() - popup.width())),
        qBound(screen.top(), under.y(), std::max(screen.top(), screen.bottom() - popup.height()))};
}

} // namespace

ColumnFilters::ColumnFilters(LedgerView &view, core::LedgerModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
}

void ColumnFilters::open(int column)
{
    const core::ListColumn asked = m_model.columns().value(column);
    auto *popup = new ColumnFilterPopup(&m_view);
    connect(popup, &ColumnFilterPopup::chosen, this, [this, asked](const auto &values) {
        choose(asked, values);
    });
    connect(popup, &ColumnFilterPopup::sortRequested, this, [this, asked](bool isDescending) {
        Q_EMIT sortRequested({core::SortKey {asked.field, asked.header, isDescending}});
    });
    core::whenReady(m_model.columnValues(column), popup, [this, popup, asked](const auto &values) {
        if (values)
            popup->setValues(asked.field, *values, chosen(asked));
        else
            popup->setReason(core::errorText(values.error()));
    });
    popup->adjustSize();
    popup->move(placeUnder(m_view, column, popup->size()));
    popup->show();
}

std::optional<QStringList> ColumnFilters::chosen(const core::ListColumn &column) const
{
    for (const core::ColumnChoice &choice : m_model.askedFilter().choices) {
        if (core::isSameColumn(choice, column))
            return choice.values;
    }
    return std::nullopt;
}

bool ColumnFilters::isChosen(int column) const
{
    return chosen(m_model.columns().value(column)).has_value();
}

void ColumnFilters::clear(int column)
{
    choose(m_model.columns().value(column), std::nullopt);
}

void ColumnFilters::choose(const core::ListColumn &column, const std::optional<QStringList> &values)
{
    core::ListFilter filter = m_model.askedFilter();
    filter.choices.removeIf(
        [&column](const core::ColumnChoice &choice) { return core::isSameColumn(choice, column); });
    if (values)
        filter.choices.append({column.field, column.header, *values});
    if (filter != m_model.askedFilter())
        m_model.setFilter(filter);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/column_filters.h"

#include "core/calendar/due_phrase.h"
#include "core/calendar/typed_day.h"
#include "core/models/when_ready.h"
#include "core/views/phrase_basis.h"
#include "core/views/same_column.h"
#include "core/wording/condition_text.h"
#include "core/wording/error_text.h"
#include "ui/ledger/column_filter_popup.h"
#include "ui/ledger/condition_pair.h"
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

ColumnFilters::ColumnFilters(LedgerView &view,
                             core::LedgerModel &model,
                             const core::WorkCalendar &calendar,
                             QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_calendar(calendar)
{
}

void ColumnFilters::open(int column)
{
    const core::ListColumn asked = m_model.columns().value(column);
    auto *popup = new ColumnFilterPopup(conditionFor(asked), &m_view);
    connect(popup,
            &ColumnFilterPopup::chosen,
            this,
            [this, asked](const QStringList &values, const auto &condition) {
                choose({asked.field, asked.header, values, condition});
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

/// Lines for the conditions of @p column, filled in with those it has; null without any.
ConditionPair *ColumnFilters::conditionFor(const core::ListColumn &column) const
{
    const QList<core::ConditionKind> kinds = core::conditionsFor(column.field);
    if (kinds.isEmpty())
        return nullptr;
    auto *lines = new ConditionPair(
        kinds, [this](const QString &typed) { return dayIn(typed); }, &m_view);
    if (const auto before = chosen(column))
        lines->setCondition(before->condition);
    return lines;
}

/// As a day is typed in the table: 今天, 6-30, 6月底; without a year in the one of the ledger.
QDate ColumnFilters::dayIn(const QString &typed) const
{
    const QDate today = m_model.facts().asOf();
    if (const std::optional<QDate> day = core::typedDay(typed, today, m_calendar))
        return *day;
    core::PhraseBasis basis {today, false};
    if (!m_model.ledgers().isEmpty())
        basis = core::phraseBasis(m_model.ledgers().constFirst(), today);
    basis.isDocumentDate = false;
    return core::readDuePhrase(typed, basis, m_calendar).due;
}

std::optional<core::ColumnChoice> ColumnFilters::chosen(const core::ListColumn &column) const
{
    for (const core::ColumnChoice &choice : m_model.askedFilter().choices) {
        if (core::isSameColumn(choice, column))
            return choice;
    }
    return std::nullopt;
}

bool ColumnFilters::isChosen(int column) const
{
    return chosen(m_model.columns().value(column)).has_value();
}

QString ColumnFilters::conditionsText() const
{
    QStringList texts;
    for (const core::ColumnChoice &choice : m_model.listFilter().choices) {
        const QString heading = m_model.headingOf({choice.field, choice.header, {}}).simplified();
        if (choice.condition)
            texts.append(core::conditionText(heading, *choice.condition));
    }
    return texts.join(QStringLiteral("；"));
}

void ColumnFilters::clear(int column)
{
    const core::ListColumn asked = m_model.columns().value(column);
    choose({asked.field, asked.header});
}

/// In place of what was chosen of the column before; by a choice of nothing it is not filtered.
void ColumnFilters::choose(const core::ColumnChoice &choice)
{
    core::ListFilter filter = m_model.askedFilter();
    filter.choices.removeIf(
        [&choice](const core::ColumnChoice &other) { return core::isSameColumn(other, choice); });
    if (!choice.values.isEmpty() || choice.condition)
        filter.choices.append(choice);
    if (filter != m_model.askedFilter())
        m_model.setFilter(filter);
}

} // namespace ui

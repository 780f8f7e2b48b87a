// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/models/ledger_model.h"

#include <QObject>

namespace ui {

class ConditionPair;
class LedgerView;

/// Lets the user choose from the values of the table's columns, and say conditions they meet.
class ColumnFilters final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive it.
    ColumnFilters(LedgerView &view,
                  core::LedgerModel &model,
                  const core::WorkCalendar &calendar,
                  QObject *parent = nullptr);

    /// Opens the choice under the heading of @p column.
    void open(int column);

    /// Shows rows with any value of @p column again.
    void clear(int column);
    [[nodiscard]] bool isChosen(int column) const;

    /// The conditions rows are filtered by, in words; empty without any.
    [[nodiscard]] QString conditionsText() const;

Q_SIGNALS:
    void sortRequested(const QList<core::SortKey> &keys);

private:
    void choose(const core::ColumnChoice &choice);
    [[nodiscard]] std::optional<core::ColumnChoice> chosen(const core::ListColumn &column) const;
    [[nodiscard]] ConditionPair *conditionFor(const core::ListColumn &column) const;
    [[nodiscard]] QDate dayIn(const QString &typed) const;

    LedgerView &m_view;
    core::LedgerModel &m_model;
    const core::WorkCalendar &m_calendar;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/ledger_model.h"

#include <QObject>

namespace ui {

class LedgerView;

/// Lets the user choose from the values of the table's columns.
class ColumnFilters final : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive it.
    ColumnFilters(LedgerView &view, core::LedgerModel &model, QObject *parent = nullptr);

    /// Opens the choice under the heading of @p column.
    void open(int column);

    /// Shows rows with any value of @p column again.
    void clear(int column);
    [[nodiscard]] bool isChosen(int column) const;

Q_SIGNALS:
    void sortRequested(const QList<core::SortKey> &keys);

private:
    void choose(const core::ListColumn &column, const std::optional<QStringList> &values);
    [[nodiscard]] std::optional<QStringList> chosen(const core::ListColumn &column) const;

    LedgerView &m_view;
    core::LedgerModel &m_model;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/count_roles.h"
#include "core/models/count_table.h"
#include "core/models/roles.h"

#include <QAbstractTableModel>

namespace core {

/// A CountTable for views: numbers as DisplayRole, their tasks as CountedTasksRole and what they
/// are as CountNameRole, the light of a number that is not 0 as LightRole, TotalRole in the last
/// row.
class CountTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CountTableModel(QObject *parent = nullptr);

    /// Shows @p table; a table of the same size changes the cells that differ and no more.
    void setTable(const CountTable &table);
    [[nodiscard]] const CountTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant nameData(int row, int role) const;
    [[nodiscard]] QVariant numberData(const QModelIndex &index, int role) const;

    CountTable m_table;
};

} // namespace core

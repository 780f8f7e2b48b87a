// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/roles.h"
#include "core/records/column_field.h"
#include "core/rules/light.h"

#include <QAbstractTableModel>

namespace tests {

struct FakeColumn
{
    core::ColumnField field = core::ColumnField::Content;
    QString header;
    bool isMerged = false; ///< over rows with the same group
};

struct FakeCell
{
    QString text;
    QString second = {};
    QString prefix = {};
    bool isPending = false;
};

struct FakeRow
{
    QList<FakeCell> cells;
    int group = 0;
    core::LightColour light = core::LightColour::Green;
    core::LightReason reason = core::LightReason::Normal;
    bool isLoaded = true;
    bool isEntryRow = false;
};

/// A ledger model with given cells that answers the roles of core/models/roles.h. The task of row n
/// has the id 1000 + n it had when the rows were set.
class FakeLedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FakeLedgerModel(QList<FakeColumn> columns, QObject *parent = nullptr);

    /// The fictional ledger of look.md's pictures, as far as 1366 × 768 shows it.
    static std::unique_ptr<FakeLedgerModel> sample();

    void setRows(const QList<FakeRow> &rows);
    void insertRow(int at, const FakeRow &row);
    void setCell(int row, int column, const FakeCell &cell);
    void setLoaded(int row, bool isLoaded);
    void setPending(int row, int column, bool isPending);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] const QList<FakeRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// How often a text was asked for.
    [[nodiscard]] int textCalls() const { return m_textCalls; }

private:
    [[nodiscard]] int spanTop(const QModelIndex &index) const;
    [[nodiscard]] int spanRows(const QModelIndex &index) const;
    [[nodiscard]] QVariant rowData(const QModelIndex &index, int role) const;

    QList<FakeColumn> m_columns;
    QList<FakeRow> m_rows;
    QList<qint64> m_ids;
    bool m_isReadOnly = false;
    mutable int m_textCalls = 0;
};

} // namespace tests

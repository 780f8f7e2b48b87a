// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tests {

/// Texts in rows and columns, all in memory, and nothing more.
class PlainTextModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    PlainTextModel(QStringList headers, QList<QStringList> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};

/// The same table as Qt's own classes give it: a proxy that filters and sorts over plain texts, a
/// view with its own delegate.
class StockTable
{
public:
    StockTable(const QStringList &headers, const QList<QStringList> &rows);

    /// Gives the columns and the rows from @p first on the sizes they have in @p other, which shows
    /// the same ones, and scrolls there.
    void lookLike(const QTableView &other, int first, int last);

    PlainTextModel model;
    QSortFilterProxyModel proxy;
    QTableView view;
};

} // namespace tests

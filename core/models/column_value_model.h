// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/value_tree.h"

#include <QAbstractItemModel>

#include <optional>

namespace core {

/// The values of a column as a tree with check boxes, those checked being the chosen ones, and how
/// many rows each has. While something is searched for, only what is found can be chosen.
class ColumnValueModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        TextColumn,
        RowsColumn,
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Lists @p values of @p field. @param chosen empty optional: all.
    void setValues(ColumnField field,
                   const QList<ColumnValue> &values,
                   const std::optional<QStringList> &chosen);

    /// Lists the values whose text has @p text in it, or its pinyin initials; all of them are
    /// chosen. An empty text brings back all values and what was chosen before.
    void setSearch(const QString &text);

    /// The values chosen; empty optional: all there are, so that nothing is filtered by them.
    [[nodiscard]] std::optional<QStringList> chosen() const;

    /// Whether any value is chosen: without one no row would be left.
    [[nodiscard]] bool hasChosen() const;

    /// How many values are found but not listed, as they are too many.
    [[nodiscard]] int unlisted() const { return m_unlisted; }

    static constexpr int kMostListed = 10'000; // as in Excel

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// Chooses a value or all under a group, or takes them out.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void list();
    [[nodiscard]] bool isFound(const QString &text) const;
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState checkOf(int node) const;
    void tellChecks(const QModelIndex &parent);

    ColumnField m_field = ColumnField::Extra;
    QList<ColumnValue> m_values;
    QList<bool> m_isChosen; ///< by place of the value
    QList<bool> m_chosenBefore; ///< before something was searched for
    QString m_search; ///< folded
    ValueTree m_tree;
    int m_unlisted = 0;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/views/directory.h"

#include <QAbstractItemModel>

namespace core {

/// The units of a file as a tree, each with how many tasks it leads and how many persons belong to
/// it and to what is under it. Roles: RecordIdRole, ChoicesRole.
///
/// Edits: changeFor() makes a ChangeSet, whoever calls it applies it; setData() does nothing.
class UnitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ShortNameColumn,
        KindColumn,
        TasksColumn,
        PeopleColumn,
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows @p directory. Rows that stay where they are are changed; else everything is reset.
    void setDirectory(const Directory &directory);

    /// Nobody can type.
    void setReadOnly(bool isReadOnly);

    /// The unit of a row; none for an invalid index.
    [[nodiscard]] Id unitAt(const QModelIndex &index) const;

    /// The row of a unit; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(Id unit, int column = NameColumn) const;

    /// What putting @p value into @p index changes. Error kinds of changeUnit().
    [[nodiscard]] Result<ChangeSet> changeFor(const QModelIndex &index,
                                              const QVariant &value) const;

    /// Texts again, after the language has changed.
    void retranslate();

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A unit and its place: the nodes of those under it and of the one above, −1 at the top.
    struct Node
    {
        Unit unit;
        int parent = -1;
        int row = 0;
        QList<int> children;
        int people = 0;
    };

    static void build(QList<Node> &nodes, QList<int> &top, const Directory &directory);
    static void
    countPeople(QList<Node> &nodes, const QHash<Id, int> &places, const Directory &directory);
    [[nodiscard]] static bool isSameTree(const QList<Node> &left, const QList<Node> &right);
    void tellChanged(const QList<int> &rows);
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] const QList<int> &below(const QModelIndex &parent) const;
    [[nodiscard]] QVariant display(const Node &node, int column) const;
    [[nodiscard]] QVariantList kindChoices(const Unit &unit) const;

    Directory m_directory;
    QList<Node> m_nodes;
    QList<int> m_top;
    bool m_isReadOnly = false;
};

} // namespace core

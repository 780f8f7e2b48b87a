// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/views/directory.h"

#include <QAbstractTableModel>

namespace core {

/// The persons of a unit and of what is under it, each with how many tasks name them. Roles:
/// RecordIdRole, ChoicesRole.
///
/// Edits: changeFor() makes a ChangeSet, whoever calls it applies it; setData() does nothing.
class PersonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PostColumn,
        UnitColumn,
        TasksColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of @p directory who work in @p unit or under it. Rows that stay where they are
    /// are changed; else everything is reset.
    void show(const Directory &directory, Id unit);

    /// Nobody can type.
    void setReadOnly(bool isReadOnly);

    [[nodiscard]] Id personAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Id person) const;

    /// What putting @p value into @p index changes. Error kinds of changePerson().
    [[nodiscard]] Result<ChangeSet> changeFor(const QModelIndex &index,
                                              const QVariant &value) const;

    /// Texts again, after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant display(const Person &person, int column) const;
    [[nodiscard]] QString unitName(Id unit) const;
    [[nodiscard]] QVariantList unitChoices() const;

    Directory m_directory;
    QList<Person> m_people;
    bool m_isReadOnly = false;
};

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/person_model.h"

#include "core/models/roles.h"
#include "core/views/unit_edit.h"

#include <algorithm>

namespace core {

void PersonModel::show(const Directory &directory, Id unit)
{
    const QList<Person> people = directory.peopleUnder(unit);
    const bool isSame
        = std::equal(people.cbegin(),
                     people.cend(),
                     m_people.cbegin(),
                     m_people.cend(),
                     [](const Person &left, const Person &right) { return left.id == right.id; });
    if (!isSame)
        beginResetModel();
    m_directory = directory;
    m_people = people;
    if (!isSame)
        endResetModel();
    else if (!people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PersonModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

Id PersonModel::personAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_people.size() ? m_people.at(index.row()).id : Id {};
}

QModelIndex PersonModel::indexOf(Id person) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).id == person)
            return index(row, NameColumn);
    }
    return {};
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PersonModel::unitName(Id id) const
{
    const Unit *unit = m_directory.unit(id);
    return unit ? unit->name : QString();
}

QVariant PersonModel::display(const Person &person, int column) const
{
    switch (column) {
    case NameColumn: return person.name;
    case PostColumn: return person.post;
    case UnitColumn: return unitName(person.unit);
    case TasksColumn: return m_directory.tasksOfPeople.value(person.id);
    default: return {};
    }
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_people.size())
        return {};
    const Person &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(person, index.column());
    case Qt::EditRole:
        return index.column() == UnitColumn ? QVariant(person.unit.value)
                                            : display(person, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == TasksColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case RecordIdRole: return person.id.value;
    case ChoicesRole: return index.column() == UnitColumn ? unitChoices() : QVariantList();
    default: return {};
    }
}

QVariantList PersonModel::unitChoices() const
{
    QVariantList choices {QVariant(QVariantList {tr("No unit"), qlonglong {0}})};
    for (const Unit &unit : m_directory.units)
        choices.append(QVariant(QVariantList {unit.name, unit.id.value}));
    return choices;
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TasksColumn)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case PostColumn: return tr("Post");
    case UnitColumn: return tr("Unit");
    case TasksColumn: return tr("Tasks");
    default: return {};
    }
}

Qt::ItemFlags PersonModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && index.column() < TasksColumn && !m_isReadOnly;
    flags.setFlag(Qt::ItemIsEditable, canEdit);
    return flags;
}

Result<ChangeSet> PersonModel::changeFor(const QModelIndex &index, const QVariant &value) const
{
    if (!index.isValid() || index.row() >= m_people.size())
        return fail(ErrorKind::NotFound);
    Person after = m_people.at(index.row());
    if (index.column() == NameColumn)
        after.name = value.toString();
    else if (index.column() == PostColumn)
        after.post = value.toString();
    else if (index.column() == UnitColumn)
        after.unit = Id {value.toLongLong()};
    return changePerson(m_directory, after);
}

void PersonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace core

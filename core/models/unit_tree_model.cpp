// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/unit_tree_model.h"

#include "core/models/roles.h"
#include "core/views/unit_edit.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace core {

/// Counts every person in its unit and in all above; the same persons as Directory::peopleUnder().
void UnitTreeModel::countPeople(QList<Node> &nodes,
                                const QHash<Id, int> &places,
                                const Directory &directory)
{
    int homeless = 0;
    for (const Person &person : directory.people) {
        int place = places.value(person.unit, -1);
        homeless += place < 0 ? 1 : 0;
        for (; place >= 0; place = nodes.at(place).parent)
            ++nodes[place].people;
    }
    for (Node &node : nodes) {
        if (node.unit.kind == UnitKind::Office)
            node.people += homeless;
    }
}

void UnitTreeModel::build(QList<Node> &nodes, QList<int> &top, const Directory &directory)
{
    QHash<Id, int> places;
    for (const Unit &unit : directory.units) {
        places.insert(unit.id, static_cast<int>(nodes.size()));
        nodes.append({unit, -1, 0, {}, 0});
    }
    for (int i = 0; i < nodes.size(); ++i) {
        Node &node = nodes[i];
        const bool isInCircle = directory.isUnder(node.unit.parent, node.unit.id);
        node.parent = isInCircle ? -1 : places.value(node.unit.parent, -1);
        QList<int> &siblings = node.parent < 0 ? top : nodes[node.parent].children;
        node.row = static_cast<int>(siblings.size());
        siblings.append(i);
    }
    countPeople(nodes, places, directory);
}

bool UnitTreeModel::isSameTree(const QList<Node> &left, const QList<Node> &right)
{
    return std::equal(
        left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](const Node &a, const Node &b) {
            return a.unit.id == b.unit.id && a.parent == b.parent && a.row == b.row;
        });
}

void UnitTreeModel::setDirectory(const Directory &directory)
{
    QList<Node> nodes;
    QList<int> top;
    build(nodes, top, directory);
    const bool isSame = isSameTree(m_nodes, nodes);
    if (!isSame)
        beginResetModel();
    m_directory = directory;
    m_nodes = nodes;
    m_top = top;
    if (!isSame)
        endResetModel();
    else
        tellChanged(m_top);
}

void UnitTreeModel::tellChanged(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const Node &first = m_nodes.at(rows.first());
    const Node &last = m_nodes.at(rows.last());
    Q_EMIT dataChanged(indexOf(first.unit.id), indexOf(last.unit.id, ColumnCount - 1));
    for (const int row : rows)
        tellChanged(m_nodes.at(row).children);
}

void UnitTreeModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

const UnitTreeModel::Node *UnitTreeModel::nodeAt(const QModelIndex &index) const
{
    const auto place = static_cast<qsizetype>(index.internalId());
    return index.isValid() && place < m_nodes.size() ? &m_nodes.at(place) : nullptr;
}

const QList<int> &UnitTreeModel::below(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node ? node->children : m_top;
}

Id UnitTreeModel::unitAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->unit.id : Id {};
}

QModelIndex UnitTreeModel::indexOf(Id unit, int column) const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).unit.id == unit)
            return createIndex(m_nodes.at(i).row, column, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent).at(row)));
}

QModelIndex UnitTreeModel::parent(const QModelIndex &child) const
{
    const Node *node = nodeAt(child);
    if (!node || node->parent < 0)
        return {};
    return createIndex(
        m_nodes.at(node->parent).row, NameColumn, static_cast<quintptr>(node->parent));
}

int UnitTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int UnitTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant UnitTreeModel::display(const Node &node, int column) const
{
    switch (column) {
    case NameColumn: return node.unit.name;
    case ShortNameColumn: return node.unit.shortName;
    case KindColumn: return levelTerm(node.unit.kind, m_directory.levels);
    case TasksColumn: return m_directory.tasksOfUnits.value(node.unit.id);
    case PeopleColumn: return node.people;
    default: return {};
    }
}

QVariant UnitTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return {};
    const bool isFigure = index.column() >= TasksColumn;
    switch (role) {
    case Qt::DisplayRole: return display(*node, index.column());
    case Qt::EditRole:
        return index.column() == KindColumn ? QVariant(keyOf(node->unit.kind))
                                            : display(*node, index.column());
    case Qt::TextAlignmentRole:
        return isFigure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RecordIdRole: return node->unit.id.value;
    case ChoicesRole:
        return index.column() == KindColumn ? kindChoices(node->unit) : QVariantList();
    default: return {};
    }
}

/// The kinds a unit can be of. The office is of no other kind, and no other is of its.
QVariantList UnitTreeModel::kindChoices(const Unit &unit) const
{
    QVariantList choices;
    for (const auto &[kind, key] : EnumKeys<UnitKind>::values) {
        if ((kind == UnitKind::Office) == (unit.kind == UnitKind::Office))
            choices.append(
                QVariant(QVariantList {levelTerm(kind, m_directory.levels), QString(key)}));
    }
    return choices;
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= TasksColumn)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Unit");
    case ShortNameColumn: return tr("Short name");
    case KindColumn: return tr("Level");
    case TasksColumn: return tr("Tasks led");
    case PeopleColumn: return tr("People");
    default: return {};
    }
}

Qt::ItemFlags UnitTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool canEdit = index.isValid() && index.column() < TasksColumn && !m_isReadOnly;
    flags.setFlag(Qt::ItemIsEditable, canEdit);
    return flags;
}

Result<ChangeSet> UnitTreeModel::changeFor(const QModelIndex &index, const QVariant &value) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return fail(ErrorKind::NotFound);
    Unit after = node->unit;
    if (index.column() == NameColumn)
        after.name = value.toString();
    else if (index.column() == ShortNameColumn)
        after.shortName = value.toString();
    else if (index.column() == KindColumn)
        after.kind = valueOfKey<UnitKind>(value.toString()).value_or(after.kind);
    return changeUnit(m_directory, after);
}

void UnitTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellChanged(m_top);
}

} // namespace core

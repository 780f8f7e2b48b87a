// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/column_value_model.h"

#include "core/base/pinyin_initials.h"
#include "core/base/text.h"
#include "core/views/field_access.h"
#include "core/wording/filter_value_text.h"

#include <algorithm>

namespace core {

void ColumnValueModel::setValues(ColumnField field,
                                 const QList<ColumnValue> &values,
                                 const std::optional<QStringList> &chosen)
{
    m_field = field;
    m_values = values;
    m_search.clear();
    m_chosenBefore.clear();
    m_isChosen.clear();
    const QSet<QString> kept
        = chosen ? QSet<QString>(chosen->cbegin(), chosen->cend()) : QSet<QString> {};
    for (const ColumnValue &value : values)
        m_isChosen.append(!chosen || kept.contains(value.value));
    list();
}

void ColumnValueModel::setSearch(const QString &text)
{
    const QString search = foldForMatching(text);
    if (search == m_search)
        return;
    if (m_search.isEmpty())
        m_chosenBefore = m_isChosen;
    m_search = search;
    if (search.isEmpty())
        m_isChosen = m_chosenBefore;
    list();
}

bool ColumnValueModel::isFound(const QString &text) const
{
    if (m_search.isEmpty() || foldForMatching(text).contains(m_search))
        return true;
    const bool isLetters = std::all_of(m_search.cbegin(), m_search.cend(), [](QChar letter) {
        return letter >= u'a' && letter <= u'z';
    });
    return isLetters && pinyinInitials(text, pinyinKindOf(m_field)).contains(m_search);
}

void ColumnValueModel::list()
{
    beginResetModel();
    QList<int> shown;
    m_unlisted = 0;
    for (int place = 0; place < m_values.size(); ++place) {
        const bool isListed = isFound(filterValueText(m_field, m_values.at(place).value));
        if (!m_search.isEmpty())
            m_isChosen[place] = isListed;
        if (!isListed)
            continue;
        if (shown.size() < kMostListed)
            shown.append(place);
        else
            ++m_unlisted;
    }
    m_tree
        = ValueTree(m_field, m_values, shown, m_search.isEmpty() ? tr("(All)") : tr("(All found)"));
    endResetModel();
}

std::optional<QStringList> ColumnValueModel::chosen() const
{
    if (!m_isChosen.contains(false))
        return std::nullopt;
    QStringList values;
    for (int place = 0; place < m_values.size(); ++place) {
        if (m_isChosen.at(place))
            values.append(m_values.at(place).value);
    }
    return values;
}

bool ColumnValueModel::hasChosen() const
{
    return m_isChosen.contains(true);
}

int ColumnValueModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex ColumnValueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_tree.below(nodeOf(parent)).at(row)));
}

QModelIndex ColumnValueModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_tree.nodes().at(nodeOf(child)).parent : -1;
    if (above < 0)
        return {};
    return createIndex(m_tree.nodes().at(above).row, TextColumn, static_cast<quintptr>(above));
}

int ColumnValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree.below(nodeOf(parent)).size());
}

int ColumnValueModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

Qt::CheckState ColumnValueModel::checkOf(int node) const
{
    const QList<int> values = m_tree.valuesUnder(node);
    const auto count = std::count_if(
        values.cbegin(), values.cend(), [this](int place) { return m_isChosen.at(place); });
    return count == 0 ? Qt::Unchecked
                      : (count == values.size() ? Qt::Checked : Qt::PartiallyChecked);
}

QVariant ColumnValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ValueNode &node = m_tree.nodes().at(nodeOf(index));
    const bool isText = index.column() == TextColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isText)
            return node.text.simplified();
        return node.rows > 0 ? QString::number(node.rows) : QString();
    case Qt::CheckStateRole: return isText ? QVariant(checkOf(nodeOf(index))) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

bool ColumnValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    const QList<int> values = m_tree.valuesUnder(nodeOf(index));
    for (const int place : values)
        m_isChosen[place] = isChosen;
    tellChecks({});
    return true;
}

/// Groups above and lines below say something else as well.
void ColumnValueModel::tellChecks(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(
        index(0, TextColumn, parent), index(rows - 1, TextColumn, parent), {Qt::CheckStateRole});
    for (int row = 0; row < rows; ++row)
        tellChecks(index(row, TextColumn, parent));
}

Qt::ItemFlags ColumnValueModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == TextColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/value_tree.h"

#include "core/views/filter_value.h"
#include "core/wording/filter_value_text.h"

namespace core {

namespace {
constexpr int kAll = 0; ///< the first node
constexpr int kYearLength = 4; ///< of 2026-09-24
constexpr int kMonthLength = 7;
} // namespace

ValueTree::ValueTree(ColumnField field,
                     const QList<ColumnValue> &values,
                     const QList<int> &shown,
                     const QString &allText)
{
    if (shown.isEmpty())
        return;
    add(allText, -1, 0);
    for (const int place : shown) {
        const ColumnValue &value = values.at(place);
        const bool isDay = filterValueKind(field) == FilterValueKind::Day
            && QDate::fromString(value.value, Qt::ISODate).isValid();
        if (isDay)
            addDay(value, place);
        else
            add(filterValueText(field, value.value), -1, value.rows, place);
    }
}

void ValueTree::addDay(const ColumnValue &value, int place)
{
    const int year = group(value.value.left(kYearLength), -1);
    const int month = group(value.value.left(kMonthLength), year);
    m_nodes[year].rows += value.rows;
    m_nodes[month].rows += value.rows;
    add(value.value, month, value.rows, place);
}

/// The group @p text, if it is the last under @p parent: days come in their order.
int ValueTree::group(const QString &text, int parent)
{
    const QList<int> &siblings = below(parent);
    if (!siblings.isEmpty() && m_nodes.at(siblings.last()).value < 0
        && m_nodes.at(siblings.last()).text == text)
        return siblings.last();
    return add(text, parent, 0);
}

int ValueTree::add(const QString &text, int parent, int rows, int value)
{
    const int node = static_cast<int>(m_nodes.size());
    QList<int> &siblings = parent < 0 ? m_top : m_nodes[parent].children;
    const int row = static_cast<int>(siblings.size());
    siblings.append(node);
    m_nodes.append({text, value, parent, row, rows, {}});
    return node;
}

const QList<int> &ValueTree::below(int node) const
{
    return node < 0 ? m_top : m_nodes.at(node).children;
}

QList<int> ValueTree::valuesUnder(int node) const
{
    QList<int> values;
    const int first = node == kAll ? 0 : node;
    for (int other = first; other < m_nodes.size(); ++other) {
        // Children stand behind their parent and before whatever comes after it.
        if (node != kAll && other > node && m_nodes.at(other).parent < node)
            break;
        if (m_nodes.at(other).value >= 0)
            values.append(m_nodes.at(other).value);
    }
    return values;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headings above the groups of rows of LedgerModel.
#include "core/models/ledger_model.h"
#include "core/wording/filter_value_text.h"

namespace core {

/// The group of a row; −1 for one that came after they were gathered.
int LedgerModel::groupOf(int row) const
{
    return m_order.groups.groupOf({m_rows.at(row).task, m_rows.at(row).entry});
}

/// Only the first row of a group has a heading.
QVariant LedgerModel::groupData(int row, int role) const
{
    if (!m_arranged.group || m_rows.isEntryRow(row))
        return {};
    const int group = groupOf(row);
    if (row > 0 && groupOf(row - 1) == group)
        return {};
    return role == GroupTitleRole ? groupTitle(group) : groupDetail(row);
}

QString LedgerModel::groupTitle(int group) const
{
    if (group < 0)
        return tr("New, in no group yet");
    QStringList names;
    const QStringList values = m_order.groups.valuesOf(group);
    for (const QString &value : values)
        names.append(filterValueText(m_arranged.group->field, value).simplified());
    return names.join(tr(", ", "between names"));
}

/// Of the group that begins with the row @p first. Headings are painted often, and rows are many.
LedgerModel::GroupCounts LedgerModel::groupCounts(int first) const
{
    const int group = groupOf(first);
    if (const auto known = m_groupCounts.constFind(group); known != m_groupCounts.cend())
        return *known;
    GroupCounts counts;
    QSet<Id> overdue;
    for (int row = first; row < filledRowCount() && groupOf(row) == group; ++row) {
        ++counts.rows;
        const Id task = m_rows.at(row).task;
        if (m_snapshot.facts.lightOf(task).isOverdue)
            overdue.insert(task);
    }
    counts.overdue = static_cast<int>(overdue.size());
    m_groupCounts.insert(group, counts);
    return counts;
}

/// How many rows follow under the heading of @p first, and how many of their tasks are overdue.
QString LedgerModel::groupDetail(int first) const
{
    const GroupCounts counts = groupCounts(first);
    QStringList parts {tr("%n row(s)", nullptr, counts.rows)};
    if (counts.overdue > 0)
        parts.append(tr("%n overdue", nullptr, counts.overdue));
    return parts.join(QStringLiteral(" · "));
}

} // namespace core

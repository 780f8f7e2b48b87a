// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headings above the groups of rows of LedgerModel.
#include "core/models/ledger_model.h"
#include "core/wording/filter_value_text.h"

#include <algorithm>
#include <iterator>

namespace core {

/// The group of a row; −1 for one that came after they were gathered.
int LedgerModel::groupOf(int row) const
{
    return m_order.groups.groupOf({m_rows.at(row).task, m_rows.at(row).entry});
}

/// Rows have come or gone, or stand elsewhere.
void LedgerModel::forgetGroups()
{
    m_groupCounts.clear();
    m_folds.reset();
}

void LedgerModel::setFolded(int row, bool isFolded)
{
    const int group = m_arranged.group && row >= 0 && row < filledRowCount() ? groupOf(row) : -1;
    if (group < 0)
        return;
    FoldedGroups folded = m_folded;
    if (isFolded)
        folded.insert(m_order.groups.valuesOf(group));
    else
        folded.remove(m_order.groups.valuesOf(group));
    takeFolded(folded);
}

void LedgerModel::setAllFolded(bool isFolded)
{
    FoldedGroups folded;
    for (int group = 0; isFolded && m_arranged.group && group < m_order.groups.count(); ++group)
        folded.insert(m_order.groups.valuesOf(group));
    takeFolded(folded);
}

void LedgerModel::takeFolded(const FoldedGroups &folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_folds.reset();
    Q_EMIT foldingChanged();
}

/// Rows that came later may part a group: each part is folded by itself.
QList<RowStretch> LedgerModel::foldedStretches() const
{
    QList<RowStretch> stretches;
    if (m_folded.isEmpty() || !m_arranged.group)
        return stretches;
    QSet<int> folded;
    for (int group = 0; group < m_order.groups.count(); ++group) {
        if (m_folded.contains(m_order.groups.valuesOf(group)))
            folded.insert(group);
    }
    int before = -1;
    for (int row = 0; row < filledRowCount(); ++row) {
        const int group = groupOf(row);
        if (folded.contains(group) && group == before)
            ++stretches.last().count;
        else if (folded.contains(group))
            stretches.append({row, 1});
        before = group;
    }
    return stretches;
}

/// The rows @p row is folded with.
std::optional<RowStretch> LedgerModel::foldOf(int row) const
{
    if (m_folded.isEmpty())
        return std::nullopt;
    if (!m_folds)
        m_folds = foldedStretches();
    const auto behind = std::upper_bound(
        m_folds->cbegin(), m_folds->cend(), row, [](int wanted, const RowStretch &stretch) {
            return wanted < stretch.first;
        });
    if (behind == m_folds->cbegin() || std::prev(behind)->last() < row)
        return std::nullopt;
    return *std::prev(behind);
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

/// What a screen reader says of a folded group.
QString LedgerModel::foldedText(const QModelIndex &index) const
{
    const auto fold = foldOf(index.row());
    if (!fold)
        return {};
    return tr("%1, %2, folded").arg(groupTitle(groupOf(fold->first)), groupDetail(fold->first));
}

} // namespace core

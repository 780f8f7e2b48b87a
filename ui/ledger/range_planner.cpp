// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/range_planner.h"

#include "core/models/roles.h"
#include "core/views/cell_value.h"
#include "ui/ledger/merged_area.h"

namespace ui {

RangePlanner::RangePlanner(const QAbstractItemModel &model, int filledRows)
    : m_model(model)
    , m_filledRows(filledRows)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const int field = model.index(0, column).data(core::FieldRole).toInt();
        m_takesText.append(core::isEditable(static_cast<core::ColumnField>(field)));
        // The row where new ones are begun says what can be in them.
        m_beginsRows.append(model.index(filledRows, column).flags().testFlag(Qt::ItemIsEditable));
    }
}

void RangePlanner::put(int row, int column, const QString &text)
{
    const bool isNew = row >= m_filledRows;
    if (isNew ? !m_beginsRows.value(column) : !m_takesText.value(column)) {
        const QModelIndex index = isNew ? QModelIndex() : m_model.index(row, column);
        if (text != index.data(Qt::DisplayRole).toString())
            refuse(text);
        return;
    }
    if (!isNew && m_model.index(row, column).data(core::FoldedRole).toBool())
        return refuse(text); // what is not seen is not meant
    const int top = isNew ? row : mergedAreaOf(m_model.index(row, column)).top;
    const auto known = m_texts.constFind({top, column});
    if (known == m_texts.cend())
        m_texts.insert({top, column}, text);
    else if (*known != text)
        refuse(text);
}

RangePlan RangePlanner::plan() const
{
    RangePlan plan;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        const auto [row, column] = text.key();
        plan.cells.append({row, column, *text});
    }
    plan.homeless = m_homeless;
    return plan;
}

void RangePlanner::refuse(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_homeless.append(text);
}

} // namespace ui

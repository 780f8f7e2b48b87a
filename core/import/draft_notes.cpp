// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/draft_notes.h"

namespace core {

DraftNotes::DraftNotes(const ImportTable &table, TaskDraft &draft)
    : m_table(table)
    , m_draft(draft)
{
}

ColumnField DraftNotes::fieldOf(qsizetype index) const
{
    return m_table.header.columns().at(index).field;
}

void DraftNotes::keep(qsizetype index, const TableCell &cell)
{
    const MappedColumn &column = m_table.header.columns().at(index);
    for (Extra &extra : m_draft.bundle.extras) {
        if (extra.position == column.column) {
            extra.text += u'\n' + cell.text;
            return;
        }
    }
    m_draft.bundle.extras.append({{}, {}, column.column, column.header, cell.text});
}

void DraftNotes::noteNodes(qsizetype index)
{
    m_draft.told.nodes.insert(index);
}

void DraftNotes::noteRole(qsizetype index, ResponsibilityRole role)
{
    QList<ResponsibilityRole> &roles = m_draft.told.roles[index];
    if (!roles.contains(role))
        roles.append(role);
}

void DraftNotes::report(ImportIssueKind kind,
                        qsizetype index,
                        const QString &value,
                        const QStringList &arguments)
{
    const int column = m_table.header.columns().at(index).column;
    m_draft.issues.append(
        {kind, m_table.grid.name(), m_row + 1, columnLetters(column), value, arguments});
}

void DraftNotes::reportRow(ImportIssueKind kind, const QString &value)
{
    m_draft.issues.append({kind, m_table.grid.name(), m_row + 1, {}, value, {}});
}

} // namespace core

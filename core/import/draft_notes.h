// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/drafts.h"
#include "core/import/table_rows.h"

namespace core {

/// Keeps what fits no field of a task and notes what somebody should look at, with the place it
/// stands.
class DraftNotes
{
public:
    /// Both must outlive the notes.
    DraftNotes(const ImportTable &table, TaskDraft &draft);

    /// The row that is being read.
    void setRow(int row) { m_row = row; }

    /// Whether each row is one entry, so that a cell of it is never several.
    [[nodiscard]] bool hasEntryPerRow() const { return m_table.header.isExportedList(); }

    /// Whether the nodes on the way stand beside the final deadline by their names alone, as in the
    /// whole table this program writes.
    [[nodiscard]] bool namesNodesAlone() const
    {
        return m_table.header.taskId() && m_table.header.reportDay();
    }

    [[nodiscard]] ColumnField fieldOf(qsizetype index) const;

    /// Keeps @p cell word for word under the header of column @p index.
    void keep(qsizetype index, const TableCell &cell);

    /// Notes that a cell of column @p index tells several deadlines.
    void noteNodes(qsizetype index);

    /// Notes that a cell of column @p index names somebody in @p role, which is not the column's.
    void noteRole(qsizetype index, ResponsibilityRole role);

    void report(ImportIssueKind kind,
                qsizetype index,
                const QString &value,
                const QStringList &arguments = {});

    /// Notes something about the row as a whole.
    void reportRow(ImportIssueKind kind, const QString &value);

private:
    const ImportTable &m_table;
    TaskDraft &m_draft;
    int m_row = 0;
};

} // namespace core

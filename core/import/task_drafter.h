// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/draft_notes.h"
#include "core/import/row_entries.h"

namespace core {

/// Fills one task from the rows that describe it.
class TaskDrafter
{
public:
    /// All must outlive the drafter.
    TaskDrafter(const ImportTable &table,
                const TableRows &rows,
                const DraftContext &context,
                TaskDraft &draft);

    /// Takes a row of the task; of a further row only what stands in it, not what spans it.
    void add(const TableRow &row);

    /// Says that all rows were given.
    void finish();

private:
    void readCell(qsizetype index, const TableCell &cell);
    void takeNumber(qsizetype index, const TableCell &cell);
    void takeClass(qsizetype index, const TableCell &cell);
    void takeModality(qsizetype index, const TableCell &cell);
    void takeStart(qsizetype index, const TableCell &cell);
    void takeState(qsizetype index, const TableCell &cell);
    void takeCompletedOn(qsizetype index, const TableCell &cell);
    [[nodiscard]] bool takeAsState(const TableCell &cell);
    void close(TaskState state, const QString &note);
    void settleDeadlines();
    void settleEvent();
    [[nodiscard]] QDate reportDayOf(const TableRow &row) const;

    const ImportTable &m_table;
    const TableRows &m_rows;
    const DraftContext &m_context;
    TaskDraft &m_draft;
    DraftNotes m_notes;
    RowEntries m_entries;
    bool m_isBegun = false;
    QDate m_completedOn;
    QString m_closingNote;
};

} // namespace core

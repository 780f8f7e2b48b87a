// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_columns.h"
#include "core/export/worksheet.h"
#include "core/views/row_list.h"

namespace core {

/// What stands in the cells of an exported list: what the window shows, in the words of the office.
class LedgerCells
{
public:
    /// All must outlive this object; @p texts holds every task of the list and its objectives.
    LedgerCells(const LedgerFacts &facts,
                const QHash<Id, TaskBundle> &texts,
                const QList<Unit> &units,
                const WorkCalendar &calendar);

    [[nodiscard]] WorksheetCell cell(const ListRow &row, const ExportColumn &column) const;

private:
    [[nodiscard]] WorksheetCell addedCell(const ListRow &row, ExportedColumn column) const;
    [[nodiscard]] WorksheetCell lightCell(const ListRow &row) const;
    [[nodiscard]] WorksheetCell remainingCell(const ListRow &row) const;
    [[nodiscard]] WorksheetCell valueCell(const ListRow &row, const ExportColumn &column) const;
    [[nodiscard]] QString unitOf(const TaskBundle &task) const;
    [[nodiscard]] QDate dueOf(const ListRow &row) const;
    [[nodiscard]] QDate reportDayOf(const TaskBundle &task) const;
    [[nodiscard]] Light lightOf(const ListRow &row) const;

    const LedgerFacts &m_facts;
    const QHash<Id, TaskBundle> &m_texts;
    const QList<Unit> &m_units;
    const WorkCalendar &m_calendar;
    TaskBundle m_none; ///< of a task without texts
};

} // namespace core

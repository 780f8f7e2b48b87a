// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/header_words.h"
#include "core/import/import_plan.h"
#include "core/import/sheet_grid.h"

#include <QList>

#include <optional>

namespace core {

/// Where the header of a table stands and what its columns hold.
class HeaderMap
{
public:
    HeaderMap(int firstRow, int lastRow, QList<MappedColumn> columns);

    /// Rows of the header, from 0, both included.
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    [[nodiscard]] int lastRow() const { return m_lastRow; }

    /// All columns that hold anything, from the left.
    [[nodiscard]] const QList<MappedColumn> &columns() const { return m_columns; }

    /// Place in columns() of the one that holds @p field; the first where several do.
    [[nodiscard]] std::optional<qsizetype> indexOf(ColumnField field) const;

    /// The column of the sheet, from 0, that tells the day of each row's report; only a table that
    /// was exported has one.
    [[nodiscard]] std::optional<int> reportDay() const { return m_reportDay; }
    void setReportDay(int column) { m_reportDay = column; }

    /// The column of the sheet, from 0, that tells which task a row is; only a table that was
    /// exported has one.
    [[nodiscard]] std::optional<int> taskId() const { return m_taskId; }
    void setTaskId(int column) { m_taskId = column; }

    /// Whether the table is one of the five lists as this program writes them: every row is an
    /// entry of the task it names.
    [[nodiscard]] bool isExportedList() const { return m_taskId && !m_reportDay && !m_isReturned; }

    /// Whether a section was sent the table to fill it in: it reports, and changes nothing else.
    [[nodiscard]] bool isReturned() const { return m_isReturned; }
    void setReturned() { m_isReturned = true; }

private:
    int m_firstRow;
    int m_lastRow;
    QList<MappedColumn> m_columns;
    std::optional<int> m_reportDay;
    std::optional<int> m_taskId;
    bool m_isReturned = false;
};

/// Finds the header on a sheet: of the first rows the one with the most known words, at least two,
/// at least one of them for the task itself. A header merged downwards has several rows. None if no
/// row looks like one.
/// @param chosen columns the user named, by letters or header; they win.
[[nodiscard]] std::optional<HeaderMap> findHeader(const SheetGrid &grid,
                                                  const HeaderWords &words,
                                                  const QList<ImportOptions::Column> &chosen);

} // namespace core

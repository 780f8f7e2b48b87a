// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/form_lines.h"
#include "core/export/worksheet.h"

namespace core {

/// @p written as a cell of a worksheet.
[[nodiscard]] WorksheetCell worksheetCell(const WrittenText &written);

/// The cell of several rows or columns that began in the rows of the task of @p line and covered
/// @p column in it; null if there was none.
[[nodiscard]] const FormArea *ownArea(const FormLine &line, const FormColumn &column);

/// What stands in the rows of tasks of an imported table that is written again: as it stood while
/// the task says the same, else what it says now in the ways of the column.
class FormCells
{
public:
    /// All must outlive this object.
    FormCells(const SheetForm &form, const FormContent &content);

    /// How a row stands to the one above it in a column.
    enum class Above
    {
        Other, ///< says something of its own
        Merged, ///< one cell with it
        Blank ///< says nothing, because that one says it
    };

    /// How the task's row @p line stands to @p above, the row over it.
    [[nodiscard]] Above
    above(const FormLine &line, const FormLine *above, const FormColumn &column) const;

    /// What stands in the task's row @p line, unless it is merged or blank.
    [[nodiscard]] WorksheetCell cell(const FormLine &line, const FormColumn &column) const;

    /// The task a heading is of; null if it is not there.
    [[nodiscard]] const Task *objective(Id id) const;

private:
    [[nodiscard]] QStringList entries(const FormTask &task, const FormColumn &column) const;
    [[nodiscard]] bool isOfObjective(const FormColumn &column) const;
    [[nodiscard]] QList<const FormColumn *> columnsOf(ColumnField field) const;
    [[nodiscard]] QStringList
    shareOf(const FormTask &task, const FormColumn &column, const QStringList &said) const;
    [[nodiscard]] QString
    inWords(const QString &entry, const FormTask &task, const FormColumn &column) const;

    const SheetForm &m_form;
    const FormContent &m_content;
};

} // namespace core

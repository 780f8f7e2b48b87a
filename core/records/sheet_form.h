// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/records/column_field.h"
#include "core/records/responsibility.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core {

/// What a table puts into a cell: letters, or a value that is shown as they are.
enum class WrittenKind
{
    Text,
    Number,
    Day
};

template <> struct EnumKeys<WrittenKind>
{
    static constexpr EnumKeyTable<WrittenKind, 3> values {{
        {WrittenKind::Text, QLatin1String("text")},
        {WrittenKind::Number, QLatin1String("number")},
        {WrittenKind::Day, QLatin1String("day")},
    }};
};

/// What stands in a cell, word for word.
struct WrittenText
{
    QString text;
    WrittenKind kind = WrittenKind::Text;
    QDate day {}; ///< of a Day

    bool operator==(const WrittenText &) const = default;
};

/// A cell that stands in an imported table as it did there.
struct FormCell
{
    int column = 0; ///< of the sheet, from 0
    WrittenText written;

    bool operator==(const FormCell &) const = default;
};

/// Cells of an imported table that were one.
struct FormArea
{
    int row = 0; ///< counted from the first row of what the area belongs to
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool operator==(const FormArea &) const = default;
};

/// Whether @p column is one of those of @p area.
[[nodiscard]] constexpr bool covers(FormArea area, int column)
{
    return area.column <= column && column - area.column < area.columns;
}

/// A row of an imported table that is no task's: a line above it, a row of its header, a heading in
/// it, a sum, a note.
struct FormRow
{
    int row = 0; ///< as the sheet counts, from 1; 0 = a line that stood above the sheet
    QList<FormCell> cells;
    QList<FormArea> areas; ///< that begin in it
    Id objective {}; ///< the task it is the heading of
    int place = -1; ///< of that task among an import's objectives, until it has an id; not kept
    double height = 0; ///< somebody gave it, in points; 0 = as its texts ask

    bool operator==(const FormRow &) const = default;
};

/// A word of an office for what a field holds: 已完成 for closed.
struct FormWord
{
    QString key; ///< of the value; stable
    QString word;

    bool operator==(const FormWord &) const = default;
};

/// A column of an imported table, and what is the custom in it.
struct FormColumn
{
    int column = 0; ///< of the sheet, from 0
    ColumnField field = ColumnField::Extra; ///< Objective also for a title over several contents
    QString header; ///< as written
    WrittenKind kind = WrittenKind::Text; ///< of what looks like a number or a day
    QString dayPattern {}; ///< how days are written, as QDate has it; empty = none stood there
    QString separator {}; ///< between names; empty = no cell had two
    bool hasPercentSign = false;
    bool isMerged = false; ///< whether what several rows have in common stood in a merged cell
    bool isCarried = false; ///< whether it stood in the first of them alone
    QList<FormWord> words {};
    bool hasNodes = false; ///< whether a cell told several deadlines
    QList<ResponsibilityRole> roles {}; ///< that its cells name beside its own; of no other column

    bool operator==(const FormColumn &) const = default;
};

/// The width of a column of the sheet, whether it holds anything or not.
struct FormWidth
{
    int column = 0; ///< of the sheet, from 0
    double figures = 0; ///< room for so many figures of the first font, as workbooks tell it
    bool isHidden = false;

    bool operator==(const FormWidth &) const = default;
};

/// How a sheet looked that was imported, apart from its tasks: enough to write it again.
struct SheetForm
{
    QString file; ///< name without folder
    QString name; ///< of the sheet
    QList<FormRow> head; ///< everything down to the last row of the header
    int headerRows = 1; ///< how many of them are the header
    int titleRow = -1; ///< place of the title in head; −1 = none
    QList<FormColumn> columns;
    QList<FormWidth> widths; ///< of the columns whose width is known
    QList<FormRow> rows; ///< below the header, that are no task's
    bool numbersObjectives = false; ///< whether 序号 counts objectives, not tasks

    bool operator==(const SheetForm &) const = default;
};

/// The text form of Ledger::form: JSON, empty for no sheets.
[[nodiscard]] QString sheetFormsToText(const QList<SheetForm> &forms);

/// Reads Ledger::form; empty for an empty or unreadable text. What a newer program has added is
/// left out, and what no sheet can have: places beyond its last row and column, headers beyond the
/// head.
[[nodiscard]] QList<SheetForm> sheetFormsFromText(const QString &text);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

#include <QStringList>

namespace core {

/// What somebody should look at after an import; nothing of it was lost, corrected or made up.
enum class ImportIssueKind
{
    TextUnreadable, ///< what is no character stands in the cell, as U+FFFD now
    FormulaError, ///< #REF! and the like; kept as text
    FormulaWithoutValue, ///< the file holds no result; the formula was kept as text
    DeadlineUnknown, ///< the phrase names no day; kept as a phrase
    DeadlineToConfirm, ///< arguments: the day understood
    DateUnknown, ///< a start or a completion that is no day; kept as an extra
    ReportUndated, ///< no day in the file a report could bear; kept as an extra
    PercentUnknown, ///< no percentage from 0 to 100; kept as an extra
    StateUnknown, ///< a state of no known word; kept as an extra
    NameAmbiguous, ///< several persons or units of the file have this name; kept as text
    EntryMissing, ///< the ledger has an entry of the task that the table has not; it stays. The
                  ///< value is its text
    RolesUnclear, ///< the cell names roles, but not surely whose; kept as text
    TaskRepeated, ///< the same objective and content stand twice; both were taken
    RowJoined, ///< a row without a task of its own was taken as part of the task above
    RowWithoutTask, ///< a row of the table that belongs to no task; not taken, the value is its
                    ///< text
    SheetWithoutTable, ///< no header was found on the sheet; not taken
    SheetHidden, ///< a hidden sheet with a table; not taken
    TitleDiffers, ///< the sheet's title is not the ledger's; taken. Arguments: the ledger's title
    WorkLengthUnknown, ///< no number of workdays; kept as written
    PredecessorsUnknown, ///< names no measure of the task, or leads in a circle; kept as written
    ChangeRequested, ///< a section has changed what only the office changes; not taken
    FormTooLarge, ///< how the tables look is more than is kept with a ledger; what was kept stays
    FormRowsTooMany, ///< from this row on those that are no task's are not kept with the form
    FormSheetsTooMany ///< how the sheet looks is not kept: there are too many of them already
};

template <> struct EnumKeys<ImportIssueKind>
{
    static constexpr EnumKeyTable<ImportIssueKind, 24> values {{
        {ImportIssueKind::TextUnreadable, QLatin1String("text_unreadable")},
        {ImportIssueKind::FormulaError, QLatin1String("formula_error")},
        {ImportIssueKind::FormulaWithoutValue, QLatin1String("formula_without_value")},
        {ImportIssueKind::DeadlineUnknown, QLatin1String("deadline_unknown")},
        {ImportIssueKind::DeadlineToConfirm, QLatin1String("deadline_to_confirm")},
        {ImportIssueKind::DateUnknown, QLatin1String("date_unknown")},
        {ImportIssueKind::ReportUndated, QLatin1String("report_undated")},
        {ImportIssueKind::PercentUnknown, QLatin1String("percent_unknown")},
        {ImportIssueKind::StateUnknown, QLatin1String("state_unknown")},
        {ImportIssueKind::NameAmbiguous, QLatin1String("name_ambiguous")},
        {ImportIssueKind::EntryMissing, QLatin1String("entry_missing")},
        {ImportIssueKind::RolesUnclear, QLatin1String("roles_unclear")},
        {ImportIssueKind::TaskRepeated, QLatin1String("task_repeated")},
        {ImportIssueKind::RowJoined, QLatin1String("row_joined")},
        {ImportIssueKind::RowWithoutTask, QLatin1String("row_without_task")},
        {ImportIssueKind::SheetWithoutTable, QLatin1String("sheet_without_table")},
        {ImportIssueKind::SheetHidden, QLatin1String("sheet_hidden")},
        {ImportIssueKind::TitleDiffers, QLatin1String("title_differs")},
        {ImportIssueKind::WorkLengthUnknown, QLatin1String("work_length_unknown")},
        {ImportIssueKind::PredecessorsUnknown, QLatin1String("predecessors_unknown")},
        {ImportIssueKind::ChangeRequested, QLatin1String("change_requested")},
        {ImportIssueKind::FormTooLarge, QLatin1String("form_too_large")},
        {ImportIssueKind::FormRowsTooMany, QLatin1String("form_rows_too_many")},
        {ImportIssueKind::FormSheetsTooMany, QLatin1String("form_sheets_too_many")},
    }};
};

/// One thing to look at, and where. No sentence: core/wording makes it.
struct ImportIssue
{
    ImportIssueKind kind;
    QString sheet;
    int row = 0; ///< as the sheet counts, from 1; 0 = the sheet as a whole
    QString column {}; ///< letters over the column; empty = the row as a whole
    QString value {}; ///< text of the cell or of the row
    QStringList arguments {}; ///< in the order the kind's comment names them
    QString file {}; ///< where several files are imported as one; else empty

    bool operator==(const ImportIssue &) const = default;
};

/// The sheet of @p issue as people look for it: with its file where there are several.
[[nodiscard]] inline QString sheetOf(const ImportIssue &issue)
{
    if (issue.file.isEmpty() || issue.sheet.isEmpty())
        return issue.file + issue.sheet;
    return issue.file + u' ' + issue.sheet;
}

} // namespace core

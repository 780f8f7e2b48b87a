// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/import_issue_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 24> kTexts {{
    {"text_unreadable",
     QT_TRANSLATE_NOOP("core::issues", "a character could not be read and was replaced")},
    {"formula_error",
     QT_TRANSLATE_NOOP("core::issues", "the formula gives an error; kept as text")},
    {"formula_without_value",
     QT_TRANSLATE_NOOP("core::issues", "the formula has no stored result; kept as text")},
    {"deadline_unknown",
     QT_TRANSLATE_NOOP("core::issues", "no day can be told from this deadline; kept as written")},
    {"deadline_to_confirm",
     QT_TRANSLATE_NOOP("core::issues", "please check how this deadline was understood")},
    {"date_unknown",
     QT_TRANSLATE_NOOP("core::issues", "this is no date; kept as a further column")},
    {"report_undated",
     QT_TRANSLATE_NOOP("core::issues",
                       "the file tells no day for this report; kept as a further column")},
    {"percent_unknown",
     QT_TRANSLATE_NOOP("core::issues", "this is no percentage; kept as a further column")},
    {"state_unknown",
     QT_TRANSLATE_NOOP("core::issues", "this state is not known; kept as a further column")},
    {"name_ambiguous", QT_TRANSLATE_NOOP("core::issues", "several have this name; kept as text")},
    {"entry_missing",
     QT_TRANSLATE_NOOP("core::issues",
                       "the ledger has this entry and the table has not; it stays in the ledger")},
    {"roles_unclear",
     QT_TRANSLATE_NOOP("core::issues",
                       "who leads and who cooperates cannot be told for certain; kept as text")},
    {"task_repeated", QT_TRANSLATE_NOOP("core::issues", "this task stands twice; both were taken")},
    {"row_joined", QT_TRANSLATE_NOOP("core::issues", "taken as part of the task above")},
    {"row_without_task",
     QT_TRANSLATE_NOOP("core::issues", "this row belongs to no task and was not taken")},
    {"sheet_without_table",
     QT_TRANSLATE_NOOP("core::issues", "no header was found; the sheet was not taken")},
    {"sheet_hidden", QT_TRANSLATE_NOOP("core::issues", "the sheet is hidden and was not taken")},
    {"title_differs",
     QT_TRANSLATE_NOOP("core::issues", "the title differs from that of the ledger; taken")},
    {"work_length_unknown",
     QT_TRANSLATE_NOOP("core::issues", "this is no number of workdays; kept as written")},
    {"predecessors_unknown",
     QT_TRANSLATE_NOOP("core::issues",
                       "this names no measure of the task, or one that waits for it; kept as "
                       "written")},
    {"change_requested",
     QT_TRANSLATE_NOOP("core::issues",
                       "a section asks for this change; only the office makes it, so nothing was "
                       "changed")},
    {"form_too_large",
     QT_TRANSLATE_NOOP("core::issues",
                       "the form of the table is too large to be kept: an export has that of a "
                       "table before, or of this program")},
    {"form_rows_too_many",
     QT_TRANSLATE_NOOP("core::issues",
                       "more than 1,000 headings, sums and notes: from here on they are not in an "
                       "export in the form of this table")},
    {"form_sheets_too_many",
     QT_TRANSLATE_NOOP("core::issues",
                       "the form of the sheet is not kept: that of 100 others is, and more is too "
                       "much")},
}};

} // namespace

QString importIssueText(const QString &kind)
{
    for (const auto &[key, text] : kTexts) {
        if (kind == QLatin1String(key))
            return QCoreApplication::translate("core::issues", text);
    }
    return kind;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/field_term.h"

#include "core/wording/terms.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace core {

namespace {

// Fields that are no column of a table; columns go by their headers.
constexpr std::array<std::pair<const char *, const char *>, 92> kFields {{
    {"id", QT_TRANSLATE_NOOP("core::fields", "Id")},
    {"ledger", QT_TRANSLATE_NOOP("core::fields", "Ledger")},
    {"task", QT_TRANSLATE_NOOP("core::fields", "Task")},
    {"unit", QT_TRANSLATE_NOOP("core::fields", "Unit")},
    {"parent", QT_TRANSLATE_NOOP("core::fields", "What stands above")},
    {"position", QT_TRANSLATE_NOOP("core::fields", "Place in the order")},
    {"name", QT_TRANSLATE_NOOP("core::fields", "Name")},
    {"short_name", QT_TRANSLATE_NOOP("core::fields", "Short name")},
    {"value", QT_TRANSLATE_NOOP("core::fields", "Value")},
    {"post", QT_TRANSLATE_NOOP("core::fields", "Post")},
    {"kind", QT_TRANSLATE_NOOP("core::fields", "Kind")},
    {"year", QT_TRANSLATE_NOOP("core::fields", "Year")},
    {"last_year", QT_TRANSLATE_NOOP("core::fields", "Last year")},
    {"source_title", QT_TRANSLATE_NOOP("core::fields", "Title of the document")},
    {"source_number", QT_TRANSLATE_NOOP("core::fields", "Number of the document")},
    {"source_date", QT_TRANSLATE_NOOP("core::fields", "Date of the document")},
    {"columns", QT_TRANSLATE_NOOP("core::fields", "Columns")},
    {"form", QT_TRANSLATE_NOOP("core::fields", "Form of the imported table")},
    {"is_closed", QT_TRANSLATE_NOOP("core::fields", "Closed")},
    {"task_class", QT_TRANSLATE_NOOP("core::fields", "Class")},
    {"start_date", QT_TRANSLATE_NOOP("core::fields", "Start")},
    {"role", QT_TRANSLATE_NOOP("core::fields", "Role")},
    {"text", QT_TRANSLATE_NOOP("core::fields", "Text")},
    {"duty", QT_TRANSLATE_NOOP("core::fields", "Duty")},
    {"from_date", QT_TRANSLATE_NOOP("core::fields", "From")},
    {"to_date", QT_TRANSLATE_NOOP("core::fields", "To")},
    {"owner", QT_TRANSLATE_NOOP("core::fields", "Owner of the measure")},
    {"planned_start", QT_TRANSLATE_NOOP("core::fields", "Planned start")},
    {"planned_end", QT_TRANSLATE_NOOP("core::fields", "Planned end")},
    {"duration", QT_TRANSLATE_NOOP("core::fields", "Workdays needed")},
    {"predecessors", QT_TRANSLATE_NOOP("core::fields", "Measures before it")},
    {"started_on", QT_TRANSLATE_NOOP("core::fields", "Started on")},
    {"done_on", QT_TRANSLATE_NOOP("core::fields", "Done on")},
    {"situation", QT_TRANSLATE_NOOP("core::fields", "How it stands")},
    {"coordination", QT_TRANSLATE_NOOP("core::fields", "To be coordinated")},
    {"stage", QT_TRANSLATE_NOOP("core::fields", "Stage")},
    {"phrase", QT_TRANSLATE_NOOP("core::fields", "Deadline as written")},
    {"basis", QT_TRANSLATE_NOOP("core::fields", "Basis of the deadline")},
    {"range_start", QT_TRANSLATE_NOOP("core::fields", "Start of the span")},
    {"range_end", QT_TRANSLATE_NOOP("core::fields", "End of the span")},
    {"due", QT_TRANSLATE_NOOP("core::fields", "Due date")},
    {"due_precision", QT_TRANSLATE_NOOP("core::fields", "Precision")},
    {"planned_percent", QT_TRANSLATE_NOOP("core::fields", "Planned progress")},
    {"carried_from", QT_TRANSLATE_NOOP("core::fields", "Carried over from")},
    {"original_due", QT_TRANSLATE_NOOP("core::fields", "Original due date")},
    {"is_final", QT_TRANSLATE_NOOP("core::fields", "Final deadline")},
    {"as_of", QT_TRANSLATE_NOOP("core::fields", "Known on")},
    {"deliverable", QT_TRANSLATE_NOOP("core::fields", "Deliverable")},
    {"report_date", QT_TRANSLATE_NOOP("core::fields", "Date of the report")},
    {"typed_by", QT_TRANSLATE_NOOP("core::fields", "Typed by")},
    {"said_by", QT_TRANSLATE_NOOP("core::fields", "Reported by")},
    {"header", QT_TRANSLATE_NOOP("core::fields", "Header")},
    {"event_date", QT_TRANSLATE_NOOP("core::fields", "Date of the step")},
    {"decided_by", QT_TRANSLATE_NOOP("core::fields", "Decided by")},
    {"typed_on", QT_TRANSLATE_NOOP("core::fields", "Typed on")},
    {"state_before", QT_TRANSLATE_NOOP("core::fields", "State before")},
    {"reason", QT_TRANSLATE_NOOP("core::fields", "Reason")},
    {"closing_number", QT_TRANSLATE_NOOP("core::fields", "Closing number")},
    {"verified_by", QT_TRANSLATE_NOOP("core::fields", "Verified by")},
    {"opinion", QT_TRANSLATE_NOOP("core::fields", "Opinion")},
    {"old_phrase", QT_TRANSLATE_NOOP("core::fields", "Deadline before")},
    {"old_due", QT_TRANSLATE_NOOP("core::fields", "Due date before")},
    {"new_phrase", QT_TRANSLATE_NOOP("core::fields", "New deadline")},
    {"new_due", QT_TRANSLATE_NOOP("core::fields", "New due date")},
    {"document", QT_TRANSLATE_NOOP("core::fields", "Document")},
    {"closing_year", QT_TRANSLATE_NOOP("core::fields", "Year of the last closing number")},
    {"last_closing", QT_TRANSLATE_NOOP("core::fields", "Last closing number")},
    {"warn_workdays",
     QT_TRANSLATE_NOOP("core::fields", "Workdays within which a task is due soon")},
    {"priority_warn_workdays",
     QT_TRANSLATE_NOOP("core::fields", "The same workdays for priority tasks")},
    {"behind_points", QT_TRANSLATE_NOOP("core::fields", "Points from which a task is behind")},
    {"far_behind_points",
     QT_TRANSLATE_NOOP("core::fields", "Points beyond which a task is far behind")},
    {"day_off_rule", QT_TRANSLATE_NOOP("core::fields", "Deadline on a day off")},
    {"closing_prefix", QT_TRANSLATE_NOOP("core::fields", "Beginning of closing numbers")},
    {"node_rule", QT_TRANSLATE_NOOP("core::fields", "Overdue nodes")},
    {"report_grace_workdays", QT_TRANSLATE_NOOP("core::fields", "Workdays a report may be late")},
    {"silent_steps", QT_TRANSLATE_NOOP("core::fields", "Reminders switched off")},
    {"risk_rule", QT_TRANSLATE_NOOP("core::fields", "Declared risks")},
    {"start_rule", QT_TRANSLATE_NOOP("core::fields", "Before the start")},
    {"closing_digits", QT_TRANSLATE_NOOP("core::fields", "Figures of a closing number")},
    {"reminder_date", QT_TRANSLATE_NOOP("core::fields", "Date of the reminder")},
    {"made_by", QT_TRANSLATE_NOOP("core::fields", "Reminded by")},
    {"snooze_date", QT_TRANSLATE_NOOP("core::fields", "Put off on")},
    {"until_date", QT_TRANSLATE_NOOP("core::fields", "Put off until")},
    {"comment_date", QT_TRANSLATE_NOOP("core::fields", "Date of the comment")},
    {"content", QT_TRANSLATE_NOOP("core::fields", "Content of the file")},
    {"size", QT_TRANSLATE_NOOP("core::fields", "Size")},
    {"event", QT_TRANSLATE_NOOP("core::fields", "Step")},
    {"added_on", QT_TRANSLATE_NOOP("core::fields", "Attached on")},
    {"added_by", QT_TRANSLATE_NOOP("core::fields", "Attached by")},
    {"file", QT_TRANSLATE_NOOP("core::fields", "File")},
    {"sheet", QT_TRANSLATE_NOOP("core::fields", "Sheet")},
    {"sheet_row", QT_TRANSLATE_NOOP("core::fields", "Row")},
}};

} // namespace

QString fieldTerm(const QString &name)
{
    if (const auto column = valueOfKey<ColumnField>(name))
        return columnHeader(*column);
    for (const auto &[field, term] : kFields) {
        if (name == QLatin1String(field))
            return QCoreApplication::translate("core::fields", term);
    }
    return name;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/import/import_input.h"
#include "core/import/roster.h"
#include "core/records/sheet_form.h"
#include "core/records/task_bundle.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace core {

class Job;

/// What rows are read against.
struct DraftContext
{
    Roster &roster;
    const WorkCalendar &calendar;
    PhraseBasis basis;
    QDate today; ///< day of the import, for the event that says so
    QString file; ///< name without folder
    const Job *job = nullptr; ///< ends the drafting with Cancelled; null = nobody will stop it
};

/// An objective as the sheets name it.
struct ObjectiveDraft
{
    Task task; ///< code and title only
    int parent = -1; ///< place of the objective above; −1 = none

    bool operator==(const ObjectiveDraft &) const = default;
};

/// What cells of a task told beside what their columns are for, by the place of the column.
struct ToldBeside
{
    QSet<qsizetype> nodes; ///< columns a cell of which told several deadlines
    QHash<qsizetype, QList<ResponsibilityRole>> roles; ///< roles but the column's own
};

/// A task as its rows describe it, without ids but those of persons and units.
struct TaskDraft
{
    TaskBundle bundle;
    int objective = -1; ///< place of its objective; −1 = none
    QList<ImportIssue> issues;
    Id known; ///< the task an exported table says the row is; none = it does not
    bool isProposal = false; ///< a row a section has added to its sheet
    ToldBeside told {};
    Id copyOf {}; ///< the task of the row above that it was copied from; none = it was not
};

/// Everything the tables of a file hold.
struct Drafts
{
    QList<ObjectiveDraft> objectives; ///< each after the one above it
    QList<TaskDraft> tasks;
    QList<int> tasksOfTable; ///< how many tasks each table has
    QList<ImportIssue> issues; ///< that belong to no task
    QList<SheetForm> forms; ///< of the tables that are not this program's
};

/// Takes a draft as soon as it is whole.
/// @param table place of the table it is from.
using DraftTaker = std::function<Result<void>(TaskDraft &&draft, int table)>;

} // namespace core

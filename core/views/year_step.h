// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/ledger.h"
#include "core/records/task_bundle.h"

namespace core {

/// The way from the ledger of one year to that of a later one.
struct YearStep
{
    Ledger original;
    Ledger next; ///< as ledgerOfYear() gives it

    /// By how many years written years move; 1 where the original names none.
    [[nodiscard]] int years() const { return original.year > 0 ? next.year - original.year : 1; }
};

/// One phrase of a task before and after the step.
struct MovedPhrase
{
    Id task;
    QString place; ///< name of the node or stage, or the text of the measure; may be empty
    bool isOfMeasure = false;
    QString before;
    QString after;
    QDate due; ///< what it means then; invalid = it names no day
    bool isDoubtful = false; ///< somebody should look at it: it named a day and does so no longer,
                             ///< or names one before the next year

    bool operator==(const MovedPhrase &) const = default;
};

/// Whether a task left in @p state at the end of a year is carried over 结转, not begun anew.
[[nodiscard]] bool isUnfinished(TaskState state);

/// The year after the last one @p ledger covers, or after that of @p today if it names none.
[[nodiscard]] int followingYear(const Ledger &ledger, QDate today);

/// The ledger that follows @p original in @p year: columns, rules and way of numbering of the
/// original, its title with the years in it moved, or the year behind one that names none; without
/// id, place, document and closings.
[[nodiscard]] Ledger ledgerOfYear(const Ledger &original, int year);

/// @p bundle as it begins in the next year: years in phrases moved and read anew, planned starts
/// as many years later, responsibilities that still stand on @p today. Texts stay as they are. Of
/// an unfinished task what is due after the original's years stays due then, and what was reached
/// or done is left out.
[[nodiscard]] TaskBundle
movedBundle(TaskBundle bundle, const YearStep &step, QDate today, const WorkCalendar &calendar);

/// The phrases of @p before, beside those of @p after, which movedBundle() made of it: deadlines,
/// then measures that have one. What was left out is not told.
[[nodiscard]] QList<MovedPhrase>
movedPhrases(const TaskBundle &before, const TaskBundle &after, const YearStep &step);

} // namespace core

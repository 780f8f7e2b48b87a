// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/import/import_input.h"
#include "core/records/ledger.h"

namespace ui {

/// Where the unit, the year and the date of @p table were found, in one sentence.
/// @param whole what was found in all tables together.
[[nodiscard]] QString foundText(const core::ImportTable &table, const core::SheetHeading &whole);

/// The first deadline in @p column of @p table that means a day only by its basis; empty = none.
[[nodiscard]] QString
samplePhrase(const core::ImportTable &table, int column, const core::WorkCalendar &calendar);

/// What @p phrase means in @p ledger with what stands above its table, and by what, in one
/// sentence.
[[nodiscard]] QString basisText(const QString &phrase,
                                const core::Ledger &ledger,
                                const core::SheetHeading &heading,
                                const core::WorkCalendar &calendar);

/// How many deadlines stand in @p column of @p table, and whether all of them are understood in
/// @p ledger: as a day, or as said to have none of its own (长期, 每周五). Empty for a column
/// without any, and for tables of so many rows that counting would keep the user waiting.
[[nodiscard]] QString deadlinesText(const core::ImportTable &table,
                                    int column,
                                    core::PhraseBasis basis,
                                    const core::WorkCalendar &calendar);

/// How many persons @p column of @p table names; empty as for deadlines.
[[nodiscard]] QString personsText(const core::ImportTable &table, int column);

} // namespace ui

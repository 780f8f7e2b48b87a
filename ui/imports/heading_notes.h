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

} // namespace ui

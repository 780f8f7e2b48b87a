// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/import/sheet_heading.h"
#include "core/records/ledger.h"

namespace core {

/// The day phrases of an import are read against: the date of the document @p ledger comes from,
/// else that of the file, else @p given, else 1 January of the year. Source: design.md, "Basis of a
/// phrase".
/// @param given by the user for files that tell none; invalid = not given.
[[nodiscard]] PhraseBasis
phraseBasis(const Ledger &ledger, const SheetHeading &heading, QDate given = {});

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"
#include "core/records/deadline.h"
#include "core/records/ledger.h"

namespace core {

/// The day a phrase typed into @p ledger is read against: the date of its source document, else the
/// basis the entry was read against before (@p former, may be invalid), else 1 January of its year;
/// never today. Invalid if the ledger has no year either. Source: design.md, "Basis of a phrase".
[[nodiscard]] PhraseBasis phraseBasis(const Ledger &ledger, QDate former);

/// @p deadline with another phrase, read anew: basis, span, day and precision follow it. The
/// original due date is the caller's.
[[nodiscard]] Deadline withPhrase(Deadline deadline,
                                  const QString &phrase,
                                  const Ledger &ledger,
                                  const WorkCalendar &calendar);

} // namespace core

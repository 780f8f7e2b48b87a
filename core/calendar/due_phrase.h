// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/calendar/work_calendar.h"
#include "core/records/deadline.h"

#include <QString>

namespace core {

/// The day a phrase is read against. Source: design.md, "Basis of a phrase".
struct PhraseBasis
{
    QDate date;
    /// Whether it is the date of a real document; only then may a phrase without a year step to the
    /// next one (domain.md h.1 rule 3).
    bool isDocumentDate = false;

    bool operator==(const PhraseBasis &) const = default;
};

/// What a phrase such as 2021年底 means. The phrase itself stays what counts.
struct DueReading
{
    DateSpan range; ///< the span the phrase names; invalid ends where it names none
    QDate due; ///< invalid = no day can be told
    Precision precision = Precision::Unknown;
    bool needsConfirmation = false; ///< somebody should look at it once

    bool operator==(const DueReading &) const = default;
};

/// Reads a due phrase by domain.md h, full-width, half-width and Chinese numerals alike. A phrase
/// that is not understood gives Precision::Unknown, no due date and needsConfirmation. Without a
/// basis only what needs none is understood.
[[nodiscard]] DueReading
readDuePhrase(const QString &phrase, PhraseBasis basis, const WorkCalendar &calendar);

} // namespace core

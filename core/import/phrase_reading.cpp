// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/phrase_reading.h"

namespace core {

DueReading readPhrase(const QString &phrase, const PhraseBasis &basis, const WorkCalendar &calendar)
{
    if (basis.date.isValid())
        return readDuePhrase(phrase, basis, calendar);
    // What reads the same against days far apart does not depend on the basis.
    const DueReading early = readDuePhrase(phrase, {QDate(1990, 1, 1), false}, calendar);
    const DueReading late = readDuePhrase(phrase, {QDate(2090, 7, 1), false}, calendar);
    if (early.due == late.due && early.precision == late.precision)
        return early;
    return {{}, {}, early.precision, true};
}

} // namespace core

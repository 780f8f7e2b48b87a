// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/phrase_basis.h"

namespace core {

PhraseBasis phraseBasis(const Ledger &ledger, QDate former)
{
    if (ledger.sourceDate.isValid())
        return {ledger.sourceDate, true};
    const QDate newYear = ledger.year > 0 ? QDate(ledger.year, 1, 1) : QDate();
    if (former.isValid())
        return {former, former != newYear};
    return {newYear, false};
}

Deadline withPhrase(Deadline deadline,
                    const QString &phrase,
                    const Ledger &ledger,
                    const WorkCalendar &calendar)
{
    const PhraseBasis basis = phraseBasis(ledger, deadline.basis);
    const bool isEmpty = phrase.trimmed().isEmpty();
    const DueReading reading = isEmpty ? DueReading {} : readDuePhrase(phrase, basis, calendar);
    deadline.phrase = phrase;
    deadline.basis = basis.date;
    deadline.rangeStart = reading.range.start;
    deadline.rangeEnd = reading.range.end;
    deadline.due = reading.due;
    deadline.precision = reading.precision;
    return deadline;
}

} // namespace core

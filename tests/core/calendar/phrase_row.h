// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"

namespace tests {

/// A phrase and what it must mean; dates as yyyy-MM-dd, empty where there is none.
struct PhraseRow
{
    const char *phrase;
    const char *start;
    const char *end;
    const char *due;
    core::Precision precision;
    bool confirm;
};

inline QDate dateOf(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

inline core::DueReading expectedOf(const PhraseRow &row)
{
    return {{dateOf(row.start), dateOf(row.end)}, dateOf(row.due), row.precision, row.confirm};
}

/// The basis of a document of that day.
inline core::PhraseBasis document(int year, int month, int day)
{
    return {QDate(year, month, day), true};
}

/// The basis where no document has a date: the first day of the ledger's year.
inline core::PhraseBasis ledgerYear(int year)
{
    return {QDate(year, 1, 1), false};
}

inline core::DueReading readPhrase(const char *phrase, core::PhraseBasis basis)
{
    static const core::WorkCalendar calendar = core::WorkCalendar::builtIn();
    return core::readDuePhrase(QString::fromUtf8(phrase), basis, calendar);
}

} // namespace tests

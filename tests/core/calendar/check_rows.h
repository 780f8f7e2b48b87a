// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/calendar/phrase_row.h"
#include "tests/support/catch.h"

#include <initializer_list>

namespace tests {

/// Reads every row and compares each of its parts.
inline void checkRows(std::initializer_list<PhraseRow> rows, core::PhraseBasis basis)
{
    for (const PhraseRow &row : rows) {
        INFO(row.phrase);
        const core::DueReading reading = readPhrase(row.phrase, basis);
        const core::DueReading expected = expectedOf(row);
        CHECK(reading.due == expected.due);
        CHECK(reading.range.start == expected.range.start);
        CHECK(reading.range.end == expected.range.end);
        CHECK(core::keyOf(reading.precision) == core::keyOf(expected.precision));
        CHECK(reading.needsConfirmation == expected.needsConfirmation);
    }
}

} // namespace tests

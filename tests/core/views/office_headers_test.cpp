// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_words.h"
#include "core/import/header_words.h"
#include "core/views/office_headers.h"
#include "core/views/office_words.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("an import knows every header that is written over a column")
{
    const HeaderWords words = HeaderWords::standard();
    for (const auto &[field, key] : EnumKeys<ColumnField>::values) {
        INFO(key.latin1());
        // In the table of an office the rate of a task is its progress.
        if (field == ColumnField::CompletionRate)
            CHECK(words.field(officeHeader(field)) == ColumnField::Percent);
        else if (isWorkedOut(field) || field == ColumnField::Extra)
            CHECK_FALSE(words.field(officeHeader(field)));
        else
            CHECK(words.field(officeHeader(field)) == field);
    }
    CHECK(officeHeader(ColumnField::LeadUnit) == QStringLiteral("牵头科室"));
    CHECK(officeHeader(ColumnField::Extra).isEmpty());
}

TEST_CASE("an import knows every state that is written into a cell")
{
    for (const auto &[state, key] : EnumKeys<TaskState>::values) {
        INFO(key.latin1());
        const auto reading = readState(officeWord(state));
        REQUIRE(reading.has_value());
        const bool isKept = state == TaskState::Closed || state == TaskState::Suspended
            || state == TaskState::Cancelled;
        CHECK(reading->state == (isKept ? state : TaskState::InProgress));
    }
}

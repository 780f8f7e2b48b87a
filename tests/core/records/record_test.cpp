// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

Measure someMeasure()
{
    Measure measure;
    measure.id = Id {8};
    measure.task = Id {7};
    measure.text = QStringLiteral("落实补贴资金");
    return measure;
}

} // namespace

TEST_CASE("a record copied or moved equals what it was made of")
{
    const Record record = someMeasure();
    Record copy = record;
    CHECK(copy == record);
    const Record moved = std::move(copy);
    CHECK(moved == record);
    copy = moved;
    CHECK(std::get<Measure>(copy) == someMeasure());
}

TEST_CASE("records differ by kind and by every field")
{
    Measure measure = someMeasure();
    measure.text += QStringLiteral("。");
    CHECK_FALSE(Record(someMeasure()) == Record(measure));
    CHECK_FALSE(Record(Ledger {}) == Record(Unit {}));
}

TEST_CASE("a record says its kind, its id and whose it is")
{
    const Record record = someMeasure();
    CHECK(kindOf(record) == RecordKind::Measure);
    CHECK(idOf(record) == Id {8});
    CHECK(taskOf(record) == Id {7});
    CHECK_FALSE(taskOf(Unit {}).isSet());
}

TEST_CASE("an empty record is of the kind asked for")
{
    for (const RecordKind kind : {RecordKind::Ledger, RecordKind::Task, RecordKind::Setting})
        CHECK(kindOf(emptyRecord(kind)) == kind);
}

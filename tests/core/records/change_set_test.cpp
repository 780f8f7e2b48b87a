// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/change_set.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("an inverted set takes the changes back in reversed order")
{
    Task before;
    before.id = Id {7};
    before.title = QStringLiteral("旧");
    Task after = before;
    after.title = QStringLiteral("新");
    Measure measure;
    measure.id = Id {8};
    measure.task = Id {7};

    ChangeSet set {ChangeKind::Edit, {ActionKind::EditCell, {}}, {}, {}};
    set.edit(before, after);
    set.insert(measure);
    const ChangeSet inverse = set.inverted();

    REQUIRE(inverse.changes.size() == 2);
    CHECK(inverse.changes.at(0) == RecordChange {Record(measure), {}});
    CHECK(inverse.changes.at(1) == RecordChange {Record(after), Record(before)});
    CHECK(inverse.inverted() == set);
}

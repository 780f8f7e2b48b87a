// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace core;
using namespace tests;

TEST_CASE("a closed ledger is one file that only its owner can read")
{
    LedgerFixture fixture;
    {
        const auto store = fixture.open();
        ChangeSet set = emptySet();
        set.insert(sampleLedger(Id {10}));
        REQUIRE(store->apply(set));
    }

    CHECK(fixture.folder.isValid());
    CHECK(QDir(fixture.folder.path()).entryList(QDir::Files)
          == QStringList {QStringLiteral("ledger.duban")});
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK((QFile::permissions(fixture.path()) | owner) == owner);
}

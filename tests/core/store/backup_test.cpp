// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace core;
using namespace tests;

namespace {
/// The file with one ledger in it, open for reading only.
std::unique_ptr<Store> readOnlyStore(LedgerFixture &fixture)
{
    {
        const auto store = fixture.open();
        ChangeSet set = emptySet();
        set.insert(sampleLedger(Id {10}));
        REQUIRE(store->apply(set));
    }
    return fixture.open(OpenMode::ReadOnly);
}
} // namespace

TEST_CASE("a file that is open for reading only can be backed up, and stays for reading only")
{
    LedgerFixture fixture;
    const auto store = readOnlyStore(fixture);

    REQUIRE(store->backup(fixture.pathOf("copy.duban")));

    const auto copy
        = Store::open(fixture.pathOf("copy.duban"), fixture.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->ledgers().value() == store->ledgers().value());
    ChangeSet set = emptySet();
    set.insert(sampleLedger(Id {11}));
    const auto applied = store->apply(set);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().kind == ErrorKind::FileReadOnly);
}

TEST_CASE("a backup never overwrites a file and leaves nothing half-written")
{
    LedgerFixture fixture;
    const auto store = readOnlyStore(fixture);
    const QByteArray before = fixture.dump(true);

    const auto refused = store->backup(fixture.path());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::OutputExists);
    CHECK(fixture.dump(true) == before);
    CHECK_FALSE(store->backup(fixture.pathOf("nowhere/copy.duban")));
    CHECK(QDir(fixture.folder.path())
              .entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden)
              .isEmpty());
}

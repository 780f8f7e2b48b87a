// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace core;
using namespace tests;

TEST_CASE("a new file is written with UTF-16 texts, our mark and the newest schema")
{
    LedgerFixture fixture;
    QFile file(fixture.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);

    CHECK(header.startsWith("SQLite format 3"));
    CHECK(header.mid(56, 4).toHex() == "00000002"); // UTF-16le
    CHECK(header.mid(60, 4).toHex() == "00000010"); // user_version
    CHECK(header.mid(68, 4) == "DuBn");
    CHECK(header.mid(18, 2).toHex() == "0202"); // write-ahead log
}

TEST_CASE("creating overwrites nothing, not even a link to nowhere")
{
    LedgerFixture fixture;
    const QString link = fixture.pathOf("link");
    REQUIRE(QFile::link(fixture.pathOf("nowhere"), link));
    for (const QString &path : {fixture.path(), link, fixture.folder.path()}) {
        const auto refused = Store::create(path, QStringLiteral("民政局"), fixture.context());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::OutputExists);
        CHECK(refused.error().subject == path);
    }
    CHECK(fixture.open()->units()->first().name == QStringLiteral("大英县民政局"));
}

TEST_CASE("a file that cannot be created leaves nothing behind")
{
    LedgerFixture fixture;
    const QString path = fixture.pathOf("new.duban");
    const auto noName = Store::create(path, QStringLiteral("\u0001"), fixture.context());
    REQUIRE_FALSE(noName);
    CHECK(noName.error().kind == ErrorKind::InvalidValue);
    CHECK_FALSE(Store::create(fixture.pathOf("no/such/folder"), {}, fixture.context()));

    CHECK(QDir(fixture.folder.path()).entryList(QDir::Files)
          == QStringList {QStringLiteral("ledger.duban")});
}

TEST_CASE("a file whose office is not known yet begins without units and changes")
{
    LedgerFixture fixture;
    const auto store = Store::create(fixture.pathOf("new.duban"), {}, fixture.context());
    REQUIRE(store);

    CHECK((*store)->units()->isEmpty());
    CHECK((*store)->changes(10)->isEmpty());
    CHECK((*store)->check() == CheckReport {});
    ChangeSet set = emptySet();
    set.insert(sampleLedger(kLedger));
    CHECK((*store)->apply(set) == ChangeNumber {1});
    CHECK((*store)->revert(1) == ChangeNumber {2});
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contents.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace core;
using namespace tests;

namespace {

const QByteArray kReport("%PDF-1.4 验收报告");

Attachment attached(Id id, const QByteArray &bytes)
{
    return {id,
            kTask,
            {},
            QStringLiteral("验收报告.pdf"),
            contentKey(bytes),
            static_cast<int>(bytes.size()),
            QDate(2021, 7, 26),
            QStringLiteral("李红")};
}

ChangeSet attaching(const QList<Attachment> &attachments, const QByteArray &bytes)
{
    ChangeSet set = emptySet();
    for (const Attachment &attachment : attachments)
        set.insert(attachment);
    set.contents.insert(contentKey(bytes), bytes);
    return set;
}

/// The attachments of the task besides the one it begins with.
QList<Attachment> added(const Store &store)
{
    return store.bundles({kTask})->first().attachments.mid(1);
}

} // namespace

TEST_CASE("the bytes of an attachment come back as they were given, after reopening too")
{
    LedgerFixture fixture;
    REQUIRE(filledStore(fixture)->apply(attaching({attached(Id {900}, kReport)}, kReport)));

    const auto store = fixture.open(OpenMode::ReadOnly);
    CHECK(added(*store) == QList<Attachment> {attached(Id {900}, kReport)});
    CHECK(store->content(contentKey(kReport)) == kReport);
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("an empty file and one with every byte are contents like any other")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    REQUIRE(store->apply(attaching({attached(Id {900}, bytes)}, bytes)));
    REQUIRE(store->apply(attaching({attached(Id {901}, {})}, {})));

    CHECK(store->content(contentKey(bytes)) == bytes);
    CHECK(store->content(contentKey({})) == QByteArray());
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("equal bytes lie in the file once, and outside of the log")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QByteArray bytes(200'000, 'x');
    REQUIRE(store->apply(attaching({attached(Id {900}, bytes), attached(Id {901}, bytes)}, bytes)));
    REQUIRE(store->apply(attaching({attached(Id {902}, bytes)}, bytes)));

    CHECK_FALSE(fixture.dump(true).contains(bytes));
    // Every row of the table counts as changed.
    CHECK(fixture.tamper("UPDATE content SET hash = hash WHERE length(bytes) = 200000") == 1);
    CHECK(added(*store).size() == 3);
}

TEST_CASE("undoing and redoing an attachment needs its bytes no second time")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const auto number = store->apply(attaching({attached(Id {900}, kReport)}, kReport));
    REQUIRE(number);
    const auto undone = store->revert(*number);
    REQUIRE(undone);
    CHECK(added(*store).isEmpty());
    REQUIRE(store->revert(*undone));

    CHECK(added(*store).size() == 1);
    CHECK(store->content(contentKey(kReport)) == kReport);
    CHECK(store->check()->findings.isEmpty());
}

TEST_CASE("an attachment without its bytes is refused, and nothing is written")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    const QByteArray before = fixture.dump(true);
    ChangeSet set = attaching({attached(Id {900}, kReport)}, "other bytes");
    const auto refused = store->apply(set);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
    CHECK(refused.error().subject == QStringLiteral("验收报告.pdf"));

    set.contents = {{contentKey(kReport), "other bytes"}};
    CHECK(store->apply(set).error().kind == ErrorKind::Internal);
    CHECK(fixture.dump(true) == before);
}

TEST_CASE("bytes that were changed behind the program's back are reported and never handed out")
{
    LedgerFixture fixture;
    REQUIRE(filledStore(fixture)->apply(attaching({attached(Id {900}, kReport)}, kReport)));
    REQUIRE(fixture.tamper("UPDATE content SET bytes = x'00' WHERE length(bytes) > 15") == 1);

    const auto store = fixture.open();
    CHECK(store->content(contentKey(kReport)).error().kind == ErrorKind::FileDamaged);
    CHECK(
        store->check()->findings
        == QList<CheckFinding> {{RecordKind::Attachment, Id {900}, QStringLiteral("content"), 0}});
}

TEST_CASE("bytes that are gone are reported")
{
    LedgerFixture fixture;
    REQUIRE(filledStore(fixture)->apply(attaching({attached(Id {900}, kReport)}, kReport)));
    REQUIRE(fixture.tamper("DELETE FROM content WHERE length(bytes) > 15") == 1);

    const auto store = fixture.open();
    CHECK(store->content(contentKey(kReport)).error().kind == ErrorKind::NotFound);
    CHECK(store->check()->findings.size() == 1);
}

TEST_CASE("a backup holds the bytes as well")
{
    LedgerFixture fixture;
    const auto store = filledStore(fixture);
    REQUIRE(store->apply(attaching({attached(Id {900}, kReport)}, kReport)));
    REQUIRE(store->backup(fixture.pathOf("copy.duban")));

    const auto copy
        = Store::open(fixture.pathOf("copy.duban"), fixture.context(), OpenMode::ReadOnly);
    REQUIRE(copy);
    CHECK((*copy)->content(contentKey(kReport)) == kReport);
}

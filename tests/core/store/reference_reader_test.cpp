// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/views/merge.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/small_office.h"

#include <QTemporaryDir>

using namespace core;
using namespace tests;

namespace {

/// The small office in a file.
struct Desk
{
    Desk()
    {
        auto created = Store::create(
            folder.filePath(QStringLiteral("台账.duban")), {}, {clock, ids, {QString(), {}}});
        REQUIRE(created.has_value());
        store = *std::move(created);
        ChangeSet set {ChangeKind::Import, {ActionKind::Import, {}}, {}, {}};
        for (const Record &record : smallOffice())
            set.insert(record);
        REQUIRE(store->apply(set).has_value());
    }

    QTemporaryDir folder;
    FakeClock clock {QDate(2026, 9, 24)};
    CountingIdSource ids {1000};
    std::unique_ptr<Store> store;
};

QList<qint64> idsIn(const QList<Record> &records)
{
    QList<qint64> ids;
    for (const Record &record : records)
        ids.append(idOf(record).value);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("every record that points to a unit or a person is found, each once")
{
    const Desk desk;
    const auto units = desk.store->references(RecordKind::Unit, {kAidAgain});
    REQUIRE(units.has_value());
    CHECK(idsIn(*units) == QList<qint64> {5, 12, 21, 23, 24, 31});
    const auto both = desk.store->references(RecordKind::Person, {kZhou, kZhouAgain});
    REQUIRE(both.has_value());
    CHECK(idsIn(*both) == QList<qint64> {32, 33, 34});
    CHECK(desk.store->references(RecordKind::Unit, {kFinance})->isEmpty());
    CHECK(desk.store->references(RecordKind::Unit, {})->isEmpty());
}

TEST_CASE("the file counts tasks of units and persons as the list does")
{
    const Desk desk;
    const ListRecordSource list(smallOffice());
    for (const RecordKind kind : {RecordKind::Unit, RecordKind::Person})
        CHECK(*desk.store->taskCounts(kind) == *list.taskCounts(kind));
    CHECK(desk.store->taskCounts(RecordKind::Unit)->value(kAidAgain) == 2);
}

TEST_CASE("a merge is one change of the file that is taken back whole")
{
    const Desk desk;
    const Directory before = *Directory::read(*desk.store);
    const auto merge = mergeNamed(*desk.store, RecordKind::Unit, kAid, {kAidAgain});
    REQUIRE(merge.has_value());
    const auto number = desk.store->apply(merge->set);
    REQUIRE(number.has_value());
    CHECK(desk.store->references(RecordKind::Unit, {kAidAgain})->isEmpty());
    CHECK(desk.store->taskCounts(RecordKind::Unit)->value(kAid) == 3);

    REQUIRE(desk.store->revert(*number).has_value());
    CHECK(*Directory::read(*desk.store) == before);
    CHECK(desk.store->check()->findings.isEmpty());
}

TEST_CASE("a word for a level is kept in the file and in its log")
{
    const Desk desk;
    ChangeSet set {ChangeKind::Settings, {ActionKind::EditSettings, {}}, {}, {}};
    set.insert(Setting {Id {41}, LevelNames::settingOf(UnitKind::Section), QStringLiteral("股室")});
    REQUIRE(desk.store->apply(set).has_value());
    CHECK(LevelNames(*desk.store->settings()).ownName(UnitKind::Section) == QStringLiteral("股室"));
    CHECK(desk.store->changes(1)->first().kind == ChangeKind::Settings);
    CHECK(desk.store->check()->findings.isEmpty());
}

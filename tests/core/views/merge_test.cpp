// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/merge.h"
#include "tests/support/catch.h"
#include "tests/support/small_office.h"

using namespace core;
using namespace tests;

namespace {

template <typename R> R recordOf(const ListRecordSource &source, Id id)
{
    return std::get<R>(source.record(id));
}

Merge merged(ListRecordSource &source, RecordKind kind, Id keep, const QList<Id> &gone)
{
    const auto merge = mergeNamed(source, kind, keep, gone);
    REQUIRE(merge.has_value());
    source.apply(merge->set);
    return *merge;
}

} // namespace

TEST_CASE("whatever points to a duplicate points to the unit that stays, texts stay as written")
{
    ListRecordSource source(smallOffice());
    const Merge merge = merged(source, RecordKind::Unit, kAid, {kAidAgain});

    CHECK(merge.set.kind == ChangeKind::Merge);
    CHECK(merge.set.action
          == Action {ActionKind::MergeNamed,
                     {QStringLiteral("社会救助股"), QStringLiteral("社会救助科")}});
    CHECK(merge.uses == Uses {4, 1, 1});
    CHECK_FALSE(source.has(kAidAgain));
    for (const qint64 task : {21, 22, 23, 24})
        CHECK(recordOf<Task>(source, Id {task}).unit == kAid);
    CHECK(recordOf<Responsibility>(source, {31}).unit == kAid);
    CHECK(recordOf<Responsibility>(source, {31}).text == QStringLiteral("社会救助股"));
    CHECK(recordOf<Person>(source, kZhouAgain).unit == kAid);
    CHECK(recordOf<Unit>(source, kCentre).parent == kAid);
}

TEST_CASE("a merge taken back leaves everything as it was")
{
    ListRecordSource source(smallOffice());
    const QList<Record> before = source.records();
    const Merge merge = merged(source, RecordKind::Unit, kAid, {kAidAgain, kCare});
    CHECK(source.records() != before);
    source.apply(merge.set.inverted());
    CHECK(source.records() == before);
}

TEST_CASE("a unit that stays under the one that goes moves up")
{
    ListRecordSource source(smallOffice());
    const Merge direct = merged(source, RecordKind::Unit, kCentre, {kAidAgain});
    CHECK(recordOf<Unit>(source, kCentre).parent == kOffice);
    CHECK(direct.uses.units == 0);

    ListRecordSource deep(smallOffice());
    deep.put(unitNamed({8}, kCentre, u"受理窗口", UnitKind::Institution));
    merged(deep, RecordKind::Unit, {8}, {kAidAgain});
    CHECK(recordOf<Unit>(deep, kCentre).parent == kOffice);
    CHECK(recordOf<Unit>(deep, {8}).parent == kCentre);
}

TEST_CASE("persons are merged, and what the one that stays does not say is taken over")
{
    ListRecordSource source(smallOffice());
    auto again = recordOf<Person>(source, kZhouAgain);
    again.post = QStringLiteral("科长");
    source.put(again);
    auto kept = recordOf<Person>(source, kZhou);
    kept.unit = {};
    source.put(kept);
    const Merge merge = merged(source, RecordKind::Person, kZhou, {kZhouAgain});

    CHECK(merge.uses == Uses {1, 0, 0});
    CHECK(recordOf<Responsibility>(source, {33}).person == kZhou);
    CHECK(recordOf<Responsibility>(source, {34}).text == QStringLiteral("周（兼）"));
    CHECK(recordOf<Person>(source, kZhou).post == QStringLiteral("科长"));
    CHECK(recordOf<Person>(source, kZhou).unit == kAidAgain);
    CHECK_FALSE(source.has(kZhouAgain));
}

TEST_CASE("the office can stay but not go, and nobody merges what is not there")
{
    ListRecordSource source(smallOffice());
    const auto refused = mergeNamed(source, RecordKind::Unit, kAid, {kOffice});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::OfficeNeeded);
    CHECK(mergeNamed(source, RecordKind::Unit, kAid, {Id {99}}).error().kind
          == ErrorKind::NotFound);
    merged(source, RecordKind::Unit, kOffice, {kAid});
    CHECK(recordOf<Task>(source, {22}).unit == kOffice);
}

TEST_CASE("names of several that go stand together in the name of the change")
{
    ListRecordSource source(smallOffice());
    const auto merge = mergeNamed(source, RecordKind::Unit, kAid, {kAidAgain, kCare});
    REQUIRE(merge.has_value());
    CHECK(merge->set.action.arguments.first() == QStringLiteral("社会救助股、养老服务科"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/list_record_source.h"

using namespace core;

namespace {

Unit unit(qint64 id, UnitKind kind, const QString &name, const QString &shortName = {})
{
    Unit record;
    record.id = Id {id};
    record.kind = kind;
    record.name = name;
    record.shortName = shortName;
    record.position = static_cast<int>(id);
    return record;
}

Person person(qint64 id, const QString &name)
{
    Person record;
    record.id = Id {id};
    record.name = name;
    return record;
}

} // namespace

TEST_CASE("names of the file are found however they are spaced, and short names too")
{
    const tests::ListRecordSource file(
        {unit(1, UnitKind::Office, QStringLiteral("大英县民政局")),
         unit(2, UnitKind::Section, QStringLiteral("社会救助股"), QStringLiteral("救助股")),
         person(5, QStringLiteral("张三"))});
    tests::CountingIdSource ids;
    Roster roster = *Roster::load(&file, ids);
    CHECK(roster.person(QStringLiteral("张　三")).person == Id {5});
    CHECK(roster.unit(QStringLiteral("救助股")).unit == Id {2});
    CHECK(roster.unit(QStringLiteral("社会救助股\n")).unit == Id {2});
    CHECK(roster.person(QStringLiteral("社会救助股")).unit == Id {2});
    CHECK(roster.unit(QStringLiteral("张三")).person == Id {5});
    CHECK(roster.newOnes({Id {2}, Id {5}}).isEmpty());
}

TEST_CASE("a new plain name is one new record, and only the used ones are given")
{
    const tests::ListRecordSource file({unit(1, UnitKind::Office, QStringLiteral("大英县民政局"))});
    tests::CountingIdSource ids;
    Roster roster = *Roster::load(&file, ids);
    const Id person = roster.person(QStringLiteral("张 三")).person;
    CHECK(person == roster.person(QStringLiteral("张三")).person);
    const Id section = roster.unit(QStringLiteral("养老服务股")).unit;
    const Id township = roster.unit(QStringLiteral("蓬莱镇")).unit;
    const Id partner = roster.person(QStringLiteral("县财政局")).unit;
    CHECK_FALSE(roster.person(QStringLiteral("张三（局长）")).person.isSet());
    CHECK_FALSE(roster.unit(QStringLiteral("各股室、站所")).unit.isSet());

    const auto records = roster.newOnes({person, section, township, partner});
    REQUIRE(records.size() == 4);
    CHECK(std::get<Person>(records.at(0)).name == QStringLiteral("张三"));
    const auto first = std::get<Unit>(records.at(1));
    CHECK(first.kind == UnitKind::Section);
    CHECK(first.parent == Id {1});
    CHECK(first.position == 2);
    CHECK(std::get<Unit>(records.at(2)).kind == UnitKind::Township);
    CHECK_FALSE(std::get<Unit>(records.at(2)).parent.isSet());
    CHECK(std::get<Unit>(records.at(3)).kind == UnitKind::Partner);
    CHECK(roster.newOnes({person}).size() == 1);
}

TEST_CASE("a name that two have stands for neither")
{
    const tests::ListRecordSource file(
        {person(5, QStringLiteral("张三")), person(6, QStringLiteral("张三"))});
    tests::CountingIdSource ids;
    Roster roster = *Roster::load(&file, ids);
    const auto match = roster.person(QStringLiteral("张三"));
    CHECK(match.isAmbiguous);
    CHECK_FALSE(match.person.isSet());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/unit_edit.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/small_office.h"

using namespace core;
using namespace tests;

namespace {

struct Desk
{
    [[nodiscard]] Directory directory() const { return directoryOf(source); }
    [[nodiscard]] Unit unit(Id id) const { return *directory().unit(id); }

    void apply(const Result<ChangeSet> &set)
    {
        REQUIRE(set.has_value());
        source.apply(*set);
    }

    ListRecordSource source {smallOffice()};
    CountingIdSource ids {1000};
};

ErrorKind refusalOf(const Result<ChangeSet> &set)
{
    REQUIRE_FALSE(set.has_value());
    return set.error().kind;
}

Unit sectionCalled(const char16_t *name)
{
    return unitNamed({}, kOffice, name, UnitKind::Section);
}

QStringList order(const Directory &directory, Id parent)
{
    QStringList names;
    for (const Unit &unit : directory.childrenOf(parent))
        names << unit.name;
    return names;
}

} // namespace

TEST_CASE("a unit is added behind the others under its parent")
{
    Desk desk;
    const auto set = addUnit(desk.directory(), sectionCalled(u" 区划地名科 "), desk.ids);
    desk.apply(set);
    CHECK(set->action
          == Action {ActionKind::AddNamed, {QStringLiteral("unit"), QStringLiteral("区划地名科")}});
    CHECK(order(desk.directory(), kOffice).constLast() == QStringLiteral("区划地名科"));
}

TEST_CASE("a unit without a name, or called like one beside it, is refused")
{
    Desk desk;
    CHECK(refusalOf(addUnit(desk.directory(), sectionCalled(u"  "), desk.ids))
          == ErrorKind::InvalidValue);
    CHECK(refusalOf(addUnit(desk.directory(), sectionCalled(u"养老服务科"), desk.ids))
          == ErrorKind::NameTaken);
    // Under another unit the same name is another unit.
    Unit other = sectionCalled(u"养老服务科");
    other.parent = kFinance;
    CHECK(addUnit(desk.directory(), other, desk.ids).has_value());
}

TEST_CASE("a renaming is called so, a change of level is not")
{
    Desk desk;
    Unit unit = desk.unit(kCare);
    unit.name = QStringLiteral("养老服务股");
    unit.shortName = QStringLiteral("养老股");
    const auto renaming = changeUnit(desk.directory(), unit);
    desk.apply(renaming);
    CHECK(renaming->action
          == Action {ActionKind::Rename,
                     {QStringLiteral("养老服务科"), QStringLiteral("养老服务股")}});
    CHECK(desk.unit(kCare).shortName == QStringLiteral("养老股"));

    unit = desk.unit(kCare);
    unit.kind = UnitKind::Institution;
    const auto change = changeUnit(desk.directory(), unit);
    REQUIRE(change.has_value());
    CHECK(change->action.kind == ActionKind::EditNamed);
    CHECK(changeUnit(desk.directory(), desk.unit(kCare))->isEmpty());
}

TEST_CASE("there is one office, at the top")
{
    Desk desk;
    Unit office = desk.unit(kOffice);
    office.name = QStringLiteral("示例市民政局");
    CHECK(changeUnit(desk.directory(), office).has_value());
    office.kind = UnitKind::Section;
    CHECK(refusalOf(changeUnit(desk.directory(), office)) == ErrorKind::OfficeNeeded);
    CHECK(refusalOf(moveUnit(desk.directory(), kOffice, kFinance, {})) == ErrorKind::OfficeNeeded);
    Unit second = desk.unit(kCare);
    second.kind = UnitKind::Office;
    CHECK(refusalOf(changeUnit(desk.directory(), second)) == ErrorKind::OfficeNeeded);
    CHECK(refusalOf(deleteNamed(desk.source, RecordKind::Unit, {kOffice}))
          == ErrorKind::OfficeNeeded);
}

TEST_CASE("a unit moves under another, before one of its children, not under itself")
{
    Desk desk;
    desk.apply(moveUnit(desk.directory(), kAidAgain, kOffice, kAid));
    CHECK(order(desk.directory(), kOffice)
          == QStringList {QStringLiteral("社会救助股"),
                          QStringLiteral("社会救助科"),
                          QStringLiteral("养老服务科")});
    desk.apply(moveUnit(desk.directory(), kCentre, kOffice, kCare));
    CHECK(order(desk.directory(), kOffice).at(2) == QStringLiteral("低保中心"));
    desk.apply(moveUnit(desk.directory(), kCentre, kAid, {}));
    CHECK(desk.unit(kCentre).parent == kAid);
    CHECK(refusalOf(moveUnit(desk.directory(), kAid, kCentre, {})) == ErrorKind::InvalidValue);
    CHECK(refusalOf(moveUnit(desk.directory(), {99}, kCentre, {})) == ErrorKind::NotFound);
}

TEST_CASE("only what nothing points to is deleted; else the figures say why not")
{
    Desk desk;
    const auto refused = deleteNamed(desk.source, RecordKind::Unit, {kAidAgain});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::InUse);
    CHECK(refused.error().subject == QStringLiteral("社会救助股"));
    // Led: the objective and two tasks; named in another; one person, one unit below.
    CHECK(refused.error().arguments
          == QStringList {QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("1")});

    desk.apply(deleteNamed(desk.source, RecordKind::Unit, {kCare, kFinance}));
    CHECK_FALSE(desk.directory().unit(kCare));
    CHECK(refusalOf(deleteNamed(desk.source, RecordKind::Person, {kZhou})) == ErrorKind::InUse);
    desk.apply(deleteNamed(desk.source, RecordKind::Person, {kWu}));
    CHECK_FALSE(desk.directory().person(kWu));
}

TEST_CASE("persons are added and changed")
{
    Desk desk;
    Person person;
    person.name = QStringLiteral("郑某");
    person.unit = kCare;
    desk.apply(addPerson(desk.directory(), person, desk.ids));
    CHECK(desk.directory().peopleUnder(kCare).size() == 1);

    person = *desk.directory().person(kZhou);
    person.post = QStringLiteral("科长");
    const auto set = changePerson(desk.directory(), person);
    desk.apply(set);
    CHECK(set->action.kind == ActionKind::EditNamed);
    person.name.clear();
    CHECK(refusalOf(changePerson(desk.directory(), person)) == ErrorKind::InvalidValue);
}

TEST_CASE("the office names a level, renames it and takes its word back")
{
    Desk desk;
    const auto name = [&desk](const char16_t *word) {
        desk.source.apply(
            nameLevel(desk.directory(), UnitKind::Section, QString::fromUtf16(word), desk.ids));
        return desk.directory().levels.ownName(UnitKind::Section);
    };
    CHECK(name(u" 股室 ") == QStringLiteral("股室"));
    CHECK(name(u"处室") == QStringLiteral("处室"));
    CHECK(desk.directory().settings.size() == 1);
    CHECK(
        nameLevel(desk.directory(), UnitKind::Section, QStringLiteral("处室"), desk.ids).isEmpty());
    CHECK(name(u"").isEmpty());
    CHECK(desk.directory().settings.isEmpty());
}

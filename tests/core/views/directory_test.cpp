// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/small_office.h"

using namespace core;
using namespace tests;

namespace {

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names << person.name;
    return names;
}

} // namespace

TEST_CASE("a directory counts the leaf tasks a unit leads and the tasks a person is named in")
{
    const Directory directory = directoryOf(ListRecordSource(smallOffice()));
    CHECK(directory.tasksOfUnits.value(kAid) == 1);
    CHECK(directory.tasksOfUnits.value(kAidAgain) == 2); // the objective aside
    CHECK(directory.tasksOfUnits.value(kFinance) == 0);
    CHECK(directory.tasksOfPeople.value(kZhou) == 1);
    CHECK(directory.tasksOfPeople.value(kZhouAgain) == 1); // named twice in one task
}

TEST_CASE("a unit has those who work in it and under it, the office also those without a unit")
{
    ListRecordSource source(smallOffice());
    source.put(personNamed({14}, kCentre, u"郑某"));
    const Directory directory = directoryOf(source);
    CHECK(namesOf(directory.peopleUnder(kAidAgain))
          == QStringList {QStringLiteral("周"), QStringLiteral("郑某")});
    CHECK(namesOf(directory.peopleUnder(kOffice)).size() == 4);
    CHECK(directory.peopleUnder(kFinance).isEmpty());
}

TEST_CASE("units stand under each other, and one whose parent is gone stands at the top")
{
    ListRecordSource source(smallOffice());
    source.put(unitNamed({7}, {99}, u"孤儿", UnitKind::Section));
    const Directory directory = directoryOf(source);
    CHECK(directory.isUnder(kCentre, kOffice));
    CHECK(directory.isUnder(kCentre, kCentre));
    CHECK_FALSE(directory.isUnder(kFinance, kOffice));
    CHECK(directory.childrenOf(kOffice).size() == 3);
    CHECK(directory.childrenOf({}).size() == 3);
}

TEST_CASE("a circle in a file does not stop a directory")
{
    ListRecordSource source;
    source.put(unitNamed({1}, {2}, u"甲", UnitKind::Section));
    source.put(unitNamed({2}, {1}, u"乙", UnitKind::Section));
    const Directory directory = directoryOf(source);
    CHECK(directory.isUnder({1}, {2}));
    CHECK_FALSE(directory.isUnder({1}, {3}));
}

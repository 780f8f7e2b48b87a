// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/person_model.h"
#include "core/models/roles.h"
#include "core/models/unit_tree_model.h"
#include "tests/support/catch.h"
#include "tests/support/small_office.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace core;
using namespace tests;

namespace {

struct ModelsDesk
{
    ModelsDesk()
        : unitTester(&units, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        show();
    }

    void show()
    {
        units.setDirectory(directoryOf(source));
        people.show(directoryOf(source), kOffice);
    }

    void apply(const Result<ChangeSet> &set)
    {
        REQUIRE(set.has_value());
        source.apply(*set);
        show();
    }

    [[nodiscard]] QString text(Id unit, int column) const
    {
        return units.indexOf(unit, column).data().toString();
    }

    ListRecordSource source {smallOffice()};
    UnitTreeModel units;
    PersonModel people;
    QAbstractItemModelTester unitTester;
    QAbstractItemModelTester peopleTester;
};

} // namespace

TEST_CASE("units stand as a tree with their figures")
{
    const ModelsDesk desk;
    CHECK(desk.units.rowCount() == 2);
    const QModelIndex office = desk.units.indexOf(kOffice);
    CHECK(desk.units.rowCount(office) == 3);
    CHECK(desk.units.indexOf(kCentre).parent() == desk.units.indexOf(kAidAgain));
    CHECK(desk.text(kAidAgain, UnitTreeModel::TasksColumn) == QStringLiteral("2"));
    CHECK(desk.text(kOffice, UnitTreeModel::PeopleColumn) == QStringLiteral("3"));
    CHECK(desk.text(kCare, UnitTreeModel::KindColumn) == QStringLiteral("Section"));
    CHECK(desk.units.unitAt(office) == kOffice);
    CHECK_FALSE(desk.units.unitAt({}).isSet());
}

TEST_CASE("a unit counts the persons it shows")
{
    ModelsDesk desk;
    desk.source.put(personNamed({14}, kCentre, u"郑某"));
    desk.show();
    for (const Id unit : {kOffice, kAid, kCare, kAidAgain, kCentre, kFinance}) {
        desk.people.show(directoryOf(desk.source), unit);
        CHECK(desk.text(unit, UnitTreeModel::PeopleColumn).toInt() == desk.people.rowCount());
    }
}

TEST_CASE("a changed name changes its row, a moved unit resets the tree")
{
    ModelsDesk desk;
    const QSignalSpy reset(&desk.units, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&desk.units, &QAbstractItemModel::dataChanged);
    const QModelIndex name = desk.units.indexOf(kCare);
    desk.apply(desk.units.changeFor(name, QStringLiteral("养老科")));
    CHECK(reset.isEmpty());
    CHECK_FALSE(changed.isEmpty());
    CHECK(desk.text(kCare, UnitTreeModel::NameColumn) == QStringLiteral("养老科"));

    Unit moved = *directoryOf(desk.source).unit(kCare);
    moved.parent = kAid;
    desk.source.put(moved);
    desk.show();
    CHECK(reset.count() == 1);
    CHECK(desk.units.indexOf(kCare).parent() == desk.units.indexOf(kAid));
}

TEST_CASE("the level of a unit is one of a choice, in the words of the office")
{
    ModelsDesk desk;
    desk.source.put(
        Setting {Id {41}, LevelNames::settingOf(UnitKind::Section), QStringLiteral("股室")});
    desk.show();
    const QModelIndex kind = desk.units.indexOf(kCare, UnitTreeModel::KindColumn);
    CHECK(kind.data().toString() == QStringLiteral("股室"));
    CHECK(kind.data(Qt::EditRole).toString() == QStringLiteral("section"));
    CHECK(kind.data(ChoicesRole).toList().size() == 6); // all but the office
    CHECK(desk.units.indexOf(kOffice, UnitTreeModel::KindColumn).data(ChoicesRole).toList().size()
          == 1);
    desk.apply(desk.units.changeFor(kind, QStringLiteral("city")));
    CHECK(desk.text(kCare, UnitTreeModel::KindColumn) == QStringLiteral("Other city"));
}

TEST_CASE("figures are not typed, and nothing is where one can only look")
{
    ModelsDesk desk;
    const auto isEditable = [&desk](int column) {
        return desk.units.indexOf(kCare, column).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK(isEditable(UnitTreeModel::ShortNameColumn));
    CHECK_FALSE(isEditable(UnitTreeModel::TasksColumn));
    desk.units.setReadOnly(true);
    desk.people.setReadOnly(true);
    CHECK_FALSE(isEditable(UnitTreeModel::NameColumn));
    CHECK_FALSE(desk.people.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("persons of a unit are listed with post, unit and tasks")
{
    ModelsDesk desk;
    CHECK(desk.people.rowCount() == 3);
    desk.people.show(directoryOf(desk.source), kAidAgain);
    REQUIRE(desk.people.rowCount() == 1);
    CHECK(desk.people.index(0, PersonModel::NameColumn).data().toString() == QStringLiteral("周"));
    CHECK(desk.people.index(0, PersonModel::UnitColumn).data().toString()
          == QStringLiteral("社会救助股"));
    CHECK(desk.people.index(0, PersonModel::TasksColumn).data().toInt() == 1);
    CHECK(desk.people.personAt(desk.people.index(0, 0)) == kZhouAgain);
    CHECK_FALSE(desk.people.indexOf(kWu).isValid());
}

TEST_CASE("a person's unit is one of the choice, or none")
{
    ModelsDesk desk;
    const QModelIndex unit
        = desk.people.index(desk.people.indexOf(kWu).row(), PersonModel::UnitColumn);
    CHECK(unit.data(ChoicesRole).toList().size() == 7);
    desk.apply(desk.people.changeFor(unit, kCare.value));
    CHECK(directoryOf(desk.source).person(kWu)->unit == kCare);
    const QModelIndex again
        = desk.people.index(desk.people.indexOf(kWu).row(), PersonModel::UnitColumn);
    desk.apply(desk.people.changeFor(again, qlonglong {0}));
    CHECK_FALSE(directoryOf(desk.source).person(kWu)->unit.isSet());
    CHECK_FALSE(desk.people.changeFor({}, QString()).has_value());
}

TEST_CASE("headers are there in both lists")
{
    const ModelsDesk desk;
    for (int column = 0; column < UnitTreeModel::ColumnCount; ++column)
        CHECK_FALSE(desk.units.headerData(column, Qt::Horizontal).toString().isEmpty());
    for (int column = 0; column < PersonModel::ColumnCount; ++column)
        CHECK_FALSE(desk.people.headerData(column, Qt::Horizontal).toString().isEmpty());
}

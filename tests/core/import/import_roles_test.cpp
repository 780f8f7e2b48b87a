// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;

namespace {

QString table(const char *header, const char *cell)
{
    return QStringLiteral("工作内容\t%1\n甲\t\"%2\"\n")
        .arg(QString::fromUtf8(header), QString::fromUtf8(cell));
}

QString nameOf(const ImportFixture &fixture, const Responsibility &responsibility)
{
    if (responsibility.unit.isSet())
        return std::get<Unit>(fixture.file.record(responsibility.unit)).name;
    if (responsibility.person.isSet())
        return std::get<Person>(fixture.file.record(responsibility.person)).name;
    return QStringLiteral("?");
}

/// The names of the only task as role=text>whom it means.
QStringList rolesOf(const ImportFixture &fixture)
{
    REQUIRE(fixture.tasks().size() == 1);
    const QList<Responsibility> list = fixture.tasks().constFirst().responsibilities;
    QStringList roles;
    for (const Responsibility &each : list)
        roles.append(keyOf(each.role) + u'=' + each.text + u'>' + nameOf(fixture, each));
    return roles;
}

QStringList expectedRoles(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST_CASE("roles told in one cell go to the list of responsibilities")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.importText(table("责任单位", "牵头：县民政局；配合：县财政局、县人社局"));
    CHECK(plan.issues.isEmpty());
    CHECK(rolesOf(fixture)
          == expectedRoles("lead_unit=县民政局>县民政局|cooperating=县财政局>县财政局|"
                           "cooperating=县人社局>县人社局"));
    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(task.task.unit == task.responsibilities.constFirst().unit);
}

TEST_CASE("a person in a column of units is a person")
{
    ImportFixture fixture;
    fixture.importText(table("责任单位", "牵头单位：社会救助股 责任人：张三"));
    CHECK(rolesOf(fixture) == expectedRoles("lead_unit=社会救助股>社会救助股|person=张三>张三"));
}

TEST_CASE("several persons in a cell keep what explains them")
{
    ImportFixture fixture;
    fixture.importText(table("责任人", "张三（组长）、李四，王五（社会救助股、办公室）"));
    CHECK(rolesOf(fixture)
          == expectedRoles("person=张三（组长）>张三|person=李四>李四|"
                           "person=王五（社会救助股、办公室）>王五"));
}

TEST_CASE("roles that cannot be told stay word for word and are reported")
{
    ImportFixture fixture;
    const ImportPlan plan
        = fixture.importText(table("责任单位", "县民政局牵头抓总，县财政局等部门配合"));
    CHECK(rolesOf(fixture) == expectedRoles("lead_unit=县民政局牵头抓总，县财政局等部门配合>?"));
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.constFirst()
          == ImportIssue {ImportIssueKind::RolesUnclear,
                          QString(),
                          2,
                          QStringLiteral("B"),
                          QStringLiteral("县民政局牵头抓总，县财政局等部门配合"),
                          {}});
}

TEST_CASE("the same roles again say nothing new, and one more name is one more entry")
{
    ImportFixture fixture;
    fixture.importText(table("责任单位", "县民政局（牵头）、县财政局"));
    CHECK(fixture.importText(table("责任单位", "县民政局（牵头）、县财政局")).unchanged == 1);
    CHECK(fixture.importText(table("责任单位", "县民政局牵头、县财政局配合")).unchanged == 1);
    CHECK(fixture.importText(table("责任单位", "县民政局（牵头）、县财政局、县人社局")).updated
          == 1);
    CHECK(fixture.tasks().constFirst().responsibilities.size() == 3);
}

TEST_CASE("names that a ledger has in one text are no change where the table says the same")
{
    for (const char *cell : {"县民政局（牵头）、县财政局", "县民政局、县财政局（社保股）"}) {
        ImportFixture fixture;
        fixture.importText(table("责任单位", "县民政局"));
        Responsibility typed = fixture.tasks().constFirst().responsibilities.constFirst();
        typed.text = QString::fromUtf8(cell);
        fixture.file.put(typed);
        CHECK(fixture.importText(table("责任单位", cell)).unchanged == 1);
        CHECK(fixture.importText(table("责任单位", "县残联、县财政局")).updated == 1);
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_split.h"
#include "core/import/role_split.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// Each name as role=name; ? if the cell is doubtful.
QStringList rolesOf(const char *text, ResponsibilityRole column = ResponsibilityRole::LeadUnit)
{
    const RoleSplit split = splitRoles(QString::fromUtf8(text), column);
    QStringList roles;
    for (const WrittenRole &each : split.roles)
        roles.append(keyOf(each.role) + u'=' + each.text);
    if (split.isDoubtful)
        roles.append(QStringLiteral("?"));
    return roles;
}

QStringList roles(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

TEST_CASE("a word and a colon before names say their role")
{
    CHECK(rolesOf("牵头：县民政局；配合：县财政局、县人社局")
          == roles("lead_unit=县民政局|cooperating=县财政局|cooperating=县人社局"));
    CHECK(rolesOf("牵头单位:县民政局 责任人:张三") == roles("lead_unit=县民政局|person=张三"));
    CHECK(rolesOf("责任领导：王五\n责任人：张三、李四\n联系电话：0825-1234567",
                  ResponsibilityRole::Person)
          == roles("leader=王五|person=张三|person=李四|contact=0825-1234567"));
    CHECK(rolesOf("县民政局；配合：县财政局") == roles("lead_unit=县民政局|cooperating=县财政局"));
    CHECK(rolesOf("协办：县财政局（社保股、预算股）、县人社局")
          == roles("cooperating=县财政局（社保股、预算股）|cooperating=县人社局"));
    CHECK(rolesOf("参与：各乡镇；主办：县民政局")
          == roles("cooperating=各乡镇|lead_unit=县民政局"));
}

TEST_CASE("a word in brackets behind a unit says its role, the others cooperate")
{
    CHECK(rolesOf("县民政局（牵头）、县财政局、县人社局")
          == roles("lead_unit=县民政局|cooperating=县财政局|cooperating=县人社局"));
    CHECK(rolesOf("县财政局、县民政局(牵头单位)")
          == roles("cooperating=县财政局|lead_unit=县民政局"));
    CHECK(rolesOf("社会救助股（牵头），办公室（配合）", ResponsibilityRole::Cooperating)
          == roles("lead_unit=社会救助股|cooperating=办公室"));
}

TEST_CASE("a word behind several units is for all since the last one")
{
    CHECK(rolesOf("县民政局牵头，县财政局、县人社局配合")
          == roles("lead_unit=县民政局|cooperating=县财政局|cooperating=县人社局"));
    CHECK(rolesOf("由县民政局、县残联中心牵头，县财政局协办")
          == roles("lead_unit=县民政局|lead_unit=县残联中心|cooperating=县财政局"));
    CHECK(rolesOf("县民政局牵头、县财政局、县人社局")
          == roles("lead_unit=县民政局|cooperating=县财政局|cooperating=县人社局"));
    CHECK(rolesOf("县财政局配合") == roles("cooperating=县财政局"));
}

TEST_CASE("names without a word for a role are nothing to split")
{
    for (const char *text : {"县民政局",
                             "县民政局、县财政局",
                             "张三 13800138000",
                             "县民政局（社会救助股、养老服务股）",
                             "会议时间：每周五",
                             ""}) {
        INFO(text);
        CHECK(rolesOf(text).isEmpty());
    }
    // Persons have roles of their own: only a column for units tells who leads.
    CHECK(rolesOf("张三（牵头）、李四", ResponsibilityRole::Person).isEmpty());
}

TEST_CASE("roles that are not surely somebody's are doubtful")
{
    for (const char *text : {"牵头：县民政局；时间：6月底",
                             "县民政局牵头抓总，县财政局配合",
                             "县财政局、县人社局等部门按职责配合",
                             "县财政局配合、县人社局"}) {
        INFO(text);
        CHECK(rolesOf(text) == roles("?"));
    }
}

TEST_CASE("names are split outside of brackets and kept with what explains them")
{
    CHECK(splitNames(QStringLiteral("胡应兵（组长）、陈祖丽")) == roles("胡应兵（组长）|陈祖丽"));
    CHECK(splitNames(QStringLiteral("县民政局（社会救助股、养老服务股），县财政局"))
          == roles("县民政局（社会救助股、养老服务股）|县财政局"));
    CHECK(splitNames(QStringLiteral("社会救助股、张三")) == roles("社会救助股|张三"));
    CHECK(splitNames(QStringLiteral("县财政局（甲、乙")) == roles("县财政局（甲、乙"));
    CHECK(splitNames(QStringLiteral("社会救助股、各乡镇等")) == roles("社会救助股、各乡镇等"));
    CHECK(withoutBrackets(QStringLiteral("李四（组长）")) == QStringLiteral("李四"));
    CHECK(withoutBrackets(QStringLiteral("（组长）李四")) == QStringLiteral("（组长）李四"));
}

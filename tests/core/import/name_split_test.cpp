// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/name_split.h"
#include "tests/support/catch.h"

using namespace core;

namespace {
QStringList list(std::initializer_list<const char16_t *> texts)
{
    QStringList result;
    for (const char16_t *text : texts)
        result.append(QString::fromUtf16(text));
    return result;
}
} // namespace

TEST_CASE("several persons are split only where each piece is a name")
{
    CHECK(splitPersons(QStringLiteral("胡应兵、陈祖丽，邓迪伟"))
          == list({u"胡应兵", u"陈祖丽", u"邓迪伟"}));
    CHECK(splitPersons(QStringLiteral("胡应兵 陈祖丽")) == list({u"胡应兵", u"陈祖丽"}));
    CHECK(splitPersons(QStringLiteral("胡应兵\n欧阳娜娜")) == list({u"胡应兵", u"欧阳娜娜"}));
    CHECK(splitPersons(QStringLiteral("王𬒈、䶮某")) == list({u"王𬒈", u"䶮某"}));
    for (const char16_t *whole : {u"张 三",
                                  u"胡应兵",
                                  u"胡应兵（组长）、陈祖丽",
                                  u"牵头：胡应兵；配合：陈祖丽",
                                  u"各股室负责人、站长等人员"})
        CHECK(splitPersons(QString::fromUtf16(whole)) == list({whole}));
}

TEST_CASE("several units are split only where each ends as units do")
{
    CHECK(splitUnits(QStringLiteral("社会救助股、养老服务股、办公室"))
          == list({u"社会救助股", u"养老服务股", u"办公室"}));
    CHECK(splitUnits(QStringLiteral("县财政局,县民政局")) == list({u"县财政局", u"县民政局"}));
    CHECK(splitUnits(QStringLiteral("社会救助股、各乡镇等")) == list({u"社会救助股、各乡镇等"}));
}

TEST_CASE("names of persons and of units are told apart")
{
    for (const char16_t *name :
         {u"胡应兵", u"张 三", u"李建科", u"刘大院", u"王立会", u"买买提·艾力"})
        CHECK(isPersonName(QString::fromUtf16(name)));
    for (const char16_t *name :
         {u"办公室", u"社会救助股", u"救助管理站", u"福利中心", u"县财政局", u"蓬莱镇人民政府"})
        CHECK(isUnitName(QString::fromUtf16(name)));
    for (const char16_t *text :
         {u"", u"张", u"张三（局长）", u"张三13800138000", u"Zhang San", u"各股室站所"})
        CHECK_FALSE(isPersonName(QString::fromUtf16(text)));
    CHECK(isPlainName(QStringLiteral("救助")));
    CHECK_FALSE(isPlainName(QStringLiteral("救助、养老")));
    CHECK_FALSE(isPlainName(QStringLiteral("12345")));
}

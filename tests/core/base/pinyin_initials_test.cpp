// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin_initials.h"
#include "tests/support/catch.h"

#include <map>

using core::pinyinInitials;
using core::PinyinKind;

TEST_CASE("a name has the first letters of its syllables")
{
    const std::map<QString, QString> names {
        {QStringLiteral("民政局"), QStringLiteral("mzj")},
        {QStringLiteral("社会救助科"), QStringLiteral("shjzk")},
        {QStringLiteral("养老服务科"), QStringLiteral("ylfwk")},
        {QStringLiteral("慈善事业促进科"), QStringLiteral("cssycjk")},
        {QStringLiteral("残联"), QStringLiteral("cl")},
        {QStringLiteral("欧阳若兰"), QStringLiteral("oyrl")},
        {QStringLiteral("胡应兵"), QStringLiteral("hyb")},
        {QStringLiteral("区划地名科"), QStringLiteral("qhdmk")}};
    for (const auto &[name, initials] : names)
        CHECK(pinyinInitials(name) == initials);
}

TEST_CASE("every letter that begins a syllable is found")
{
    CHECK(pinyinInitials(QStringLiteral("爱波测党二方高韩京科刘马宁欧平钱任孙田王徐杨赵"))
          == QStringLiteral("abcdefghjklmnopqrstwxyz"));
}

TEST_CASE("places and surnames have the letters they are read with")
{
    CHECK(pinyinInitials(QStringLiteral("重庆")) == QStringLiteral("cq"));
    CHECK(pinyinInitials(QStringLiteral("厦门")) == QStringLiteral("xm"));
    CHECK(pinyinInitials(QStringLiteral("长春")) == QStringLiteral("cc"));
    CHECK(pinyinInitials(QStringLiteral("曾某"), PinyinKind::PersonName) == QStringLiteral("zm"));
    CHECK(pinyinInitials(QStringLiteral("单某"), PinyinKind::PersonName) == QStringLiteral("sm"));
    CHECK(pinyinInitials(QStringLiteral("单位")) == QStringLiteral("dw"));
}

TEST_CASE("letters and digits stand for themselves, signs for nothing")
{
    CHECK(pinyinInitials(QStringLiteral("Ａ级 5 个（试点）")) == QStringLiteral("aj5gsd"));
    CHECK(pinyinInitials(QString()).isEmpty());
}

TEST_CASE("letters have the places of the characters they stand for")
{
    const QString letters = pinyinLetters(QStringLiteral("厦门 Ａ、9"));
    REQUIRE(letters.size() == 6);
    CHECK(letters.first(2) == QStringLiteral("xm"));
    CHECK(letters.at(2).isNull());
    CHECK(letters.at(3) == u'a');
    CHECK(letters.at(4).isNull());
    CHECK(letters.at(5) == u'9');
}

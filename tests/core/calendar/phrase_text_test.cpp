// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/phrase_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("Chinese numerals are read in words and digit by digit")
{
    CHECK(chineseNumber(u"六") == 6);
    CHECK(chineseNumber(u"十") == 10);
    CHECK(chineseNumber(u"十二") == 12);
    CHECK(chineseNumber(u"二十五") == 25);
    CHECK(chineseNumber(u"三十") == 30);
    CHECK(chineseNumber(u"一百二十") == 120);
    CHECK(chineseNumber(u"二〇二六") == 2026);
    CHECK(chineseNumber(u"二零三〇") == 2030);
    CHECK(chineseNumber(u"两") == 2);
}

TEST_CASE("what is no numeral is none")
{
    CHECK(chineseNumber(u"") == -1);
    CHECK(chineseNumber(u"年") == -1);
    CHECK(chineseNumber(u"十四五") == -1);
    CHECK(chineseNumber(u"一二三四五") == -1);
}

TEST_CASE("only numerals in front of a unit of time become digits")
{
    CHECK(normalisedPhrase(QStringLiteral("二〇二六年六月")) == QStringLiteral("2026年6月"));
    CHECK(normalisedPhrase(QStringLiteral("一、二季度")) == QStringLiteral("1、2季度"));
    CHECK(normalisedPhrase(QStringLiteral("“十四五”末")) == QStringLiteral("十四五末"));
    CHECK(normalisedPhrase(QStringLiteral("五一前")) == QStringLiteral("五一前"));
    CHECK(normalisedPhrase(QStringLiteral("本周三")) == QStringLiteral("本周三"));
}

TEST_CASE("signs become one kind of sign and spaces go")
{
    CHECK(normalisedPhrase(QStringLiteral("2026年——2028年")) == QStringLiteral("2026年-2028年"));
    CHECK(normalisedPhrase(QStringLiteral("６ 月 ３０ 号 前")) == QStringLiteral("6月30日前"));
    CHECK(normalisedPhrase(QStringLiteral("2026-06-30 08:00"))
          == QStringLiteral("2026-06-30,08:00"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figure_form.h"
#include "tests/support/catch.h"

using core::isFigure;
using core::isMissingFigure;

TEST_CASE("a figure is a number with what qualifies it and its unit")
{
    for (const char16_t *figure :
         {u"80",   u"1,234.5", u"近10亿元",   u"30%以上",     u"1-2个",     u"2.1倍",
          u"36‰",  u"约40",    u"８０人以上", u"增长 2.1 倍", u"三百余户",  u"≥95%",
          u"－5%", u"100%",    u"1/3",        u"60元/人·月",  u"不少于3次", u"10～12家",
          u"第一", u"前3名",   u"120余万元",  u"5%—8%",       u"两个",      u"3个以上(含)"}) {
        INFO(QString::fromUtf16(figure).toStdString());
        CHECK(isFigure(QString::fromUtf16(figure)));
    }
}

TEST_CASE("words, several figures and days are no figure")
{
    for (const char16_t *text : {u"明显提升",
                                 u"完成3个村和5个社区",
                                 u"全县前3名",
                                 u"2021-07-28",
                                 u"8O人",
                                 u"人",
                                 u"约",
                                 u"1.2.3",
                                 u"——",
                                 u""}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(isFigure(QString::fromUtf16(text)));
    }
}

TEST_CASE("a dash, a stroke and 无 stand for a figure that is missing")
{
    for (const char16_t *text : {u"", u"  ", u"-", u"—", u"——", u"/", u"／", u"无"})
        CHECK(isMissingFigure(QString::fromUtf16(text)));
    CHECK_FALSE(isMissingFigure(QStringLiteral("0")));
    CHECK_FALSE(isMissingFigure(QStringLiteral("无明显变化")));
}

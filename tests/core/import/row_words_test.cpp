// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_words.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("parts stand above sections, those above subsections, and those above figures")
{
    const char16_t *fromTheTop[]
        = {u"第一部分 民生", u"一、救助", u"（一）低保", u"1", u"1.1 年检", u"1．1．2"};
    for (int level = 0; level < 6; ++level)
        CHECK(levelOf(QString::fromUtf16(fromTheTop[level])) == level);
    CHECK(levelOf(QStringLiteral("十二")) == levelOf(QStringLiteral("一、救助")));
    CHECK(levelOf(QStringLiteral("(二)")) == levelOf(QStringLiteral("（一）低保")));
}

TEST_CASE("figures are what a row is numbered with, not a year or a number in the text")
{
    CHECK(figuresOf(QStringLiteral("1.2 评估")) == QStringLiteral("1.2"));
    CHECK(figuresOf(QStringLiteral("１．２．１行业")) == QStringLiteral("1.2.1"));
    CHECK(figuresOf(QStringLiteral("3、走访")) == QStringLiteral("3"));
    CHECK(figuresOf(QStringLiteral("2026年工作")).isEmpty());
    CHECK(figuresOf(QStringLiteral("走访3户")).isEmpty());
    CHECK(figuresOf(QStringLiteral("一、救助")).isEmpty());
}

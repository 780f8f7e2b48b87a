// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

using core::cleanText;
using core::foldForMatching;
using core::toHalfWidth;

TEST_CASE("matching ignores width, case and white space")
{
    CHECK(foldForMatching(u"（一）ＡＢ，c　1 ２\n") == QStringLiteral("(一)ab,c12"));
    CHECK(foldForMatching(u"老年人参与度不\n高") == QStringLiteral("老年人参与度不高"));
}

TEST_CASE("half width keeps every position")
{
    CHECK(toHalfWidth(u"２０２１年底前；（含）　。") == QStringLiteral("2021年底前;(含) 。"));
}

TEST_CASE("line ends become line feeds and control characters go")
{
    CHECK(cleanText(QStringLiteral("a\r\nb\rc\nd\te")) == QStringLiteral("a\nb\nc\nd\te"));
    CHECK(cleanText(QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")))
          == QStringLiteral("ab"));
    CHECK(cleanText(QString(QStringLiteral("a") + QChar(0x7F))) == QStringLiteral("a"));
}

TEST_CASE("a lone surrogate is no text, a pair is")
{
    CHECK_FALSE(cleanText(QString(QChar(0xD800)) + QStringLiteral("x")).has_value());
    CHECK(cleanText(QStringLiteral("𠮷")) == QStringLiteral("𠮷"));
}

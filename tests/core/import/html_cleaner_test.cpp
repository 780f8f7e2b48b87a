// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_cleaner.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QByteArray clean(const QByteArray &html)
{
    HtmlCleaner cleaner(html);
    return cleaner.clean().value_or("refused: " + cleaner.fault().toLatin1());
}

} // namespace

TEST_CASE("tags and text pass the cleaner untouched")
{
    const QByteArray html = "<table border=1><tr><td a='>' b=\"'>\">甲 &amp; 乙</td></tr></table>";
    CHECK(clean(html) == html);
    CHECK(clean("<td title=5\">a</td>") == "<td title=5\">a</td>");
    CHECK(clean("").isEmpty());
}

TEST_CASE("document type, comments, marks, scripts, styles and pictures are taken out")
{
    CHECK(clean("<!DOCTYPE html><!-- a > b --><![if !x]>甲<![endif]><?xml?><!-->乙") == "甲乙");
    CHECK(clean("甲<script>if (a</b) '</td>'</SCRIPT >乙<style>x{}</style>丙")
          == "甲<script></SCRIPT >乙<style></style>丙");
    CHECK(clean("甲<script>never ends") == "甲<script>");
    CHECK(clean("a<IMG src='x>y'>b") == "ab");
}

TEST_CASE("what never ends is text, and other marks behind it still end")
{
    CHECK(clean("a<!-- b<!-- c<!x>d") == "a-- b-- cd");
    CHECK(clean("a<! b <? c") == "a b  c");
}

TEST_CASE("a < that begins no tag is text")
{
    CHECK(clean("完成率<80%, a < b, </ 1>, <") == "完成率&lt;80%, a &lt; b, &lt;/ 1>, &lt;");
}

TEST_CASE("references to no character are marked, all others stay")
{
    CHECK(clean("&#0;&#x0;&#55296;&#xDFFF;&#1114112;&#xFFFFFFFFFF;")
          == QByteArray("\xEF\xBF\xBD").repeated(6));
    const QByteArray sound = "&#65;&#x4E00;&#000000065;&#x10FFFF;&#;&#x;&#12ab;&nbsp;&#";
    CHECK(clean(sound) == sound);
}

TEST_CASE("a tag without end, too long or with too many attributes is refused")
{
    CHECK(clean("<td a='" + QByteArray(70'000, 'x')) == "refused: tag too long");
    CHECK(clean("<td " + QByteArray("a=b ").repeated(257) + ">") == "refused: too many attributes");
    CHECK(clean("<td a") == "<td a");
}

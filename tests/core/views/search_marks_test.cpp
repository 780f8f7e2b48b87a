// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/search_marks.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// @p text with what @p query marks in brackets.
QString marked(const char16_t *query, const char16_t *text)
{
    QString shown = QString::fromUtf16(text);
    const QList<TextPart> parts = SearchMarks(QString::fromUtf16(query)).in(shown);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        shown.insert(part->end(), u']');
        shown.insert(part->start, u'[');
    }
    return shown;
}

} // namespace

TEST_CASE("every place of a word is marked")
{
    CHECK(marked(u"养老", u"养老服务和养老机构") == QStringLiteral("[养老]服务和[养老]机构"));
    CHECK(marked(u"养", u"养老") == QStringLiteral("[养]老"));
    CHECK(marked(u"养老", u"养殖") == QStringLiteral("养殖"));
    CHECK(marked(u"", u"养老") == QStringLiteral("养老"));
}

TEST_CASE("each word of a query is marked, and what touches is one mark")
{
    CHECK(marked(u"养老 机构", u"养老机构、机构养老、养老")
          == QStringLiteral("[养老机构]、[机构养老]、[养老]"));
    CHECK(marked(u"a aa", u"aaa") == QStringLiteral("[aaa]"));
}

TEST_CASE("what the search takes for the same is marked as it is written")
{
    CHECK(marked(u"wps", u"用ＷＰＳ和Wps") == QStringLiteral("用[ＷＰＳ]和[Wps]"));
    CHECK(marked(u"（一）", u"(一) 摸底") == QStringLiteral("[(一)] 摸底"));
    // White space is not looked at.
    CHECK(marked(u"民政局", u"民政 局\n长") == QStringLiteral("[民政 局]\n长"));
}

TEST_CASE("of a name found by its initials the characters they stand for are marked")
{
    CHECK(marked(u"mzj", u"大英县民政局") == QStringLiteral("大英县[民政局]"));
    CHECK(marked(u"zm", u"周某、曾某") == QStringLiteral("[周某]、[曾某]"));
    CHECK(marked(u"cmz", u"长　民政") == QStringLiteral("[长　民政]"));
    // A single letter begins too many names; a long text is no name.
    CHECK(marked(u"m", u"民政局") == QStringLiteral("民政局"));
    CHECK(marked(u"mz", u"把全县的民政事业办得更好一些")
          == QStringLiteral("把全县的民政事业办得更好一些"));
    CHECK(marked(u"mz", u"报MZ局") == QStringLiteral("报[MZ]局"));
}

TEST_CASE("columns that are worked out or chosen from a few words are not searched")
{
    CHECK(isSearched(ColumnField::Content));
    CHECK(isSearched(ColumnField::Extra));
    CHECK_FALSE(isSearched(ColumnField::Light));
    CHECK_FALSE(isSearched(ColumnField::Percent));
}

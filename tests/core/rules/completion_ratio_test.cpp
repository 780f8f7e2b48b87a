// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/completion_ratio.h"
#include "tests/support/catch.h"

using core::completionRatio;

namespace {

std::optional<double> ratio(const char16_t *target, const char16_t *actual)
{
    return completionRatio(QString::fromUtf16(target), QString::fromUtf16(actual));
}

} // namespace

TEST_CASE("what is reached is a percentage of what was wanted, over 100 too")
{
    CHECK(ratio(u"18", u"16") == Approx(88.8889));
    CHECK(ratio(u"200", u"250") == Approx(125));
    CHECK(ratio(u"2,340", u"1，170") == Approx(50));
    CHECK(ratio(u"80%", u"60％") == Approx(75));
    CHECK(ratio(u" 10 ", u"0") == Approx(0));
}

TEST_CASE("what is no plain figure has no ratio")
{
    CHECK_FALSE(ratio(u"30%以上", u"35%"));
    CHECK_FALSE(ratio(u"1-2", u"1"));
    CHECK_FALSE(ratio(u"100", u""));
    CHECK_FALSE(ratio(u"", u"100"));
    CHECK_FALSE(ratio(u"0", u"3"));
    CHECK_FALSE(ratio(u"80%", u"60"));
    CHECK_FALSE(ratio(u"近10亿元", u"9"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/ledger_rules_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("every rule for days off has a word and says what it does")
{
    QStringList words;
    QStringList effects;
    for (const auto &[rule, key] : EnumKeys<DayOffRule>::values) {
        words.append(termOf(rule));
        effects.append(effectOf(rule));
    }
    CHECK(words
          == QStringList {
              QStringLiteral("Stays"), QStringLiteral("Earlier"), QStringLiteral("Later")});
    effects.removeDuplicates();
    CHECK(effects.size() == 3);
}

TEST_CASE("what a figure of the rules does is said with the figure")
{
    CHECK(warnEffect(5).contains(QStringLiteral("5 workday(s)")));
    CHECK(priorityWarnEffect(10).contains(QStringLiteral("10 workday(s)")));
    CHECK(behindEffect(10).contains(QStringLiteral("10 percentage point(s)")));
    CHECK(farBehindEffect(30).contains(QStringLiteral("30 percentage point(s)")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/ledger_rules_text.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// The words of every rule of an enumeration, each of which does something else.
template <typename E> QStringList ruleWords()
{
    QStringList words;
    QStringList effects;
    for (const auto &[rule, key] : EnumKeys<E>::values) {
        words.append(termOf(rule));
        effects.append(effectOf(rule));
    }
    CHECK(effects.removeDuplicates() == 0);
    return words;
}

} // namespace

TEST_CASE("every rule for days off has a word and says what it does")
{
    CHECK(ruleWords<DayOffRule>()
          == QStringList {
              QStringLiteral("Stays"), QStringLiteral("Earlier"), QStringLiteral("Later")});
}

TEST_CASE("what a figure of the rules does is said with the figure")
{
    CHECK(warnEffect(5).contains(QStringLiteral("5 workday(s)")));
    CHECK(priorityWarnEffect(10).contains(QStringLiteral("10 workday(s)")));
    CHECK(behindEffect(10).contains(QStringLiteral("10 percentage point(s)")));
    CHECK(farBehindEffect(30).contains(QStringLiteral("30 percentage point(s)")));
}

TEST_CASE("every rule for nodes and starts has a word and says what it does")
{
    const QString off = QStringLiteral("No light");
    CHECK(ruleWords<NodeRule>() == QStringList {QStringLiteral("Yellow"), off});
    CHECK(ruleWords<StartRule>() == QStringList {QStringLiteral("Grey"), off});
}

TEST_CASE("a rule that is off says so, and how many tasks a rule lights is counted")
{
    const QString off = QStringLiteral("Off: no light says so.");
    CHECK(warnEffect(0) == off);
    CHECK(priorityWarnEffect(0) == off);
    CHECK(behindEffect(0) == off);
    CHECK(farBehindEffect(0) == off);
    CHECK(reportGraceEffect(0) == off);
    CHECK(reportGraceEffect(2).endsWith(QStringLiteral("more than 2 workday(s) late.")));
    CHECK(litNowText(3) == QStringLiteral("3 task(s) now."));
}

TEST_CASE("every rule for declared risks has a word and says what it does")
{
    CHECK(ruleWords<RiskRule>()
          == QStringList {
              QStringLiteral("Red"), QStringLiteral("Yellow"), QStringLiteral("No light")});
}

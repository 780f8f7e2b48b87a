// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/overview/count_link.h"
#include "ui/overview/linked_sentence.h"

#include <QSignalSpy>
#include <QTest>

using core::CountedNumber;
using ui::CountLink;
using ui::LinkedSentence;

namespace {

CountedNumber number(int count)
{
    QList<core::Id> tasks;
    for (int i = 1; i <= count; ++i)
        tasks.append(core::Id {i});
    return CountedNumber::of(tasks, {});
}

} // namespace

TEST_CASE("a sentence puts its numbers where the language wants them")
{
    LinkedSentence sentence;
    sentence.say(QStringLiteral("其中按期 %1，逾期 %2"), {number(14), number(2)});
    CHECK(sentence.text() == QStringLiteral("其中按期 14，逾期 2"));
    sentence.say(QStringLiteral("%2 late, %1 on time"), {number(14), number(2)});
    CHECK(sentence.text() == QStringLiteral("2 late, 14 on time"));
    sentence.say(QStringLiteral("100% and %"), {});
    CHECK(sentence.text() == QStringLiteral("100% and %"));
}

TEST_CASE("each number of a sentence opens its own tasks")
{
    LinkedSentence sentence;
    sentence.say(QStringLiteral("%1 of %2"), {number(3), number(5)});
    sentence.show();
    QSignalSpy opened(&sentence, &LinkedSentence::opened);
    const auto links = sentence.findChildren<CountLink *>();
    REQUIRE(links.size() == 2);
    for (CountLink *link : links)
        link->click();
    REQUIRE(opened.size() == 2);
    CHECK(opened.at(0).first().value<CountedNumber>().tasks.size() == 3);
    CHECK(opened.at(1).first().value<CountedNumber>().tasks.size() == 5);
}

TEST_CASE("a sentence that says the same with other numbers keeps its links")
{
    LinkedSentence sentence;
    sentence.say(QStringLiteral("%1 due"), {number(3)});
    const CountLink *link = sentence.findChild<CountLink *>();
    sentence.say(QStringLiteral("%1 due"), {number(4)});
    CHECK(sentence.findChild<CountLink *>() == link);
    CHECK(sentence.text() == QStringLiteral("4 due"));
}

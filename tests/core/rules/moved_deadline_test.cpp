// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/moved_deadline.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

// 8月底前, due on Monday, 31 August 2026.
const QDate kFirstDue(2026, 8, 31);

DeadlinePoint moved(const QList<DueMove> &moves)
{
    DeadlinePoint deadline;
    deadline.due = moves.isEmpty() ? kFirstDue : moves.last().to;
    deadline.moves = moves;
    return deadline;
}

DueMove extension(QDate filed, QDate from, QDate to)
{
    return {EventKind::DueExtended, filed, from, to};
}

} // namespace

TEST_CASE("a deadline never moved is scored by its due date")
{
    CHECK(scoredDue(moved({})) == kFirstDue);
    CHECK(extensionsOf(moved({})) == 0);
    CHECK_FALSE(scoredDue(DeadlinePoint {}).isValid());
}

TEST_CASE("an extension filed on the last day is in time, a day later it no longer moves the score")
{
    const QDate later(2026, 9, 30);

    CHECK(scoredDue(moved({extension(kFirstDue, kFirstDue, later)})) == later);
    CHECK(scoredDue(moved({extension(QDate(2026, 9, 1), kFirstDue, later)})) == kFirstDue);
}

TEST_CASE("an extension in time for the last one does not heal one that was late")
{
    const QList<DueMove> moves {
        extension(QDate(2026, 9, 1), kFirstDue, QDate(2026, 9, 30)),
        extension(QDate(2026, 9, 15), QDate(2026, 9, 30), QDate(2026, 10, 31)),
    };

    CHECK(scoredDue(moved(moves)) == kFirstDue);
    CHECK(extensionsOf(moved(moves)) == 2);
}

TEST_CASE("an order moves the score whenever it comes, and is no extension")
{
    const QList<DueMove> moves {
        extension(QDate(2026, 9, 1), kFirstDue, QDate(2026, 9, 30)),
        {EventKind::DueAdjusted, QDate(2026, 10, 9), QDate(2026, 9, 30), QDate(2026, 11, 30)},
    };

    CHECK(scoredDue(moved(moves)) == QDate(2026, 11, 30));
    CHECK(extensionsOf(moved(moves)) == 1);
}

TEST_CASE("a correction changes what was typed wrongly, not what is scored otherwise")
{
    const QDate typed(2026, 8, 13);
    const DueMove correction {EventKind::DueCorrected, QDate(2026, 9, 9), typed, kFirstDue};
    CHECK(scoredDue(moved({correction})) == kFirstDue);
    CHECK(extensionsOf(moved({correction})) == 0);

    const QList<DueMove> ofLateExtension {
        extension(QDate(2026, 9, 1), kFirstDue, QDate(2026, 9, 20)),
        {EventKind::DueCorrected, QDate(2026, 9, 2), QDate(2026, 9, 20), QDate(2026, 9, 30)},
    };
    CHECK(scoredDue(moved(ofLateExtension)) == kFirstDue);
}

TEST_CASE("a due date that a sheet has brought since is scored as it stands")
{
    DeadlinePoint deadline = moved({extension(QDate(2026, 9, 1), kFirstDue, QDate(2026, 9, 30))});
    deadline.due = QDate(2026, 12, 31);

    CHECK(scoredDue(deadline) == QDate(2026, 12, 31));
}

TEST_CASE("a deadline without a day is scored by the first day it is given")
{
    const QDate given(2026, 9, 30);

    CHECK(scoredDue(moved({extension(QDate(2026, 9, 1), {}, given)})) == given);
}

TEST_CASE("the first due date stays, but a correction of it is believed")
{
    const QDate typed(2026, 8, 13);
    DeadlinePoint deadline = moved(
        {{EventKind::DueCorrected, QDate(2026, 7, 1), typed, kFirstDue},
         extension(QDate(2026, 8, 28), kFirstDue, QDate(2026, 9, 13)),
         {EventKind::DueCorrected, QDate(2026, 9, 1), QDate(2026, 9, 13), QDate(2026, 9, 30)}});
    deadline.originalDue = typed;
    CHECK(firstDue(deadline) == kFirstDue);

    deadline.moves.removeFirst();
    deadline.originalDue = kFirstDue;
    CHECK(firstDue(deadline) == kFirstDue);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/edits/history.h"

using core::Action;
using core::ActionKind;
using core::ChangeKind;
using core::ChangeNumber;
using core::LoggedChange;
using ui::History;
using ui::UndoStep;

namespace {

Action named(const QString &name)
{
    return {ActionKind::EditCell, {QStringLiteral("person"), name}};
}

LoggedChange edit(ChangeNumber number, const QString &name)
{
    LoggedChange change;
    change.number = number;
    change.action = named(name);
    return change;
}

LoggedChange revert(ChangeNumber number, ChangeNumber reverted, const QString &name)
{
    LoggedChange change = edit(number, name);
    change.reverts = reverted;
    return change;
}

/// What undo and redo would revert, 0 for nothing.
ChangeNumber undoNumber(const History &history)
{
    return history.nextUndo().value_or(UndoStep {}).number;
}

ChangeNumber redoNumber(const History &history)
{
    return history.nextRedo().value_or(UndoStep {}).number;
}

const QString kA = QStringLiteral("甲");
const QString kB = QStringLiteral("乙");
const QString kC = QStringLiteral("丙");

} // namespace

TEST_CASE("a new history has nothing to undo and nothing to redo")
{
    const History history;
    CHECK_FALSE(history.nextUndo().has_value());
    CHECK_FALSE(history.nextRedo().has_value());
}

TEST_CASE("undo names the last change first and redo brings back the last one undone")
{
    History history;
    history.add(edit(2, kA));
    history.add(edit(3, kB));
    CHECK(history.nextUndo() == UndoStep {3, named(kB)});

    history.add(revert(4, 3, kB));
    CHECK(history.nextUndo() == UndoStep {2, named(kA)});
    CHECK(history.nextRedo() == UndoStep {4, named(kB)});

    history.add(revert(5, 2, kA));
    CHECK_FALSE(history.nextUndo().has_value());
    CHECK(history.nextRedo() == UndoStep {5, named(kA)});
}

TEST_CASE("redo reverts the reverting, and can be undone again")
{
    History history;
    history.add(edit(2, kA));
    history.add(revert(3, 2, kA));
    history.add(revert(4, 3, kA));
    CHECK(undoNumber(history) == 4);
    CHECK(redoNumber(history) == 0);

    history.add(revert(5, 4, kA));
    CHECK(undoNumber(history) == 0);
    CHECK(redoNumber(history) == 5);
    CHECK(history.nextRedo()->action == named(kA));
}

TEST_CASE("a new change ends what could be redone")
{
    History history;
    history.add(edit(2, kA));
    history.add(revert(3, 2, kA));
    history.add(edit(4, kB));
    CHECK(undoNumber(history) == 4);
    CHECK(redoNumber(history) == 0);
}

TEST_CASE("the history is the same whether it was followed or read from the log")
{
    const QList<LoggedChange> log {edit(2, kA),
                                   edit(3, kB),
                                   revert(4, 3, kB),
                                   revert(5, 4, kB),
                                   edit(6, kC),
                                   revert(7, 6, kC)};
    History followed;
    for (const LoggedChange &change : log)
        followed.add(change);

    History read;
    read.add(edit(99, kC));
    read.rebuild({log.crbegin(), log.crend()});
    CHECK(read.nextUndo() == followed.nextUndo());
    CHECK(read.nextRedo() == followed.nextRedo());
    CHECK(undoNumber(read) == 5);
    CHECK(redoNumber(read) == 7);
}

TEST_CASE("a step of the lifecycle is come to but never reverted, the creation of the file neither")
{
    LoggedChange creation = edit(1, {});
    creation.kind = ChangeKind::Settings;
    creation.action = {ActionKind::CreateFile, {QStringLiteral("示例县民政局")}};
    LoggedChange step = edit(3, kB);
    step.kind = ChangeKind::Step;

    History history;
    history.add(creation);
    CHECK(undoNumber(history) == 0);
    history.add(edit(2, kA));
    history.add(step);
    CHECK(history.nextUndo() == UndoStep {3, named(kB), true});
    history.passOver(3);
    CHECK(history.nextUndo() == UndoStep {2, named(kA)});
    CHECK(redoNumber(history) == 0);
}

TEST_CASE("another seat may take back a change that is not the last one")
{
    History history;
    history.add(edit(2, kA));
    history.add(edit(3, kB));
    history.add(revert(4, 2, kA));
    CHECK(undoNumber(history) == 3);
    CHECK(redoNumber(history) == 4);
}

TEST_CASE("a reverting of something older than the part of the log read is passed over")
{
    History history;
    history.rebuild({revert(201, 7, kA), edit(200, kB)});
    CHECK(undoNumber(history) == 200);
    CHECK(redoNumber(history) == 0);
}

TEST_CASE("a change that the log already told is not taken in twice")
{
    History history;
    history.rebuild({edit(3, kB), edit(2, kA)});
    history.add(edit(3, kB));
    history.add(revert(4, 3, kB));
    CHECK(undoNumber(history) == 2);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/action_words.h"
#include "core/wording/action_text.h"
#include "tests/support/catch.h"

using namespace core;

TEST_CASE("an edit is named after its column")
{
    CHECK(actionText({ActionKind::EditCell, {QStringLiteral("person"), QStringLiteral("某任务")}})
          == QStringLiteral("Edit Person responsible"));
    CHECK(actionText({ActionKind::EditCell, {QStringLiteral("unknown_column")}})
          == QStringLiteral("Edit unknown_column"));
}

TEST_CASE("an import is named after its counts")
{
    CHECK(actionText({ActionKind::Import, {QStringLiteral("9"), QStringLiteral("0")}})
          == QStringLiteral("Import 9 task(s)"));
    CHECK(actionText({ActionKind::Import, {QStringLiteral("2"), QStringLiteral("7")}})
          == QStringLiteral("Import 2 task(s), update 7"));
}

TEST_CASE("copies and moves are named after the task, several copies after their number")
{
    const QString name = QStringLiteral("养老服务");
    CHECK(actionText({ActionKind::DuplicateTask, {name, QStringLiteral("1")}})
          == QStringLiteral("Duplicate task “养老服务”"));
    CHECK(actionText({ActionKind::DuplicateTask, {name, QStringLiteral("3")}})
          == QStringLiteral("Duplicate 3 tasks"));
    CHECK(actionText({ActionKind::MoveTask, {name}}) == QStringLiteral("Move task “养老服务”"));
}

TEST_CASE("deleted tasks are named, several are counted")
{
    const QString name = QStringLiteral("养老服务");
    CHECK(actionText({ActionKind::DeleteTask, {name}}) == QStringLiteral("Delete task “养老服务”"));
    CHECK(actionText({ActionKind::DeleteTask, {name, QStringLiteral("1")}})
          == QStringLiteral("Delete task “养老服务”"));
    CHECK(actionText({ActionKind::DeleteTask, {name, QStringLiteral("12")}})
          == QStringLiteral("Delete 12 tasks"));
}

TEST_CASE("deleted entries are told with their kind and text, several with their number")
{
    const QString kind = QStringLiteral("measure");
    const QString text = QStringLiteral("每周调度");
    CHECK(actionText({ActionKind::DeleteEntry, {kind, text, QStringLiteral("1")}})
          == QStringLiteral("Delete Measure “每周调度”"));
    CHECK(actionText({ActionKind::DeleteEntry, {kind, {}, QStringLiteral("1")}})
          == QStringLiteral("Delete Measure"));
    CHECK(actionText({ActionKind::DeleteEntry, {kind, text, QStringLiteral("3")}})
          == QStringLiteral("Delete 3 entries: Measure"));
    const QString people = QStringLiteral("responsibility");
    CHECK(actionText({ActionKind::DeleteEntry, {people, text, QStringLiteral("1")}})
          == QStringLiteral("Clear who is responsible for “每周调度”"));
    CHECK(actionText({ActionKind::DeleteEntry, {people, text, QStringLiteral("2")}})
          == QStringLiteral("Clear who is responsible for 2 tasks"));
}

TEST_CASE("entries put in, copied and moved are told with their kind and text")
{
    const QString kind = QStringLiteral("measure");
    const QString text = QStringLiteral("每周调度");
    const QString one = QStringLiteral("1");
    CHECK(actionText({ActionKind::AddEntry, {kind}}) == QStringLiteral("Add Measure"));
    CHECK(actionText({ActionKind::AddEntry, {kind, text, one}})
          == QStringLiteral("Duplicate Measure “每周调度”"));
    CHECK(actionText({ActionKind::AddEntry, {kind, text, QStringLiteral("2")}})
          == QStringLiteral("Duplicate 2 entries: Measure"));
    CHECK(actionText({ActionKind::MoveTask, {kind, text, one}})
          == QStringLiteral("Move Measure “每周调度”"));
    CHECK(actionText({ActionKind::MoveTask, {kind, {}, one}}) == QStringLiteral("Move Measure"));
    CHECK(actionText({ActionKind::MoveTask, {kind, text, QStringLiteral("3")}})
          == QStringLiteral("Move 3 entries: Measure"));
}

TEST_CASE("a reminder is named after the number of tasks it speaks of")
{
    CHECK(actionText({ActionKind::Snooze, {QStringLiteral("2")}})
          == QStringLiteral("Put off the reminders of 2 task(s)"));
    CHECK(actionText({ActionKind::Remind, {QStringLiteral("3")}})
          == QStringLiteral("Remind of 3 task(s)"));
}

TEST_CASE("every kind of action has a name")
{
    for (const auto &[kind, key] : EnumKeys<ActionKind>::values) {
        INFO(key.data());
        CHECK_FALSE(actionText({kind, {QStringLiteral("suspended")}}).isEmpty());
    }
    CHECK(actionText({ActionKind::DeleteEntry, {QStringLiteral("measure")}})
          == QStringLiteral("Delete Measure"));
}

TEST_CASE("a step is named after what it does")
{
    CHECK(actionText({ActionKind::TakeStep, {QStringLiteral("closed"), QStringLiteral("某任务")}})
          == QStringLiteral("Close and strike off"));
}

TEST_CASE("what is done to a unit or a person is told with its name")
{
    CHECK(actionText({ActionKind::AddNamed, {QStringLiteral("unit"), QStringLiteral("救助科")}})
          == QStringLiteral("Add Unit “救助科”"));
    CHECK(actionText({ActionKind::EditNamed, {QStringLiteral("person"), QStringLiteral("周某")}})
          == QStringLiteral("Edit Person “周某”"));
    CHECK(actionText({ActionKind::DeleteNamed, {QStringLiteral("unit"), QStringLiteral("救助科")}})
          == QStringLiteral("Delete Unit “救助科”"));
    CHECK(actionText({ActionKind::Rename, {QStringLiteral("救助股"), QStringLiteral("救助科")}})
          == QStringLiteral("Rename “救助股” to “救助科”"));
    CHECK(actionText({ActionKind::MergeNamed, {QStringLiteral("救助股"), QStringLiteral("救助科")}})
          == QStringLiteral("Merge 救助股 into 救助科"));
}

TEST_CASE("what is done to a ledger is told with its title")
{
    const QString title = QStringLiteral("2027年台账");
    CHECK(actionText({ActionKind::BeginYear, {title, QStringLiteral("12")}})
          == QStringLiteral("Begin ledger “2027年台账” with 12 tasks"));
    CHECK(actionText({ActionKind::CloseLedger, {title}})
          == QStringLiteral("Close ledger “2027年台账”"));
    CHECK(actionText({ActionKind::ReopenLedger, {title}})
          == QStringLiteral("Reopen ledger “2027年台账”"));
}

TEST_CASE("what is done to several cells is told with their number")
{
    const QStringList count {QStringLiteral("32")};
    CHECK(actionText({ActionKind::EditCells, count}) == QStringLiteral("Type into 32 cells"));
    CHECK(actionText({ActionKind::ClearCells, count}) == QStringLiteral("Clear 32 cells"));
    CHECK(actionText({ActionKind::PasteCells, count}) == QStringLiteral("Paste 32 cells"));
    CHECK(actionText({ActionKind::FillCells, count}) == QStringLiteral("Fill 32 cells"));
    CHECK(actionText({ActionKind::ReplaceCells, count}) == QStringLiteral("Replace in 32 cells"));
}

TEST_CASE("a task that was deleted and comes back is named")
{
    CHECK(actionText({ActionKind::AddTask, {QStringLiteral("孵化")}})
          == QStringLiteral("Add task"));
    CHECK(actionText({ActionKind::AddTask, {QStringLiteral("孵化"), kBroughtBack}})
          == QStringLiteral("Bring back task “孵化”"));
}

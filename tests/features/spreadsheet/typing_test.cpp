// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the hands of a spreadsheet user expect while they type: each case drives the window and
// looks into the file.
#include "tests/features/spreadsheet/spreadsheet_window.h"

namespace {

using core::ColumnField;
using tests::compose;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::rowAtFirst;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

} // namespace

TEST_CASE("F2 and a double click edit the text of a cell, with the cursor behind it",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.doubleClick(clerk.at(kFirstTask, ColumnField::Problem));
    typeKeys("A");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(
        kFirstTask, ColumnField::Problem, rowAtFirst(0).problem + QStringLiteral("A")));

    clerk.click(kSecondTask, ColumnField::Problem);
    tap(Qt::Key_F2);
    typeKeys("B");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(
        kSecondTask, ColumnField::Problem, rowAtFirst(1).problem + QStringLiteral("B")));
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("typing on a selected cell replaces its text, by an input method from its first letter",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("abc");
    tap(Qt::Key_Return);
    compose("caizheng", QStringLiteral("财政"));
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("abc")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("财政")));

    // A word after the other, as one types them.
    compose("zi", QStringLiteral("资"));
    compose("jin", QStringLiteral("金"));
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("资金")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Enter writes and goes down, Shift+Enter up", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("a");
    tap(Qt::Key_Return);
    typeKeys("b");
    tap(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(clerk.view().currentIndex() == clerk.at(kThirdTask, ColumnField::Problem));
    typeKeys("c");
    tap(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(clerk.view().currentIndex() == clerk.at(kSecondTask, ColumnField::Problem));
    typeKeys("d");
    tap(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("a")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("d")));
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("c")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Tab writes and goes right, Shift+Tab left, and Enter back to where the run began",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Content);
    typeKeys("a");
    tap(Qt::Key_Tab);
    typeKeys("b");
    tap(Qt::Key_Tab);
    typeKeys("c");
    tap(Qt::Key_Return);
    CHECK(clerk.view().currentIndex() == clerk.at(kSecondTask, ColumnField::Content));
    typeKeys("d");
    tap(Qt::Key_Return);
    clerk.click(kThirdTask, ColumnField::Measure);
    typeKeys("e");
    tap(Qt::Key_Backtab, Qt::ShiftModifier);
    typeKeys("f");
    tap(Qt::Key_Return);

    CHECK(clerk.stores(kFirstTask, ColumnField::Content, QStringLiteral("a")));
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("b")));
    CHECK(clerk.stores(kFirstTask, ColumnField::Measure, QStringLiteral("c")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Content, QStringLiteral("d")));
    CHECK(clerk.stores(kThirdTask, ColumnField::Measure, QStringLiteral("e")));
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("f")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Esc leaves a cell as it was, in the file as well", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("abc");
    tap(Qt::Key_Escape);
    tap(Qt::Key_F2);
    typeKeys("def");
    tap(Qt::Key_Escape);
    CHECK(clerk.view().hasFocus());
    CHECK(clerk.shown(kFirstTask, ColumnField::Problem) == rowAtFirst(0).problem);
    CHECK(clerk.stored(kFirstTask).task.problem == rowAtFirst(0).problem);
    CHECK_FALSE(clerk.window.actions()
                    .action(ui::ActionId::Undo)
                    ->text()
                    .contains(QStringLiteral("Problem")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Alt+Enter begins a new line in the cell", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("a");
    tap(Qt::Key_Return, Qt::AltModifier);
    typeKeys("b");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("a\nb")));
    CHECK(clerk.view().currentIndex() == clerk.at(kSecondTask, ColumnField::Problem));
    CHECK(clerk.isWhole());
}

TEST_CASE("Delete and Backspace clear cells and leave the rows", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QList<core::Id> tasks {kFirstTask, kSecondTask, kThirdTask};
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_Down, Qt::ShiftModifier);
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, {}));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, {}));
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    clerk.click(kThirdTask, ColumnField::Problem);
    tap(Qt::Key_Backspace);
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, {}));
    CHECK(clerk.storedTasks(dayingTask(1, 0)) == tasks);
    CHECK(clerk.prompts.questions.isEmpty());

    // A row selected whole is cleared as well, as far as a cell can be empty.
    clerk.click(kThirdTask, ColumnField::Content);
    tap(Qt::Key_Space, Qt::ShiftModifier);
    clerk.prompts.accepts = true; // what has a day is not cleared, and told
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(kThirdTask, ColumnField::Content, {}));
    CHECK(clerk.storedTasks(dayingTask(1, 0)) == tasks);
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl++ inserts a row, Ctrl+- deletes rows, and both can be taken back", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const core::Id objective = dayingTask(1, 0);
    clerk.click(kSecondTask, ColumnField::Problem);
    tap(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 4; }));
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return !clerk.view().hasFocus(); }));
    typeKeys("new");
    tap(Qt::Key_Return);
    const QList<core::Id> tasks = clerk.storedTasks(objective);
    CHECK(tasks.at(0) == kFirstTask);
    CHECK(clerk.stores(tasks.at(1), ColumnField::Content, QStringLiteral("new")));
    CHECK(tasks.at(2) == kSecondTask);

    clerk.prompts.accepts = true;
    clerk.click(tasks.at(1), ColumnField::Content);
    tap(Qt::Key_Down, Qt::ShiftModifier);
    tap(Qt::Key_Minus, Qt::ControlModifier);
    const QList<core::Id> left {kFirstTask, kThirdTask};
    CHECK(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective) == left; }));
    tap(Qt::Key_Z, Qt::ControlModifier);
    CHECK(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective) == tasks; }));
    CHECK(clerk.isWhole());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that lead through the table and select in it: where they lead, something is typed, and the
// file says where it arrived.
#include "core/models/roles.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"

namespace {

using core::ColumnField;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::rowAtFirst;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("Ctrl+Home and Ctrl+End, Home and End lead to the corners, and there one types",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(dayingTask(2, 2), ColumnField::Problem);
    tap(Qt::Key_Home, kCtrl);
    typeKeys("9");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(1, 0), ColumnField::Code, QStringLiteral("9")));
    clerk.click(dayingTask(2, 2), ColumnField::Problem);
    tap(Qt::Key_End);
    typeKeys("Report");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 2), ColumnField::Report, QStringLiteral("Report")));
    clerk.click(dayingTask(2, 2), ColumnField::Problem);
    tap(Qt::Key_Home);
    typeKeys("8");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 0), ColumnField::Code, QStringLiteral("8")));
    // The last cell is in the row in which a new task is begun; above it is the last task.
    tap(Qt::Key_End, kCtrl);
    tap(Qt::Key_Up);
    typeKeys("Last");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(3, 3), ColumnField::Report, QStringLiteral("Last")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Page Down and Page Up lead by what is seen, within the column", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_PageDown);
    const QModelIndex below = clerk.view().currentIndex();
    const core::Id there {below.data(core::TaskIdRole).toLongLong()};
    CHECK(below.row() > 2);
    CHECK(below.column() == clerk.model().columnOf(ColumnField::Problem));
    typeKeys("abc");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(there, ColumnField::Problem, QStringLiteral("abc")));
    clerk.click(there, ColumnField::Problem);
    tap(Qt::Key_PageUp, {}, 3);
    typeKeys("def");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("def")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Shift and arrows choose the cells that are cleared", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kThirdTask, ColumnField::Problem);
    tap(Qt::Key_Up, Qt::ShiftModifier);
    tap(Qt::Key_Left, Qt::ShiftModifier);
    tap(Qt::Key_Delete);
    for (const core::Id task : {kSecondTask, kThirdTask}) {
        CHECK(clerk.stores(task, ColumnField::Problem, {}));
        CHECK(clerk.stores(task, ColumnField::Content, {}));
    }
    CHECK(clerk.stored(kFirstTask).task.problem == rowAtFirst(0).problem);
    CHECK(clerk.stored(kThirdTask).measures.constFirst().text == rowAtFirst(2).measure);
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+Shift and an arrow choose as far as something stands, Ctrl and an arrow go there",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kThirdTask, ColumnField::Problem);
    tap(Qt::Key_Delete);
    REQUIRE(clerk.stores(kThirdTask, ColumnField::Problem, {}));
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_Down, kCtrlShift);
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, {}));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, {}));
    CHECK(clerk.stored(dayingTask(2, 1)).task.problem == rowAtFirst(3).problem);

    tap(Qt::Key_Down, kCtrl); // over what is empty now
    typeKeys("abc");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, QStringLiteral("abc")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+Shift+End and Ctrl+Shift+Home choose to the corners of the table", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.prompts.accepts = true; // what has a day is not cleared, and told
    clerk.click(dayingTask(3, 2), ColumnField::Content);
    tap(Qt::Key_End, kCtrlShift);
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(dayingTask(3, 3), ColumnField::Problem, {}));
    CHECK(clerk.stores(dayingTask(3, 2), ColumnField::Content, {}));
    CHECK(clerk.stored(dayingTask(3, 1)).task.content == rowAtFirst(6).content);

    clerk.click(kSecondTask, ColumnField::Content);
    tap(Qt::Key_Home, kCtrlShift);
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, {}));
    CHECK(clerk.stores(kSecondTask, ColumnField::Content, {}));
    CHECK(clerk.stored(kSecondTask).task.problem == rowAtFirst(1).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+A chooses all cells, which are copied whole", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kSecondTask, ColumnField::Problem);
    tap(Qt::Key_A, kCtrl);
    tap(Qt::Key_C, kCtrl);
    // Quoted line breaks aside, a line for each of the nine tasks.
    const QString copied = tests::clipboardText();
    CHECK(copied.count(u'\n') == 9 + 1);
    CHECK(copied.contains(rowAtFirst(0).content));
    CHECK(copied.contains(rowAtFirst(8).expected));

    clerk.prompts.accepts = true; // what has a day is not cleared, and told
    tap(Qt::Key_Delete);
    for (int objective = 1; objective <= 3; ++objective) {
        for (int task = 1; task <= 3; ++task)
            CHECK(clerk.stores(dayingTask(objective, task), ColumnField::Problem, {}));
        CHECK(clerk.storedTasks(dayingTask(objective, 0)).size() == 3);
    }
    tap(Qt::Key_Z, kCtrl);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, rowAtFirst(0).problem));
    CHECK(clerk.isWhole());
}

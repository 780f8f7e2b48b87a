// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several cells filled at once at the window, and what is taken back: each looked up in the file.
#include "tests/features/spreadsheet/spreadsheet_window.h"

#include <QAction>

namespace {

using core::ColumnField;
using tests::compose;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::rowAtFirst;
using tests::setClipboard;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

/// Drags the fill handle of what is selected to the cell of @p last.
void drawHandle(const SpreadsheetWindow &clerk,
                const QModelIndex &last,
                Qt::KeyboardModifiers held = {})
{
    REQUIRE_FALSE(clerk.view().handleArea().isEmpty());
    tests::drag(*clerk.view().viewport(),
                clerk.view().handleArea().center(),
                clerk.view().visualRect(last).center(),
                held);
}

} // namespace

TEST_CASE("Ctrl+D fills cells down, Ctrl+R to the right", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_Down, Qt::ShiftModifier, 2);
    tap(Qt::Key_D, Qt::ControlModifier);
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, rowAtFirst(0).problem));
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, rowAtFirst(0).problem));
    CHECK(clerk.undoName().contains(QStringLiteral("Fill 2 cells")));

    clerk.click(dayingTask(2, 1), ColumnField::Content);
    tap(Qt::Key_Right, Qt::ShiftModifier, 2);
    tap(Qt::Key_R, Qt::ControlModifier);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, rowAtFirst(3).content));
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Measure, rowAtFirst(3).content));
    CHECK(clerk.stored(dayingTask(2, 2)).task.problem == rowAtFirst(4).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("the fill handle copies, and with Ctrl goes on with numbers and days", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("10");
    tap(Qt::Key_Return);
    typeKeys("20");
    tap(Qt::Key_Return);
    REQUIRE(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("20")));
    const QModelIndex last = clerk.at(dayingTask(2, 1), ColumnField::Problem);
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_Down, Qt::ShiftModifier);
    drawHandle(clerk, last);
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("10")));
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, QStringLiteral("20")));
    drawHandle(clerk, last, Qt::ControlModifier);
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("30")));
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, QStringLiteral("40")));

    // A single day goes on day by day, over the end of the month.
    clerk.click(kFirstTask, ColumnField::Problem);
    typeKeys("2021-07-31");
    tap(Qt::Key_Return);
    REQUIRE(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("2021-07-31")));
    clerk.click(kFirstTask, ColumnField::Problem);
    drawHandle(clerk, clerk.at(kThirdTask, ColumnField::Problem), Qt::ControlModifier);
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("2021-08-01")));
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("2021-08-02")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+Enter writes one text into all cells selected", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.dragOver(clerk.at(kFirstTask, ColumnField::Content),
                   clerk.at(kSecondTask, ColumnField::Problem));
    compose("tong", QStringLiteral("同"));
    tap(Qt::Key_Return, Qt::ControlModifier);
    for (const core::Id task : {kFirstTask, kSecondTask}) {
        CHECK(clerk.stores(task, ColumnField::Content, QStringLiteral("同")));
        CHECK(clerk.stores(task, ColumnField::Problem, QStringLiteral("同")));
    }
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    CHECK(clerk.undoName().contains(QStringLiteral("Type into 4 cells")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+; types today's date", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Problem);
    tap(Qt::Key_Semicolon, Qt::ControlModifier);
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Problem, QStringLiteral("2021-07-28")));
    clerk.showList(core::ListKind::Deadlines, kFirstTask);
    clerk.click(kFirstTask, ColumnField::Start);
    tap(Qt::Key_Semicolon, Qt::ControlModifier);
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Start, QStringLiteral("2021-07-28")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+Z and Ctrl+Y name what they do, step by step, and know it after a restart",
          "[spreadsheet]")
{
    tests::DayingFile file;
    {
        SpreadsheetWindow clerk(file);
        setClipboard(QStringLiteral("甲\t乙\n丙\t丁\n"));
        clerk.click(kFirstTask, ColumnField::Content);
        tap(Qt::Key_V, Qt::ControlModifier);
        REQUIRE(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("丁")));
        clerk.click(kThirdTask, ColumnField::Problem);
        typeKeys("abc");
        tap(Qt::Key_Return);
        REQUIRE(clerk.stores(kThirdTask, ColumnField::Problem, QStringLiteral("abc")));
        clerk.window.close();
    }
    SpreadsheetWindow clerk(file);
    const QAction *redo = clerk.window.actions().action(ui::ActionId::Redo);
    tap(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.stores(kThirdTask, ColumnField::Problem, rowAtFirst(2).problem));
    REQUIRE(SpreadsheetWindow::waitUntil(
        [&] { return clerk.undoName() == QStringLiteral("Undo Paste 4 cells"); }));
    tap(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, rowAtFirst(1).problem));
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, rowAtFirst(0).content));
    REQUIRE(SpreadsheetWindow::waitUntil(
        [&] { return redo->text() == QStringLiteral("Redo Paste 4 cells"); }));
    tap(Qt::Key_Y, Qt::ControlModifier);
    CHECK(clerk.stores(kFirstTask, ColumnField::Content, QStringLiteral("甲")));
    CHECK(clerk.stores(kSecondTask, ColumnField::Problem, QStringLiteral("丁")));
    CHECK(clerk.isWhole());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding, replacing and pinyin at the window; what is typed into what was found is looked up in
// the file.
#include "tests/features/spreadsheet/spreadsheet_window.h"

#include <QStatusBar>

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

/// Waits until the foot of the window says @p text.
bool says(const SpreadsheetWindow &clerk, const QString &text)
{
    const QStatusBar *line = clerk.window.statusBar();
    const bool isSaid
        = SpreadsheetWindow::waitUntil([&] { return line->currentMessage() == text; });
    CHECK(line->currentMessage() == text);
    return isSaid;
}

} // namespace

TEST_CASE("Ctrl+F finds and counts, F3 goes from one to the next, and there one types",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    tap(Qt::Key_F, Qt::ControlModifier);
    tests::compose(QStringLiteral("日间照料"));
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.model().counts().shown == 3; }));
    tap(Qt::Key_Return);
    CHECK(says(clerk, QStringLiteral("8 cells have it; F3 goes from one to the next.")));
    tap(Qt::Key_Home, Qt::ControlModifier);
    tap(Qt::Key_F3);
    CHECK(says(clerk, QStringLiteral("Cell 1 of 8 with what is searched for")));
    tap(Qt::Key_F3);
    CHECK(clerk.view().currentIndex() == clerk.at(dayingTask(3, 1), ColumnField::Content));
    tap(Qt::Key_F3, Qt::ShiftModifier);
    tap(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(says(clerk, QStringLiteral("Cell 8 of 8 with what is searched for")));
    CHECK(clerk.view().currentIndex() == clerk.at(dayingTask(3, 3), ColumnField::Expected));
    typeKeys("found");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(3, 3), ColumnField::Expected, QStringLiteral("found")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Ctrl+H shows what it would replace, counts it, and is one step to take back",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QString old = QStringLiteral("胡应兵");
    const QString now = QStringLiteral("李某");
    clerk.prompts.values = ui::FormValues {{QStringLiteral("wanted"), old},
                                           {QStringLiteral("replacement"), now},
                                           {QStringLiteral("where"), QStringLiteral("all")}};
    tap(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.prompts.tables.size() == 1; }));
    CHECK(clerk.prompts.tables.last().title == QStringLiteral("Replace “胡应兵” in 3 cell(s)"));
    CHECK(clerk.personOf(kFirstTask) == old);

    clerk.prompts.tableVerb = 1; // all of them
    tap(Qt::Key_H, Qt::ControlModifier);
    for (const core::Id task : {kFirstTask, kSecondTask, kThirdTask})
        CHECK(clerk.stores(task, ColumnField::Person, now));
    CHECK(clerk.stored(dayingTask(2, 1)).responsibilities.constFirst().text
          == rowAtFirst(3).person);
    CHECK(clerk.undoName() == QStringLiteral("Undo Replace in 3 cells"));
    tap(Qt::Key_Z, Qt::ControlModifier);
    for (const core::Id task : {kFirstTask, kSecondTask, kThirdTask})
        CHECK(clerk.stores(task, ColumnField::Person, old));
    CHECK(clerk.isWhole());
}

TEST_CASE("Initials find names written in Chinese, and there one types", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    tap(Qt::Key_F, Qt::ControlModifier);
    typeKeys("czl"); // 陈祖丽
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.model().counts().shown == 3; }));
    tap(Qt::Key_Return);
    tap(Qt::Key_F3);
    CHECK(says(clerk, QStringLiteral("Cell 1 of 3 with what is searched for")));
    typeKeys("Chen");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Person, QStringLiteral("Chen")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Names are sorted by pinyin, and what is typed goes to the task it is typed in",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.clickHeading(ColumnField::Person);
    // 陈 chen, 邓 deng, 胡 hu; by the numbers of the characters 胡 would come first.
    const QList<core::Id> sorted {dayingTask(2, 1),
                                  dayingTask(2, 2),
                                  dayingTask(2, 3),
                                  dayingTask(3, 1),
                                  dayingTask(3, 2),
                                  dayingTask(3, 3),
                                  kFirstTask,
                                  kSecondTask,
                                  kThirdTask};
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.tasksShown() == sorted; }));
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.model().bundle(dayingTask(2, 1)); }));
    clerk.click(dayingTask(2, 1), ColumnField::Problem);
    typeKeys("abc");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Problem, QStringLiteral("abc")));
    const QList<core::Id> before {kFirstTask, kSecondTask, kThirdTask};
    CHECK(clerk.storedTasks(dayingTask(1, 0)) == before);
    CHECK(clerk.isWhole());
}

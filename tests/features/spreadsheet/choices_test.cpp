// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells that offer what can stand in them, and the forms in which a day is typed: each looked up in
// the file.
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "ui/ledger/cell_editor.h"
#include "ui/style/plain_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>

namespace {

using core::ColumnField;
using core::ListKind;
using tests::compose;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

/// What stands below the text in the open editor.
QString noteOf(const SpreadsheetWindow &clerk)
{
    const auto *editor = clerk.view().findChild<ui::CellEditor *>();
    REQUIRE(editor->isVisible());
    return editor->findChild<ui::PlainLabel *>()->text();
}

} // namespace

TEST_CASE("Alt+Down opens the list of a cell, and what is chosen is in the file", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.showList(ListKind::Tasks, kFirstTask);
    clerk.click(kFirstTask, ColumnField::Modality);
    tap(Qt::Key_Down, Qt::AltModifier);
    const auto *list = clerk.view().findChild<ui::CellEditor *>()->findChild<QComboBox *>();
    REQUIRE(list->view()->isVisible());
    tap(Qt::Key_Down);
    tap(Qt::Key_Return);
    REQUIRE(SpreadsheetWindow::waitUntil(
        [&] { return clerk.stored(kFirstTask).task.modality == core::Modality::Ensure; }));
    CHECK(clerk.isWhole());
}

TEST_CASE("Alt+Down opens the calendar of a cell for a day, and the day chosen is in the file",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.showList(ListKind::Deadlines, kFirstTask);
    clerk.click(kFirstTask, ColumnField::Start);
    tap(Qt::Key_Down, Qt::AltModifier);
    const auto *calendar = clerk.view().findChild<QCalendarWidget *>();
    REQUIRE(calendar->isVisible());
    CHECK(calendar->selectedDate() == QDate(2021, 7, 28)); // today
    tap(Qt::Key_Right);
    tap(Qt::Key_Down);
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kFirstTask, ColumnField::Start, QStringLiteral("2021-08-05")));
    CHECK(clerk.isWhole());
}

TEST_CASE("Space shows the card of the task and types nothing", "[spreadsheet]")
{
    // Where a spreadsheet opens a list by it: here a blank at the beginning of a text is no use,
    // and lists have Alt+Down.
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QAction *card = clerk.window.actions().action(ui::ActionId::ToggleCard);
    clerk.click(kFirstTask, ColumnField::Problem);
    REQUIRE_FALSE(card->isChecked());
    tap(Qt::Key_Space);
    CHECK(card->isChecked());
    clerk.view().setFocus();
    tap(Qt::Key_Space);
    CHECK_FALSE(card->isChecked());
    CHECK(clerk.stored(kFirstTask).task.problem == tests::rowAtFirst(0).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("A day is typed in every usual form, in the year of today without one, and shown whole",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.showList(ListKind::Deadlines, kFirstTask);
    const auto typed = [&clerk](const char *form, const QString &chinese, const QString &day) {
        INFO(form << chinese.toStdString());
        clerk.click(kFirstTask, ColumnField::Start);
        typeKeys(form);
        if (!chinese.isEmpty())
            compose(chinese);
        CHECK(noteOf(clerk) == day);
        tap(Qt::Key_Return);
        CHECK(clerk.stores(kFirstTask, ColumnField::Start, day));
        CHECK(SpreadsheetWindow::waitUntil(
            [&] { return clerk.shown(kFirstTask, ColumnField::Start) == day; }));
    };
    typed("2026-9-5", {}, QStringLiteral("2026-09-05"));
    typed("2026/9/6", {}, QStringLiteral("2026-09-06"));
    typed("9/5", {}, QStringLiteral("2021-09-05"));
    typed("20260907", {}, QStringLiteral("2026-09-07"));
    typed("9", QStringLiteral("月8日"), QStringLiteral("2021-09-08"));
    typed("", QStringLiteral("今天"), QStringLiteral("2021-07-28"));
    typed("+7", {}, QStringLiteral("2021-08-04"));
    CHECK(clerk.isWhole());
}

TEST_CASE("A deadline that is typed is kept as written, with the day it means", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(clerk.model().index(clerk.model().filledRowCount(),
                                    clerk.model().columnOf(ColumnField::Content)));
    typeKeys("new");
    tap(Qt::Key_Return);
    const core::Id objective = dayingTask(3, 0);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 4; }));
    const core::Id added = clerk.storedTasks(objective).last();
    REQUIRE(SpreadsheetWindow::waitUntil([&] {
        return clerk.model().indexOf(added, ColumnField::Deadline).isValid()
            && clerk.model().bundle(added);
    }));
    clerk.click(added, ColumnField::Deadline);
    compose(QStringLiteral("9月5日"));
    CHECK(noteOf(clerk) == QStringLiteral("2021-09-05"));
    tap(Qt::Key_Return);
    CHECK(clerk.stores(added, ColumnField::Deadline, QStringLiteral("9月5日")));
    CHECK(clerk.stored(added).deadlines.constFirst().due == QDate(2021, 9, 5));

    // Days counted from today are written as the day they are: tomorrow they would be another.
    clerk.showList(ListKind::Measures, kSecondTask);
    clerk.click(kSecondTask, ColumnField::MeasurePhrase);
    typeKeys("+7");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(kSecondTask, ColumnField::MeasurePhrase, QStringLiteral("2021-08-04")));
    CHECK(clerk.stored(kSecondTask).measures.constFirst().plannedEnd == QDate(2021, 8, 4));
    CHECK(clerk.isWhole());
}

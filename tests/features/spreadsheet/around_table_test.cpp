// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands round the table: the line at its foot, the menu of a row, a file that is dropped.
#include "tests/features/accept_import.h"
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "tests/support/test_data.h"
#include "ui/forms/filter_chip.h"
#include "ui/main_window/status_field.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace {

using core::ColumnField;
using tests::dayingTask;
using tests::kFirstTask;
using tests::kSecondTask;
using tests::kThirdTask;
using tests::SpreadsheetWindow;
using tests::tap;
using tests::typeKeys;

/// Whether the line at the foot comes to say @p text.
bool footSays(const SpreadsheetWindow &clerk, const QString &text)
{
    const auto fields = clerk.window.findChildren<ui::StatusField *>();
    return SpreadsheetWindow::waitUntil([&] {
        return std::any_of(fields.cbegin(), fields.cend(), [&text](const auto *field) {
            return field->isVisible() && field->text() == text;
        });
    });
}

/// Opens the menu of a cell with the right button, and chooses @p text there; the lines it offered.
QStringList
chooseInMenu(const SpreadsheetWindow &clerk, const QModelIndex &index, const QString &text)
{
    QWidget *cells = clerk.view().viewport();
    clerk.view().scrollTo(index);
    const QPoint place = clerk.view().visualRect(index).center();
    QTest::mouseClick(cells, Qt::RightButton, {}, place);
    QStringList lines;
    // The menu keeps what called it waiting until it is closed.
    QTimer::singleShot(0, &clerk.view(), [&lines, &text] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->isEnabled())
                lines.append(action->text());
            if (action->text() == text)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, cells->mapToGlobal(place));
    QApplication::sendEvent(cells, &event);
    return lines;
}

qsizetype tasksInFile(SpreadsheetWindow &clerk)
{
    clerk.settle();
    const auto store
        = core::Store::open(clerk.file.path(), clerk.file.context(), core::OpenMode::ReadOnly);
    REQUIRE(store.has_value());
    const auto ledgers = (*store)->ledgers();
    REQUIRE(ledgers.has_value());
    qsizetype tasks = 0;
    for (const core::Ledger &ledger : *ledgers)
        tasks += (*store)->facts(ledger.id)->size();
    return tasks;
}

} // namespace

TEST_CASE("The foot counts and adds up what is selected, and says how many rows are filtered",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    clerk.click(kFirstTask, ColumnField::Percent);
    for (const char *percent : {"40", "50", "60"}) {
        typeKeys(percent);
        tap(Qt::Key_Return);
    }
    REQUIRE(clerk.stores(kThirdTask, ColumnField::Percent, QStringLiteral("60")));
    REQUIRE(clerk.stores(kFirstTask, ColumnField::Percent, QStringLiteral("40")));
    clerk.dragOver(clerk.at(kFirstTask, ColumnField::Percent),
                   clerk.at(kThirdTask, ColumnField::Percent));
    CHECK(footSays(clerk, QStringLiteral("3 cells selected, sum 150, average 50")));

    tap(Qt::Key_F, Qt::ControlModifier);
    typeKeys("czl");
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.model().counts().shown == 3; }));
    const auto chips = clerk.window.findChildren<ui::FilterChip *>();
    CHECK(std::any_of(chips.cbegin(), chips.cend(), [](const auto *chip) {
        return chip->isVisible() && chip->text() == QStringLiteral("Filtered 3/9");
    }));
    CHECK(clerk.isWhole());
}

TEST_CASE("The right button offers what is done to a row, and what is chosen is done to it",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QStringList lines = chooseInMenu(
        clerk, clerk.at(kSecondTask, ColumnField::Problem), QStringLiteral("Duplicate task"));
    for (const char *line : {"Insert task above",
                             "Delete task…",
                             "Indent task",
                             "Close task…",
                             "Move deadline…",
                             "History of this cell…",
                             "Copy with headings"}) {
        INFO(line);
        CHECK(lines.contains(QString::fromUtf8(line)));
    }
    const core::Id objective = dayingTask(1, 0);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 4; }));
    const core::Id copy = clerk.storedTasks(objective).at(2);
    CHECK(clerk.stored(copy).task.content == tests::rowAtFirst(1).content);

    chooseInMenu(
        clerk, clerk.at(kFirstTask, ColumnField::Problem), QStringLiteral("Copy with headings"));
    CHECK(tests::clipboardText()
          == QStringLiteral("存在问题\n") + tests::rowAtFirst(0).problem + u'\n');
    clerk.prompts.accepts = true;
    chooseInMenu(clerk, clerk.at(copy, ColumnField::Problem), QStringLiteral("Delete task…"));
    CHECK(SpreadsheetWindow::waitUntil([&] { return clerk.storedTasks(objective).size() == 3; }));
    CHECK(clerk.isWhole());
}

TEST_CASE("A table dropped on an open ledger is imported into its file, and taken back",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const qsizetype before = tasksInFile(clerk);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(tests::testData(QStringLiteral("import/good/openpyxl-plain.xlsx")))});
    QDragEnterEvent enters({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window, &enters);
    CHECK(enters.isAccepted());
    QDropEvent drop({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&clerk.window, &drop);
    CHECK(tasksInFile(clerk) == before);
    tests::acceptImport(clerk.window);
    REQUIRE(SpreadsheetWindow::waitUntil([&] { return !clerk.prompts.messages.isEmpty(); }));
    CHECK(tasksInFile(clerk) > before);
    clerk.trigger(ui::ActionId::Undo);
    CHECK(SpreadsheetWindow::waitUntil([&] { return tasksInFile(clerk) == before; }));
    CHECK(clerk.isWhole());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting and filtering by the headings: what is typed or filled into the rows that are shown is
// looked up in the file.
#include "tests/features/spreadsheet/spreadsheet_window.h"
#include "ui/forms/filter_chip.h"
#include "ui/ledger/column_filter_popup.h"
#include "ui/ledger/condition_line.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <vector>

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

std::vector<qint64> numbersOf(const QList<core::Id> &tasks)
{
    std::vector<qint64> numbers;
    for (const core::Id task : tasks)
        numbers.push_back(task.value);
    return numbers;
}

bool shows(const SpreadsheetWindow &clerk, const QList<core::Id> &tasks)
{
    const bool areShown = SpreadsheetWindow::waitUntil([&] {
        const bool isLoaded = std::all_of(tasks.cbegin(), tasks.cend(), [&clerk](core::Id task) {
            return clerk.model().bundle(task) != nullptr;
        });
        return clerk.tasksShown() == tasks && isLoaded;
    });
    CHECK(numbersOf(clerk.tasksShown()) == numbersOf(tasks));
    return areShown;
}

/// A click on the funnel beside a heading, and the list under it once it has its values.
QTreeView &openFunnel(const SpreadsheetWindow &clerk, ColumnField field)
{
    const QHeaderView &header = *clerk.view().horizontalHeader();
    const int column = clerk.model().columnOf(field);
    const QPoint place(header.sectionViewportPosition(column) + header.sectionSize(column) - 10,
                       header.height() / 2);
    QTest::mouseMove(header.viewport(), place);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(SpreadsheetWindow::waitUntil(
        [&clerk] { return clerk.view().findChild<ui::ColumnFilterPopup *>() != nullptr; }));
    const auto *popup = clerk.view().findChild<ui::ColumnFilterPopup *>();
    auto *list = popup->findChild<QTreeView *>();
    REQUIRE(SpreadsheetWindow::waitUntil([list] { return list->model()->rowCount() > 0; }));
    return *list;
}

QString chipOf(const SpreadsheetWindow &clerk)
{
    QStringList texts;
    for (const auto *chip : clerk.window.findChildren<ui::FilterChip *>()) {
        if (chip->isVisible())
            texts.append(chip->text());
    }
    return texts.join(u'|');
}

} // namespace

TEST_CASE("A click on a heading sorts, the second one turns it, Shift adds a column",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const auto task = dayingTask;
    clerk.clickHeading(ColumnField::Deadline);
    REQUIRE(shows(clerk,
                  {task(1, 1),
                   task(2, 1),
                   task(3, 1),
                   task(1, 2),
                   task(2, 2),
                   task(3, 2),
                   task(1, 3),
                   task(2, 3),
                   task(3, 3)}));
    clerk.click(task(2, 1), ColumnField::Problem);
    typeKeys("sorted");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(task(2, 1), ColumnField::Problem, QStringLiteral("sorted")));

    clerk.clickHeading(ColumnField::Deadline);
    // 陈 chen, 邓 deng, 胡 hu.
    clerk.clickHeading(ColumnField::Person, Qt::ShiftModifier);
    REQUIRE(shows(clerk,
                  {task(2, 3),
                   task(3, 3),
                   task(1, 3),
                   task(2, 2),
                   task(3, 2),
                   task(1, 2),
                   task(2, 1),
                   task(3, 1),
                   task(1, 1)}));
    tap(Qt::Key_Home, Qt::ControlModifier);
    clerk.click(task(2, 3), ColumnField::Problem);
    typeKeys("first");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(task(2, 3), ColumnField::Problem, QStringLiteral("first")));
    CHECK(clerk.storedTasks(task(1, 0)) == QList<core::Id> {kFirstTask, kSecondTask, kThirdTask});
    CHECK(clerk.isWhole());
}

TEST_CASE("The funnel of a day lists years and months, and what is filled reaches only rows shown",
          "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    const QTreeView &list = openFunnel(clerk, ColumnField::Deadline);
    const QAbstractItemModel &years = *list.model();
    REQUIRE(years.rowCount() == 1 + 3); // below the line that chooses all
    CHECK(years.index(2, 0).data().toString().contains(QStringLiteral("2023")));
    CHECK(years.rowCount(years.index(2, 0)) == 1); // December
    typeKeys("2023");
    tap(Qt::Key_Return);
    REQUIRE(shows(clerk, {kSecondTask, dayingTask(2, 2), dayingTask(3, 2)}));
    CHECK(chipOf(clerk) == QStringLiteral("Filtered 3/9"));

    clerk.click(kSecondTask, ColumnField::Problem);
    tap(Qt::Key_Down, Qt::ShiftModifier, 2);
    tap(Qt::Key_D, Qt::ControlModifier);
    CHECK(clerk.stores(dayingTask(2, 2), ColumnField::Problem, rowAtFirst(1).problem));
    CHECK(clerk.stores(dayingTask(3, 2), ColumnField::Problem, rowAtFirst(1).problem));
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    CHECK(clerk.stored(dayingTask(2, 1)).task.problem == rowAtFirst(3).problem);
    CHECK(clerk.isWhole());
}

TEST_CASE("The funnel finds blank cells and lights, and a row that is typed in stays",
          "[spreadsheet]")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2022, 1, 5)); // what was due in 2021 is late
    SpreadsheetWindow clerk(file);
    openFunnel(clerk, ColumnField::Light);
    typeKeys("Overdue");
    tap(Qt::Key_Return);
    const QList<core::Id> late {kFirstTask, dayingTask(2, 1), dayingTask(3, 1)};
    REQUIRE(shows(clerk, late));
    clerk.click(kFirstTask, ColumnField::Percent);
    typeKeys("40");
    tap(Qt::Key_Return);
    REQUIRE(clerk.stores(kFirstTask, ColumnField::Percent, QStringLiteral("40")));
    openFunnel(clerk, ColumnField::Percent);
    typeKeys("(Blank)");
    tap(Qt::Key_Return);
    const QList<core::Id> blank {dayingTask(2, 1), dayingTask(3, 1)};
    REQUIRE(shows(clerk, blank));
    clerk.click(dayingTask(2, 1), ColumnField::Percent);
    typeKeys("50");
    tap(Qt::Key_Return);
    CHECK(clerk.stores(dayingTask(2, 1), ColumnField::Percent, QStringLiteral("50")));
    CHECK(clerk.tasksShown() == blank);
    clerk.trigger(ui::ActionId::ApplyAgain);
    CHECK(shows(clerk, {dayingTask(3, 1)}));
    CHECK(clerk.isWhole());
}

TEST_CASE("Conditions of several headings hold together, and the strip says them", "[spreadsheet]")
{
    tests::DayingFile file;
    SpreadsheetWindow clerk(file);
    openFunnel(clerk, ColumnField::Problem);
    const auto *popup = clerk.view().findChild<ui::ColumnFilterPopup *>();
    const auto *line = popup->findChild<ui::ConditionLine *>();
    line->findChild<QComboBox *>()->setFocus();
    tap(Qt::Key_Down); // contains
    line->findChildren<QLineEdit *>().constFirst()->setFocus();
    tests::compose(QStringLiteral("社区"));
    tap(Qt::Key_Return);
    REQUIRE(shows(clerk, {kSecondTask, kThirdTask, dayingTask(3, 1)}));
    openFunnel(clerk, ColumnField::Person);
    typeKeys("dd"); // 邓迪伟
    tap(Qt::Key_Return);
    REQUIRE(shows(clerk, {dayingTask(3, 1)}));
    CHECK(chipOf(clerk).startsWith(QStringLiteral("Filtered 1/9")));
    CHECK(chipOf(clerk).contains(QStringLiteral("社区")));

    clerk.click(dayingTask(3, 1), ColumnField::Problem);
    tap(Qt::Key_Delete);
    CHECK(clerk.stores(dayingTask(3, 1), ColumnField::Problem, {}));
    CHECK(clerk.stored(kThirdTask).task.problem == rowAtFirst(2).problem);
    CHECK(clerk.isWhole());
}

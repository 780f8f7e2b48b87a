// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/roles.h"
#include "tests/features/window_driver.h"
#include "ui/alerts/alert_view.h"
#include "ui/ledger/card_foot.h"
#include "ui/main_window/band.h"
#include "ui/main_window/rail_button.h"
#include "ui/main_window/status_field.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

QString badgeOf(const ui::MainWindow &window)
{
    for (const ui::RailButton *button : window.findChildren<ui::RailButton *>()) {
        if (!button->badge().isEmpty())
            return button->badge();
    }
    return {};
}

QString bandOf(const ui::MainWindow &window)
{
    return window.findChild<ui::Band *>()->text();
}

void pressReminderOfCard(const ui::MainWindow &window)
{
    const auto *foot = window.findChild<ui::CardFoot *>();
    for (auto *button : foot->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Copy reminder"))
            button->click();
    }
}

/// What the status line says is selected; empty: nothing.
QString selectionOf(const ui::MainWindow &window)
{
    for (const ui::StatusField *field : window.findChildren<ui::StatusField *>()) {
        if (field->text().contains(QStringLiteral("elected")))
            return field->text();
    }
    return {};
}

} // namespace

TEST_CASE("a chief sees what is late, presses for it, and finds the task")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2022, 1, 5));
    WindowDriver driver(file);
    driver.open();
    REQUIRE(WindowDriver::waitUntil([&] { return badgeOf(driver.window) == QStringLiteral("3"); }));

    driver.trigger(ActionId::ShowAlerts);
    auto *view = driver.window.findChild<ui::AlertView *>();
    REQUIRE(view->isVisible());
    CHECK(driver.window.actions().action(ActionId::ShowAlerts)->isChecked());
    driver.trigger(ActionId::RemindAll);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("下列3项任务")));
    driver.settle();
    const QAction *undo = driver.window.actions().action(ActionId::Undo);
    CHECK(undo->text().contains(QStringLiteral("Remind of 3 task(s)")));

    CHECK(view->currentTask() == dayingTask(1, 1));
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(view->currentTask() == dayingTask(2, 1));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(driver.window.actions().action(ActionId::ShowLedger)->isChecked());
    CHECK(WindowDriver::waitUntil([&] {
        const QModelIndex current = driver.table().currentIndex();
        return current.data(core::TaskIdRole).toLongLong() == dayingTask(2, 1).value;
    }));
    driver.window.close();
    CHECK(file.isClean());
}

TEST_CASE("lights, badge, list and band turn with the day, at midnight or after sleep")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2021, 12, 31));
    WindowDriver driver(file);
    driver.open();
    REQUIRE(WindowDriver::waitUntil([&] { return !bandOf(driver.window).isEmpty(); }));
    // The days off are those of New Year, 1 to 3 January 2022.
    CHECK(bandOf(driver.window)
              .startsWith(
                  QStringLiteral("Today: 3 task(s) due within the next 5 workdays; 3 task(s) on "
                                 "the list of reminders. Days off")));
    CHECK(badgeOf(driver.window).isEmpty());

    file.clock.setToday(QDate(2022, 1, 4)); // the machine slept over New Year
    QEvent back(QEvent::ActivationChange); // somebody comes back to it
    QCoreApplication::sendEvent(&driver.window, &back);
    REQUIRE(WindowDriver::waitUntil([&] { return badgeOf(driver.window) == QStringLiteral("3"); }));
    CHECK(bandOf(driver.window)
          == QStringLiteral(
              "Today: 3 task(s) newly overdue (No lead unit 3); 3 task(s) on the list of "
              "reminders (proposed: red slip 3)."));
    const QModelIndex light = driver.cell(dayingTask(1, 1), QStringLiteral("Light"));
    CHECK(WindowDriver::waitUntil(
        [&] { return light.data().toString() == QStringLiteral("Overdue"); }));
}

TEST_CASE("the alerts of a day looked back at are those of that day, to read only")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2022, 1, 5));
    WindowDriver driver(file);
    driver.open();
    REQUIRE(WindowDriver::waitUntil([&] { return badgeOf(driver.window) == QStringLiteral("3"); }));
    driver.window.setAsOf(QDate(2021, 7, 28));
    CHECK(WindowDriver::waitUntil([&] { return badgeOf(driver.window).isEmpty(); }));
}

TEST_CASE("the card presses for a task that is on no list, and it is recorded once")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2021, 7, 28));
    WindowDriver driver(file);
    driver.open();
    driver.trigger(ActionId::ShowLedger); // the other pages have been read
    driver.table().setCurrentIndex(driver.cell(dayingTask(2, 1), QStringLiteral("Light")));
    REQUIRE(driver.table().currentIndex().data(core::TaskIdRole).toLongLong()
            == dayingTask(2, 1).value);
    pressReminderOfCard(driver.window);
    CHECK(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("您好！“孵化培育枢纽型社会组织”")));
    driver.settle();
    const QAction *undo = driver.window.actions().action(ActionId::Undo);
    CHECK(undo->text().contains(QStringLiteral("Remind of 1 task(s)")));
}

TEST_CASE("the status line says what is selected on the page that is shown")
{
    tests::DayingFile file;
    file.clock.setToday(QDate(2022, 1, 5));
    WindowDriver driver(file);
    driver.open();
    driver.table().selectRow(0);
    const QString cells = selectionOf(driver.window);
    REQUIRE(cells.contains(QStringLiteral("cells selected")));

    driver.trigger(ActionId::ShowTimeline);
    const auto *timeline = driver.window.findChild<ui::TimelineView *>();
    REQUIRE(WindowDriver::waitUntil([&] {
        return timeline->rows().count() > 2
            && !timeline->rows().index(2).data().toString().isEmpty();
    }));
    QTest::keyClick(driver.window.findChild<ui::TimelineView *>(), Qt::Key_Down);
    QTest::keyClick(driver.window.findChild<ui::TimelineView *>(), Qt::Key_Down);
    const QString bar = selectionOf(driver.window);
    CHECK(bar.startsWith(QStringLiteral("Selected: ")));

    driver.trigger(ActionId::ShowAlerts);
    CHECK(selectionOf(driver.window).isEmpty());
    driver.trigger(ActionId::ShowTimeline);
    CHECK(selectionOf(driver.window) == bar);
    driver.trigger(ActionId::ShowLedger);
    CHECK(selectionOf(driver.window) == cells);
}

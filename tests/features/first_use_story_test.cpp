// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"
#include "ui/main_window/band.h"
#include "ui/main_window/choice_button.h"
#include "ui/main_window/sample_button.h"

#include <QAction>

using tests::WindowDriver;
using ui::ActionId;

namespace {

bool isEnabled(const WindowDriver &driver, ActionId action)
{
    return driver.window.actions().action(action)->isEnabled();
}

bool becomesOpen(WindowDriver &driver)
{
    return WindowDriver::waitUntil([&driver] { return driver.window.desk().isOpen(); });
}

/// How many rows the table shows, once there are any.
int rowsOf(WindowDriver &driver)
{
    const bool isThere = WindowDriver::waitUntil(
        [&driver] { return driver.table().model() && driver.table().model()->rowCount() > 0; });
    return isThere ? driver.table().model()->rowCount() : 0;
}

} // namespace

TEST_CASE("one click on a sample fills the table")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.findChildren<ui::SampleButton *>().at(0)->click();
    REQUIRE(becomesOpen(driver));
    CHECK(driver.window.desk().office() == QStringLiteral("示例县民政局"));
    CHECK(rowsOf(driver) == 60 + 1); // the last line takes a new task
    CHECK(isEnabled(driver, ActionId::ImportTable));
}

TEST_CASE("the choice of a sample opens the office that does not exist")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.findChildren<ui::ChoiceButton *>().at(3)->click();
    REQUIRE(becomesOpen(driver));
    CHECK(driver.window.desk().office() == QStringLiteral("示例县民政局"));
}

TEST_CASE("a document opens on its own day, to read only, until somebody goes back to today")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.findChildren<ui::SampleButton *>().at(1)->click();
    REQUIRE(becomesOpen(driver));
    CHECK(rowsOf(driver) == 9);
    const auto *band = driver.window.findChild<ui::Band *>();
    CHECK(band->text().contains(QStringLiteral("2021")));
    CHECK(band->text().contains(QStringLiteral("对标竞进开新局")));
    CHECK_FALSE(isEnabled(driver, ActionId::ImportTable));
    CHECK(isEnabled(driver, ActionId::BackToToday));

    driver.window.actions().action(ActionId::BackToToday)->trigger();
    CHECK(isEnabled(driver, ActionId::ImportTable));
}

TEST_CASE("a file opened after a sample is shown as it is today")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.findChildren<ui::SampleButton *>().at(3)->click();
    REQUIRE(becomesOpen(driver));
    driver.open();
    CHECK(isEnabled(driver, ActionId::ImportTable));
    CHECK_FALSE(isEnabled(driver, ActionId::BackToToday));
}

TEST_CASE("a new ledger is one form and one file away")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.prompts.ledger = {QStringLiteral("某县民政局"),
                             2026,
                             QStringLiteral("李某"),
                             QStringLiteral("2026年重点工作台账"),
                             QStringLiteral("办公室")};
    driver.prompts.pathToSave = file.folder.filePath(QStringLiteral("某县.duban"));
    QString named;
    QObject::connect(&driver.window,
                     &ui::MainWindow::operatorChanged,
                     [&named](const QString &name) { named = name; });
    driver.window.findChildren<ui::ChoiceButton *>().at(1)->click();
    REQUIRE(becomesOpen(driver));
    CHECK(driver.window.desk().office() == QStringLiteral("某县民政局"));
    CHECK(named == QStringLiteral("李某"));
    CHECK(WindowDriver::waitUntil([&driver] { return isEnabled(driver, ActionId::AddTask); }));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"
#include "ui/papers/papers_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

const QString kPerson = QStringLiteral("责任人");
const QString kContentHeading = QStringLiteral("工作内容");
const QString kBefore = QStringLiteral("胡应兵");

} // namespace

TEST_CASE("an edit is undone and made again, and undone after the program was closed")
{
    tests::DayingFile file;
    const core::Id task = dayingTask(1, 1);
    {
        WindowDriver driver(file);
        driver.open();
        driver.type(driver.cell(task, kPerson), QStringLiteral("Li"));
        CHECK(driver.personOf(task) == QStringLiteral("Li"));
        driver.trigger(ActionId::Undo);
        CHECK(driver.personOf(task) == kBefore);
        driver.trigger(ActionId::Redo);
        CHECK(driver.personOf(task) == QStringLiteral("Li"));
        driver.window.close();
    }
    CHECK(file.isClean());

    WindowDriver driver(file);
    driver.open();
    REQUIRE(WindowDriver::waitUntil(
        [&driver] { return driver.window.actions().action(ActionId::Undo)->isEnabled(); }));
    driver.trigger(ActionId::Undo);
    CHECK(driver.personOf(task) == kBefore);
    driver.window.close();
    CHECK(file.isClean());
}

TEST_CASE("closing the window while a change is being written loses nothing")
{
    tests::DayingFile file;
    const core::Id task = dayingTask(1, 1);
    {
        WindowDriver driver(file);
        driver.open();
        driver.enter(driver.cell(task, kPerson), QStringLiteral("Li"));
        driver.window.close();
    }
    WindowDriver driver(file);
    CHECK(driver.personOf(task) == QStringLiteral("Li"));
    CHECK(file.isClean());
}

TEST_CASE("closing the window while a cell is being typed keeps what was typed")
{
    tests::DayingFile file;
    const core::Id task = dayingTask(1, 1);
    {
        WindowDriver driver(file);
        driver.open();
        driver.table().setCurrentIndex(driver.cell(task, kPerson));
        driver.table().setFocus();
        QTest::keyClick(&driver.table(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        driver.window.close();
    }
    WindowDriver driver(file);
    CHECK(driver.personOf(task) == kBefore + QStringLiteral("x"));
}

TEST_CASE("closing the file while a cell is being typed keeps what was typed")
{
    tests::DayingFile file;
    const core::Id task = dayingTask(1, 1);
    WindowDriver driver(file);
    driver.open();
    driver.table().setCurrentIndex(driver.cell(task, kPerson));
    driver.table().setFocus();
    QTest::keyClick(&driver.table(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    driver.window.desk().close();
    driver.settle();
    CHECK(driver.prompts.messages.isEmpty());
    CHECK(driver.personOf(task) == kBefore + QStringLiteral("x"));
    CHECK(file.isClean());
}

TEST_CASE("what is written is seen in the table once the store has answered")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const core::Id task = dayingTask(2, 1);
    driver.type(driver.cell(task, kContentHeading), QStringLiteral("abc"));
    CHECK(WindowDriver::waitUntil([&] {
        return driver.cell(task, kContentHeading).data().toString() == QStringLiteral("abc");
    }));
}

TEST_CASE("the menu says what would be undone")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QAction *undo = driver.window.actions().action(ActionId::Undo);
    const QString before = undo->text();
    driver.type(driver.cell(dayingTask(1, 2), kPerson), QStringLiteral("Li"));
    CHECK(undo->text() != before);
    CHECK(undo->text().startsWith(undo->iconText()));
}

TEST_CASE("another day than today is shown to read only until one goes back")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.prompts.date = QDate(2022, 1, 5);
    driver.trigger(ActionId::ViewAsOf);
    CHECK_FALSE(driver.window.actions().action(ActionId::AddTask)->isEnabled());
    CHECK_FALSE(driver.window.actions().action(ActionId::ImportTable)->isEnabled());
    CHECK(driver.window.desk().editor().isReadOnly());

    driver.trigger(ActionId::BackToToday);
    CHECK(driver.window.actions().action(ActionId::AddTask)->isEnabled());
    CHECK_FALSE(driver.window.desk().editor().isReadOnly());
}

TEST_CASE("a new task is added, seen and deleted, and comes back by undo")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const int rows = driver.table().model()->rowCount();
    driver.trigger(ActionId::AddTask);
    CHECK(WindowDriver::waitUntil([&] { return driver.table().model()->rowCount() == rows + 1; }));
    driver.trigger(ActionId::Undo);
    CHECK(WindowDriver::waitUntil([&] { return driver.table().model()->rowCount() == rows; }));
}

TEST_CASE("the weekly sheet of the week chosen can be written as PDF")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.trigger(ActionId::ShowPapers);
    const auto *papers = driver.window.findChild<ui::PapersPage *>();
    REQUIRE(WindowDriver::waitUntil([papers] { return papers->hasDocument(); }));
    const QString path = file.folder.filePath(QStringLiteral("周报.pdf"));
    driver.prompts.pathToSave = path;
    driver.trigger(ActionId::ExportPdf);
    REQUIRE(WindowDriver::waitUntil([&path] { return QFile::exists(path); }));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
}

TEST_CASE("markup in names is shown as it is, everywhere")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    const QString markup = QStringLiteral("<b>Li</b>");
    driver.window.setOperator(markup);
    driver.type(driver.cell(dayingTask(1, 1), kPerson), markup);
    for (const QLabel *label : driver.window.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE(
    "on a screen as small as the window itself the first window fills it, on a larger one not")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.fitScreen({1920, 1040});
    CHECK_FALSE(driver.window.isMaximized());
    driver.window.fitScreen({1366, 768});
    CHECK(driver.window.isMaximized());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/window_driver.h"
#include "ui/main_window/choice_button.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using tests::dayingTask;
using tests::WindowDriver;
using ui::ActionId;

namespace {

bool isChecked(const WindowDriver &driver, ActionId action)
{
    return driver.window.actions().action(action)->isChecked();
}

} // namespace

TEST_CASE("a file is opened, a cell changed and the change taken back without the mouse")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.prompts.pathToOpen = file.path();
    driver.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(WindowDriver::waitUntil([&driver] { return driver.window.desk().isOpen(); }));
    driver.waitForRows();
    CHECK(driver.table().hasFocus());

    const core::Id task = dayingTask(1, 1);
    driver.type(driver.cell(task, QStringLiteral("责任人")), QStringLiteral("Li"));
    REQUIRE(driver.personOf(task) == QStringLiteral("Li"));
    driver.press(Qt::Key_Z, Qt::ControlModifier);
    driver.settle();
    CHECK(driver.personOf(task) == QStringLiteral("胡应兵"));
    driver.press(Qt::Key_Y, Qt::ControlModifier);
    driver.settle();
    CHECK(driver.personOf(task) == QStringLiteral("Li"));
}

TEST_CASE("search, pages, card and help have their keys")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    driver.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(isChecked(driver, ActionId::ShowPapers));
    driver.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(isChecked(driver, ActionId::ShowOverview));
    driver.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(isChecked(driver, ActionId::ShowLedger));
    driver.press(Qt::Key_F4);
    CHECK(isChecked(driver, ActionId::ToggleCard));
    driver.press(Qt::Key_F1, Qt::ControlModifier);
    REQUIRE(driver.prompts.messages.size() == 1);
    CHECK(driver.prompts.messages.first().lines.size() > 20);
}

TEST_CASE("every menu opens by Alt and a letter, unless it is greyed")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    const auto opens = [&driver](Qt::Key key, ui::MenuId id, Qt::KeyboardModifier held) {
        driver.press(key, held);
        QMenu *menu = driver.window.actions().menu(id);
        const bool isOpen = menu->isVisible();
        menu->close();
        driver.window.menuBar()->setActiveAction(nullptr);
        return isOpen;
    };
    CHECK(opens(Qt::Key_F10, ui::MenuId::File, Qt::NoModifier));
    CHECK(opens(Qt::Key_F, ui::MenuId::File, Qt::AltModifier));
    CHECK_FALSE(opens(Qt::Key_T, ui::MenuId::Task, Qt::AltModifier));
    driver.open();
    CHECK(opens(Qt::Key_E, ui::MenuId::Edit, Qt::AltModifier));
    CHECK(opens(Qt::Key_V, ui::MenuId::View, Qt::AltModifier));
    CHECK(opens(Qt::Key_L, ui::MenuId::Ledger, Qt::AltModifier));
    CHECK(opens(Qt::Key_T, ui::MenuId::Task, Qt::AltModifier));
    CHECK(opens(Qt::Key_P, ui::MenuId::Papers, Qt::AltModifier));
    CHECK(opens(Qt::Key_H, ui::MenuId::Help, Qt::AltModifier));
}

TEST_CASE("Tab goes through the choices of the start page to the files used last")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.window.setRecentFiles({{file.path(), file.clock.now()}});
    const auto choices = driver.window.findChildren<ui::ChoiceButton *>();
    REQUIRE(choices.size() == 4);
    choices.at(0)->setFocus();
    for (int index = 1; index < 4; ++index) {
        driver.press(Qt::Key_Tab);
        CHECK(choices.at(index)->hasFocus());
    }
    driver.press(Qt::Key_Tab);
    driver.press(Qt::Key_Down);
    driver.press(Qt::Key_Return);
    CHECK(WindowDriver::waitUntil([&driver] { return driver.window.desk().isOpen(); }));
}

TEST_CASE("Tab reaches rail, search, tabs and table of an open ledger")
{
    tests::DayingFile file;
    WindowDriver driver(file);
    driver.open();
    driver.press(Qt::Key_F, Qt::ControlModifier);
    QSet<QByteArray> reached;
    for (int step = 0; step < 20 && !driver.table().hasFocus(); ++step) {
        reached.insert(QApplication::focusWidget()->metaObject()->className());
        driver.press(Qt::Key_Tab);
    }
    CHECK(driver.table().hasFocus());
    CHECK(reached.contains("ui::SearchField"));
    CHECK(reached.contains("QTabBar"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"
#include "ui/main_window/choice_button.h"
#include "ui/main_window/rail_button.h"
#include "ui/main_window/start_page.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using ui::ActionId;
using ui::Actions;
using ui::ChoiceButton;
using ui::RailButton;
using ui::StartPage;

TEST_CASE("the choices of the start page do what the menu does, by mouse and by key")
{
    const Actions actions;
    const StartPage page(actions);
    const QSignalSpy fromTable(actions.action(ActionId::NewFromTable), &QAction::triggered);
    const QSignalSpy open(actions.action(ActionId::OpenFile), &QAction::triggered);
    const auto choices = page.findChildren<ChoiceButton *>();
    REQUIRE(choices.size() == 2);
    choices.at(0)->click();
    QTest::keyClick(choices.at(1), Qt::Key_Return);
    CHECK(fromTable.count() == 1);
    CHECK(open.count() == 1);
    for (const ChoiceButton *choice : choices) {
        CHECK(choice->size() == QSize(456, 88));
        CHECK_FALSE(choice->accessibleDescription().isEmpty());
    }
}

TEST_CASE("a recent file is opened by mouse and by key")
{
    const Actions actions;
    StartPage page(actions);
    page.resize(1302, 700);
    page.setRecentFiles({{QStringLiteral("/台账.duban"), {}}});
    page.show();
    auto *list = page.findChild<QListView *>();
    QSignalSpy spy(&page, &StartPage::fileChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    CHECK(spy.count() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(spy.count() == 2);
    CHECK(spy.last().first().toString() == QStringLiteral("/台账.duban"));
}

TEST_CASE("an empty list of recent files says so")
{
    const Actions actions;
    StartPage page(actions);
    page.setRecentFiles({});
    CHECK_FALSE(page.findChild<QListView *>()->isVisibleTo(&page));
    page.setRecentFiles({{QStringLiteral("/台账.duban"), {}}});
    CHECK(page.findChild<QListView *>()->isVisibleTo(&page));
}

TEST_CASE("an entry of the rail follows its action")
{
    QAction action(QStringLiteral("台账"));
    action.setCheckable(true);
    RailButton button(&action, QStringLiteral("ledger"));
    CHECK(button.text() == QStringLiteral("台账"));
    CHECK(button.height() == 60);
    action.setChecked(true);
    CHECK(button.isChecked());
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
    action.setEnabled(true);
    const QSignalSpy spy(&action, &QAction::triggered);
    button.click();
    CHECK(spy.count() == 1);
}

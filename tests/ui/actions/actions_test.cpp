// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using ui::ActionId;
using ui::ActionRow;
using ui::Actions;
using ui::MenuId;
using ui::Need;

TEST_CASE("every action stands once in the table, with a menu and a text")
{
    QSet<ActionId> ids;
    for (const ActionRow &row : ui::actionRows()) {
        CHECK_FALSE(ids.contains(row.id));
        ids.insert(row.id);
        CHECK(*row.text != '\0');
        if (*row.icon)
            CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.icon))));
    }
    CHECK(ids.size() == static_cast<int>(ActionId::About) + 1);
}

TEST_CASE("no two actions share a key")
{
    const Actions actions;
    QSet<QString> keys;
    for (const ActionRow &row : ui::actionRows()) {
        for (const QKeySequence &key : actions.action(row.id)->shortcuts()) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString());
        }
    }
}

TEST_CASE("an action with a standard key has one even where the platform knows none")
{
    const Actions actions;
    for (const ActionRow &row : ui::actionRows()) {
        if (*row.keys)
            CHECK_FALSE(actions.action(row.id)->shortcuts().isEmpty());
    }
}

TEST_CASE("the keys of other office programs do the same beside those of the platform")
{
    ActionRow row;
    row.keys = "Ctrl+Y";
    const QKeySequence own(Qt::CTRL | Qt::Key_Y);
    const QKeySequence platform(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    CHECK(ui::keysBeside({platform}, row) == QList {platform, own});
    CHECK(ui::keysBeside({own, platform}, row) == QList {own, platform});
    CHECK(ui::keysBeside({}, row) == QList {own});
    row.keys = "";
    CHECK(ui::keysBeside({}, row).isEmpty());

    const Actions actions;
    CHECK(actions.action(ActionId::Redo)->shortcuts().contains(own));
}

TEST_CASE("actions can be used once all they need is so")
{
    Actions actions;
    CHECK(actions.action(ActionId::OpenFile)->isEnabled());
    CHECK_FALSE(actions.action(ActionId::CloseFile)->isEnabled());
    CHECK_FALSE(actions.action(ActionId::DeleteTask)->isEnabled());

    actions.setState(Need::File | Need::LedgerPage | Need::TaskRow);
    CHECK(actions.action(ActionId::CloseFile)->isEnabled());
    CHECK_FALSE(actions.action(ActionId::DeleteTask)->isEnabled());

    actions.setState(Need::File | Need::LedgerPage | Need::TaskRow | Need::Editable);
    CHECK(actions.action(ActionId::DeleteTask)->isEnabled());
    CHECK_FALSE(actions.action(ActionId::Undo)->isEnabled());
}

TEST_CASE("a ledger is either closed or reopened, whatever else can be done")
{
    Actions actions;
    const ui::Needs editing = Need::File | Need::LedgerPage | Need::Editable;
    actions.setState(editing | Need::OpenLedger);
    CHECK(actions.action(ActionId::CloseLedger)->isEnabled());
    CHECK_FALSE(actions.action(ActionId::ReopenLedger)->isEnabled());

    actions.setState(editing | Need::ClosedLedger);
    CHECK_FALSE(actions.action(ActionId::CloseLedger)->isEnabled());
    CHECK(actions.action(ActionId::ReopenLedger)->isEnabled());
}

TEST_CASE("keys are lent to another action, before its own, and given back")
{
    Actions actions;
    const QList<QKeySequence> lent = actions.action(ActionId::DeleteTask)->shortcuts();
    const QList<QKeySequence> own = actions.action(ActionId::DeleteEntry)->shortcuts();
    REQUIRE(lent.size() == 1);
    REQUIRE(own.size() == 1);
    actions.lendKeys(ActionId::DeleteTask, ActionId::DeleteEntry, true);
    CHECK(actions.action(ActionId::DeleteTask)->shortcuts().isEmpty());
    CHECK(actions.action(ActionId::DeleteEntry)->shortcuts() == lent + own);
    actions.lendKeys(ActionId::DeleteTask, ActionId::DeleteEntry, false);
    CHECK(actions.action(ActionId::DeleteTask)->shortcuts() == lent);
    CHECK(actions.action(ActionId::DeleteEntry)->shortcuts() == own);
}

TEST_CASE("the menu bar holds every action, and no empty menu")
{
    Actions actions;
    QMenuBar bar;
    actions.fillMenuBar(bar);
    CHECK(bar.actions().size() == 8);
    for (const ActionRow &row : ui::actionRows())
        CHECK(actions.menu(row.menu)->actions().contains(actions.action(row.id)));
    for (const ui::MenuRow &row : ui::menuRows())
        CHECK_FALSE(actions.menu(row.id)->isEmpty());
}

TEST_CASE("without a file the menus that are of no use are greyed")
{
    Actions actions;
    QMenuBar bar;
    actions.fillMenuBar(bar);
    const auto isUsable
        = [&actions](MenuId menu) { return actions.menu(menu)->menuAction()->isEnabled(); };
    for (const MenuId menu :
         {MenuId::Edit, MenuId::Ledger, MenuId::Task, MenuId::Papers, MenuId::Basics})
        CHECK_FALSE(isUsable(menu));
    for (const MenuId menu : {MenuId::File, MenuId::View, MenuId::Help})
        CHECK(isUsable(menu));
    actions.setState(Need::File);
    for (const ui::MenuRow &row : ui::menuRows())
        CHECK(isUsable(row.id));
    actions.setState({});
    CHECK_FALSE(isUsable(MenuId::Task));
}

TEST_CASE("undo says what it would undo, in the menu only")
{
    Actions actions;
    const QString plain = actions.action(ActionId::Undo)->iconText();
    actions.setUndoNames(QStringLiteral("修改 A&B"), {});
    CHECK(actions.action(ActionId::Undo)->text() == plain + QStringLiteral(" 修改 A&&B"));
    CHECK(actions.action(ActionId::Undo)->iconText() == plain);
    actions.setUndoNames({}, {});
    CHECK(actions.action(ActionId::Undo)->text() == plain);
}

TEST_CASE("a button says what undo would undo, and takes no name for markup")
{
    Actions actions;
    const QAction *undo = actions.action(ActionId::Undo);
    actions.setUndoNames(QStringLiteral("修改<img src=\"a.png\"> A&B"), {});
    CHECK(undo->toolTip().contains(QStringLiteral("修改&lt;img src=")));
    CHECK(undo->toolTip().contains(QStringLiteral(" A&amp;B")));
    CHECK_FALSE(undo->toolTip().contains(QStringLiteral("<img")));
    actions.setUndoNames({}, {});
    CHECK(undo->toolTip().contains(undo->text()));
    CHECK_FALSE(undo->toolTip().contains(u'A'));
}

TEST_CASE("of the themes and of the languages one is chosen at a time")
{
    const Actions actions;
    actions.action(ActionId::DarkTheme)->setChecked(true);
    actions.action(ActionId::English)->setChecked(true);
    actions.action(ActionId::LightTheme)->setChecked(true);
    CHECK_FALSE(actions.action(ActionId::DarkTheme)->isChecked());
    CHECK(actions.action(ActionId::English)->isChecked());
}

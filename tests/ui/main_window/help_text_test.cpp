// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"
#include "ui/main_window/help_text.h"

#include <QAction>

TEST_CASE("the help names every key of an action and of a menu once")
{
    const ui::Actions actions;
    const ui::Message help = ui::keyboardHelp(actions);
    int keys = 0;
    for (const ui::ActionRow &row : ui::actionRows())
        keys += actions.action(row.id)->shortcut().isEmpty() ? 0 : 1;
    for (const ui::MenuRow &row : ui::menuRows())
        keys += *row.keys ? 1 : 0;
    CHECK(help.lines.size() == keys);
    CHECK(help.lines.contains(QStringLiteral("New task: Ctrl+N")));
    CHECK(help.lines.contains(QStringLiteral("Menu File: Alt+F")));
    CHECK(help.lines.filter(QChar(0x2026)).isEmpty());
}

TEST_CASE("the program says its licence")
{
    CHECK(ui::aboutText().remark.contains(QStringLiteral("General Public License")));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/actions/actions.h"
#include "ui/actions/view_keys.h"
#include "ui/main_window/help_text.h"

#include <QAction>
#include <QSet>

namespace {

bool helpHas(const ui::Message &help, const char *line)
{
    INFO(line);
    return help.lines.contains(QString::fromUtf8(line));
}

} // namespace

TEST_CASE("the help names the keys of every action, of the views and of every menu once")
{
    const ui::Actions actions;
    const ui::Message help = ui::keyboardHelp(actions);
    auto count = static_cast<qsizetype>(ui::viewKeyRows().size());
    for (const ui::ActionRow &row : ui::actionRows())
        count += actions.action(row.id)->shortcut().isEmpty() ? 0 : 1;
    for (const ui::MenuRow &row : ui::menuRows())
        count += *row.keys ? 1 : 0;
    CHECK(help.lines.size() == count);
    CHECK(QSet<QString>(help.lines.cbegin(), help.lines.cend()).size() == count);
    CHECK(helpHas(help, "New task: Ctrl+N"));
    CHECK(helpHas(help, "Menu File: Alt+F"));
    CHECK(help.lines.filter(QChar(0x2026)).isEmpty());
}

TEST_CASE("the help names every key of an action that a keyboard has")
{
    const ui::Message help = ui::keyboardHelp(ui::Actions());
    const QString all = help.lines.join(u'\n');
    const QString redo = all.section(QStringLiteral("Redo: "), 1).section(u'\n', 0, 0);
    CHECK(redo.contains(QStringLiteral("Ctrl+Y")));
    CHECK(redo.contains(QStringLiteral("Ctrl+Shift+Z")));
    CHECK_FALSE(all.contains(QStringLiteral("F20")));
    CHECK(all.contains(QStringLiteral("F11")));
}

TEST_CASE("the help names what keys do in the table and on the timeline")
{
    const ui::Message help = ui::keyboardHelp(ui::Actions());
    CHECK(helpHas(help, "Table, Open the list or the calendar of the cell: Alt+↓"));
    CHECK(helpHas(help, "Typing in a cell, Begin a line: Alt+Enter"));
    CHECK(helpHas(help, "Typing in a cell, Write into all selected cells: Ctrl+Enter"));
    CHECK(helpHas(help, "Table, To the edge of what is filled: Ctrl+arrows"));
    CHECK(helpHas(help, "Table, Clear the selected cells: Delete / Backspace"));
    CHECK(helpHas(help, "Timeline, Deadline a day earlier, later: Alt+← / Alt+→"));
    CHECK(helpHas(help, "Timeline, Enlarge, reduce the time: + / -"));
}

TEST_CASE("the program says its licence")
{
    CHECK(ui::aboutText().remark.contains(QStringLiteral("General Public License")));
}

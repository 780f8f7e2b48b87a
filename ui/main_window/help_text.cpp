// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_text.h"

#include "ui/actions/actions.h"
#include "ui/main_window/diagnostics.h"

#include <QAction>
#include <QCoreApplication>

namespace ui {

namespace {

/// Gives lupdate a context for the texts of this file.
struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(ui::HelpText)
};

constexpr QChar kFormFollows(0x2026); ///< at the end of a name

} // namespace

Message keyboardHelp(const Actions &actions)
{
    QStringList lines;
    for (const ActionRow &row : actionRows()) {
        const QAction *action = actions.action(row.id);
        QString name = action->iconText();
        if (!action->shortcut().isEmpty())
            lines.append(HelpText::tr("%1: %2").arg(
                name.remove(kFormFollows), action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (const MenuRow &row : menuRows()) {
        if (*row.keys)
            lines.append(HelpText::tr("Menu %1: %2").arg(menuText(row), QLatin1String(row.keys)));
    }
    return {
        HelpText::tr("Keyboard shortcuts"),
        HelpText::tr("In the table: typing or F2 edits, Enter goes down, Esc gives up, arrows and "
                     "Tab move, Space opens the card. Ctrl+Page Down shows the next list, F6 leads "
                     "to the card, to the search and back. On the start page, and wherever else no "
                     "cells are pasted, Ctrl+V imports the table on the clipboard."),
        lines};
}

Message aboutText()
{
    return {HelpText::tr("Duban %1").arg(QCoreApplication::applicationVersion()),
            HelpText::tr("Ledger of targets for civil-affairs offices. Free software under the GNU "
                         "General Public License, version 3 or later."),
            diagnostics(),
            HelpText::tr("Copy diagnostics")};
}

} // namespace ui

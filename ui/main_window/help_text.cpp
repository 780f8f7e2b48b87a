// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/help_text.h"

#include "ui/actions/actions.h"
#include "ui/actions/view_keys.h"
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

/// Keys of Sun keyboards, which the platform knows and nobody has.
bool isOnKeyboards(const QKeySequence &key)
{
    const int code = key[0].key();
    return code < Qt::Key_F13 || code > Qt::Key_F35;
}

QString allKeysOf(const QAction &action)
{
    QStringList names;
    const QList<QKeySequence> keys = action.shortcuts();
    for (const QKeySequence &key : keys) {
        if (isOnKeyboards(key))
            names.append(key.toString(QKeySequence::NativeText));
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace

Message keyboardHelp(const Actions &actions)
{
    QStringList lines;
    for (const ActionRow &row : actionRows()) {
        const QAction *action = actions.action(row.id);
        const QString keys = allKeysOf(*action);
        if (!keys.isEmpty())
            lines.append(HelpText::tr("%1: %2").arg(action->iconText().remove(kFormFollows), keys));
    }
    for (const ViewKeyRow &row : viewKeyRows()) {
        //: %1 is a place such as the table, %2 what keys do there, %3 the keys
        lines.append(HelpText::tr("%1, %2: %3")
                         .arg(keyPlaceText(row.place), viewKeysMeaning(row), viewKeysText(row)));
    }
    for (const MenuRow &row : menuRows()) {
        if (*row.keys)
            lines.append(HelpText::tr("Menu %1: %2").arg(menuText(row), QLatin1String(row.keys)));
    }
    return {HelpText::tr("Keyboard shortcuts"),
            HelpText::tr("On the start page, and wherever else no cells are pasted, Ctrl+V imports "
                         "the table on the clipboard."),
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

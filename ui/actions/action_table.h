// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_id.h"

#include <QFlags>
#include <QKeySequence>

#include <span>

namespace ui {

/// What must be so for an action to make sense.
enum class Need : unsigned
{
    File = 1, ///< a file is open
    Editable = 2, ///< … and may be changed
    Undoable = 4,
    Redoable = 8,
    LedgerPage = 16, ///< the page 台账 is in front
    PapersPage = 32, ///< the page 报表 is in front, with a document
    Task = 64, ///< a task is selected
    Entry = 128, ///< an entry of one of the five lists is selected
    OtherDay = 256, ///< an as-of date other than today is set
    TimelinePage = 512, ///< the page 挂图 is in front
    Searchable = 1024, ///< the page in front can be searched
    AlertsPage = 1u << 12, ///< the page 预警 is in front, with a row that is current
    Importable = 1u << 14, ///< the file that is open may be changed, or none is: one is made then
    OpenLedger = 1u << 15, ///< the ledger at hand is not known to be closed
    ClosedLedger = 1u << 16, ///< … is closed
    Closable = 1u << 20, ///< the task goes on, so that it can be closed or suspended
    Cancellable = 1u << 21, ///< the task goes on or is suspended
    Reopenable = 1u << 22, ///< the task is closed, suspended or cancelled
    AtRisk = 1u << 28, ///< a risk of the task was declared and can be withdrawn
    UnitsPage = 1u << 24, ///< the page 科室与人员 is in front
    TaskRow = 1u << 23, ///< the row that is current in a list stands for a task as a whole
    Unit = 1u << 25, ///< a unit is current there
    Named = 1u << 26, ///< a unit or a person is chosen there
    SeveralNamed = 1u << 27 ///< … or several
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

enum class MenuId
{
    File,
    Edit,
    View,
    Timeline, ///< inside View
    Theme, ///< inside View
    Language, ///< inside View
    Ledger,
    Task,
    Papers,
    Basics,
    Help
};

/// One row of the table of actions.
struct ActionRow
{
    ActionId id {};
    MenuId menu {};
    const char *text = ""; ///< source text, context "ui::Actions"
    const char *icon = ""; ///< file name under :/icons without suffix; empty = none
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey; ///< UnknownKey = none
    const char *keys = ""; ///< beside what the platform has for `standard`; empty = none
    Needs needs {};
    bool isCheckable = false;
    bool startsSection = false; ///< a separator stands above it
};

/// One row of the table of menus.
struct MenuRow
{
    MenuId id;
    const char *text; ///< source text, context "ui::Actions"
    const char *keys; ///< opens the menu; empty for a menu inside another
};

/// All actions in the order of the menus.
[[nodiscard]] std::span<const ActionRow> actionRows();

/// All menus in the order of the menu bar, a menu inside another right after it.
[[nodiscard]] std::span<const MenuRow> menuRows();

} // namespace ui

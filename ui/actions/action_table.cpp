// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <QtGlobal>

namespace ui {

namespace {

using enum ActionId;
constexpr auto kNoKey = QKeySequence::UnknownKey;
constexpr Needs kNothing;
constexpr Needs kEditLedger = Need::Editable | Need::LedgerPage;
constexpr Needs kEditUnits = Need::Editable | Need::UnitsPage;

// One entry is a line or two, so that the table can be read like the menus.
// clang-format off
constexpr ActionRow kActions[] = {
    {OpenFile, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Open…"), "open",
     QKeySequence::Open, "Ctrl+O", kNothing},
    {NewFromTable, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "New ledger from a table…"),
     "table", kNoKey, "Ctrl+Shift+O", kNothing},
    {NewLedger, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "New ledger…"), "plus", kNoKey,
     "", kNothing},
    {OpenSample, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Look at a sample"), "eye",
     kNoKey, "", kNothing},
    {BackUp, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Save backup as…"), "", kNoKey,
     "Ctrl+Shift+S", Need::File, false, true},
    {ShowBackups, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Restore…"), "", kNoKey,
     "Ctrl+Shift+B", kNothing},
    {ShowDeletedTasks, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Recycle bin…"), "",
     kNoKey, "Ctrl+Shift+H", Need::File},
    {CloseFile, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Close file"), "",
     QKeySequence::Close, "Ctrl+W", Need::File, false, true},
    {Preferences, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Settings…"), "",
     QKeySequence::Preferences, "Ctrl+,", kNothing, false, true},
    {Quit, MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "Quit"), "", QKeySequence::Quit,
     "Ctrl+Q", kNothing},

    {Undo, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Undo"), "", QKeySequence::Undo,
     "Ctrl+Z", Need::Editable | Need::Undoable},
    {Redo, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Redo"), "", QKeySequence::Redo,
     "Ctrl+Y", Need::Editable | Need::Redoable},
    {CutCells, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Cut cells"), "",
     QKeySequence::Cut, "Ctrl+X", kEditLedger, false, true},
    {CopyCells, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Copy cells"), "",
     QKeySequence::Copy, "Ctrl+C", Need::File | Need::LedgerPage},
    {PasteCells, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Paste cells"), "",
     QKeySequence::Paste, "Ctrl+V", kEditLedger},
    {FillDown, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Fill down"), "", kNoKey,
     "Ctrl+D", kEditLedger, false, true},
    {FillRight, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Fill right"), "", kNoKey,
     "Ctrl+R", kEditLedger},
    {TypeToday, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Type today's date"), "", kNoKey,
     "Ctrl+;", kEditLedger},
    {Find, MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Find"), "search", QKeySequence::Find,
     "Ctrl+F", Need::File | Need::Searchable, false, true},

    {ShowOverview, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Overview"), "overview",
     kNoKey, "Ctrl+1", Need::File, true},
    {ShowLedger, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Ledger"), "ledger", kNoKey,
     "Ctrl+2", Need::File, true},
    {ShowTimeline, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Timeline"), "timeline",
     kNoKey, "Ctrl+3", Need::File, true},
    {ShowAlerts, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Alerts"), "alerts", kNoKey,
     "Ctrl+4", Need::File, true},
    {ShowPapers, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Papers"), "papers", kNoKey,
     "Ctrl+5", Need::File, true},
    {ToggleCard, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Task card"), "", kNoKey, "F4",
     Need::File | Need::LedgerPage, true, true},
    {SortColumn, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Sort by this column"), "",
     kNoKey, "Ctrl+Alt+S", Need::File | Need::LedgerPage},
    {OriginalOrder, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Original order"), "",
     kNoKey, "Ctrl+Shift+0", Need::File | Need::LedgerPage},
    {FilterColumn, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Filter this column…"), "",
     kNoKey, "Ctrl+Shift+L", Need::File | Need::LedgerPage, false, true},
    {ApplyAgain, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Filter and sort again"), "",
     kNoKey, "Ctrl+Alt+L", Need::File | Need::LedgerPage},
    {ViewAsOf, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Show as of a day…"), "", kNoKey,
     "Ctrl+Alt+D", Need::File, false, true},
    {BackToToday, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Back to today"), "", kNoKey,
     "Ctrl+Shift+D", Need::File | Need::OtherDay},
    {FullScreen, MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "Full screen"), "",
     QKeySequence::FullScreen, "F11", kNothing, true, true},
    {TimelineWeeks, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Week"), "", kNoKey,
     "Alt+1", Need::TimelinePage, true},
    {TimelineMonths, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Month"), "", kNoKey,
     "Alt+2", Need::TimelinePage, true},
    {TimelineQuarters, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Quarter"), "",
     kNoKey, "Alt+3", Need::TimelinePage, true},
    {TimelineYears, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Year"), "", kNoKey,
     "Alt+4", Need::TimelinePage, true},
    {TimelineToday, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Go to today"), "today",
     kNoKey, "Alt+0", Need::TimelinePage, false, true},
    {TimelineFit, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Show all"), "fit", kNoKey,
     "Alt+9", Need::TimelinePage},
    {TimelineCollapse, MenuId::Timeline,
     QT_TRANSLATE_NOOP("ui::Actions", "Collapse all groups"), "", kNoKey, "Ctrl+[", Need::TimelinePage, false, true},
    {TimelineExpand, MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Expand all groups"),
     "", kNoKey, "Ctrl+]", Need::TimelinePage},
    {FollowSystemTheme, MenuId::Theme, QT_TRANSLATE_NOOP("ui::Actions", "Follow the system"),
     "", kNoKey, "", kNothing, true},
    {LightTheme, MenuId::Theme, QT_TRANSLATE_NOOP("ui::Actions", "Light"), "", kNoKey, "",
     kNothing, true},
    {DarkTheme, MenuId::Theme, QT_TRANSLATE_NOOP("ui::Actions", "Dark"), "", kNoKey, "",
     kNothing, true},
    {Chinese, MenuId::Language, QT_TRANSLATE_NOOP("ui::Actions", "Chinese"), "", kNoKey, "",
     kNothing, true},
    {English, MenuId::Language, QT_TRANSLATE_NOOP("ui::Actions", "English"), "", kNoKey, "",
     kNothing, true},

    {ImportTable, MenuId::Ledger, QT_TRANSLATE_NOOP("ui::Actions", "Import…"), "import", kNoKey,
     "Ctrl+I", Need::Editable},
    {ExportTable, MenuId::Ledger, QT_TRANSLATE_NOOP("ui::Actions", "Export table…"), "table",
     kNoKey, "Ctrl+Shift+I", Need::File | Need::Exportable},
    {LedgerRules, MenuId::Ledger, QT_TRANSLATE_NOOP("ui::Actions", "Ledger settings…"), "",
     kNoKey, "Ctrl+Alt+,", kEditLedger, false, true},

    {AddTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "New task"), "plus",
     QKeySequence::New, "Ctrl+N", kEditLedger},
    {DeleteTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Delete task…"), "", kNoKey,
     "Ctrl+-", kEditLedger | Need::Task},
    {AddEntry, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "New entry"), "", kNoKey,
     "Ctrl+Shift+N", kEditLedger | Need::Task, false, true},
    {DeleteEntry, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Delete entry"), "", kNoKey,
     "Ctrl+Shift+-", kEditLedger | Need::Entry},
    {CloseTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Close and strike off…"), "",
     kNoKey, "Ctrl+Shift+E", kEditLedger | Need::Closable, false, true},
    {MoveDeadline, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Move deadline…"), "", kNoKey,
     "Ctrl+Shift+T", kEditLedger | Need::Task},
    {AddComment, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Add a leader's comment…"), "",
     kNoKey, "Ctrl+Shift+M", kEditLedger | Need::Task},
    {SuspendTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Suspend…"), "", kNoKey, "",
     kEditLedger | Need::Closable},
    {CancelTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Cancel task…"), "", kNoKey, "",
     kEditLedger | Need::Cancellable},
    {ReopenTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Reopen…"), "", kNoKey, "",
     kEditLedger | Need::Reopenable},
    {RemindTask, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Copy reminder"), "", kNoKey,
     "Ctrl+Shift+C", Need::File | Need::AlertsPage, false, true},
    {RemindUnit, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Copy reminder for the unit"),
     "", kNoKey, "Ctrl+Shift+R", Need::File | Need::AlertsPage},
    {RemindAll, MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Copy all reminders"), "copy",
     kNoKey, "Ctrl+Alt+R", Need::File | Need::AlertsPage},

    {PreviousPage, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Previous page"), "",
     kNoKey, "Alt+Left", Need::PapersPage},
    {NextPage, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Next page"), "", kNoKey,
     "Alt+Right", Need::PapersPage},
    {WholePage, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Whole page"), "", kNoKey,
     "Ctrl+0", Need::PapersPage, true, true},
    {PageWidth, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Page width"), "", kNoKey,
     "Ctrl+9", Need::PapersPage, true},
    {ActualSize, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Actual size"), "", kNoKey,
     "Ctrl+8", Need::PapersPage, true},
    {ExportPdf, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Export PDF…"), "pdf", kNoKey,
     "Ctrl+E", Need::Printable, false, true},
    {ExportPicture, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Export picture…"),
     "picture", kNoKey, "Ctrl+Shift+G", Need::Printable | Need::TimelinePage},
    {Print, MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Print…"), "print",
     QKeySequence::Print, "Ctrl+P", Need::Printable},

    {ShowUnits, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Units and people"), "",
     kNoKey, "", Need::File, true},
    {ShowCalendar, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Calendar"), "", kNoKey, "",
     Need::File, true},
    {ImportHolidays, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Import holidays…"),
     "import", kNoKey, "", Need::File},
    {AddUnit, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "New unit…"), "plus", kNoKey,
     "Ctrl+Shift+U", kEditUnits, false, true},
    {AddPerson, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "New person…"), "", kNoKey,
     "Ctrl+Shift+P", kEditUnits},
    {DeleteNamed, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Delete"), "", kNoKey, "Del",
     kEditUnits | Need::Named},
    {MergeNamed, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Merge…"), "", kNoKey,
     "Ctrl+M", kEditUnits | Need::SeveralNamed},
    {MoveUnitUp, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Move up"), "", kNoKey,
     "Alt+Up", kEditUnits | Need::Unit, false, true},
    {MoveUnitDown, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Move down"), "", kNoKey,
     "Alt+Down", kEditUnits | Need::Unit},
    {MoveUnitIn, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Move under the unit before"),
     "", kNoKey, "Alt+Shift+Right", kEditUnits | Need::Unit},
    {MoveUnitOut, MenuId::Basics,
     QT_TRANSLATE_NOOP("ui::Actions", "Move out beside the unit above"), "", kNoKey, "Alt+Shift+Left", kEditUnits | Need::Unit},
    {NameLevel, MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Name of the level…"), "",
     kNoKey, "", kEditUnits | Need::Unit, false, true},

    {Manual, MenuId::Help, QT_TRANSLATE_NOOP("ui::Actions", "Manual"), "",
     QKeySequence::HelpContents, "F1", kNothing},
    {FiveMinutes, MenuId::Help, QT_TRANSLATE_NOOP("ui::Actions", "Begin in five minutes"), "",
     kNoKey, "", kNothing},
    {Keyboard, MenuId::Help, QT_TRANSLATE_NOOP("ui::Actions", "Keyboard shortcuts"), "", kNoKey,
     "Ctrl+F1", kNothing},
    {About, MenuId::Help, QT_TRANSLATE_NOOP("ui::Actions", "About Duban"), "", kNoKey, "",
     kNothing},
};
// clang-format on

constexpr MenuRow kMenus[] = {
    {MenuId::File, QT_TRANSLATE_NOOP("ui::Actions", "File"), "Alt+F"},
    {MenuId::Edit, QT_TRANSLATE_NOOP("ui::Actions", "Edit"), "Alt+E"},
    {MenuId::View, QT_TRANSLATE_NOOP("ui::Actions", "View"), "Alt+V"},
    {MenuId::Timeline, QT_TRANSLATE_NOOP("ui::Actions", "Timeline"), ""},
    {MenuId::Theme, QT_TRANSLATE_NOOP("ui::Actions", "Theme"), ""},
    {MenuId::Language, QT_TRANSLATE_NOOP("ui::Actions", "Language"), ""},
    {MenuId::Ledger, QT_TRANSLATE_NOOP("ui::Actions", "Ledgers"), "Alt+L"},
    {MenuId::Task, QT_TRANSLATE_NOOP("ui::Actions", "Tasks"), "Alt+T"},
    {MenuId::Papers, QT_TRANSLATE_NOOP("ui::Actions", "Papers"), "Alt+P"},
    {MenuId::Basics, QT_TRANSLATE_NOOP("ui::Actions", "Basics"), "Alt+B"},
    {MenuId::Help, QT_TRANSLATE_NOOP("ui::Actions", "Help"), "Alt+H"},
};

} // namespace

std::span<const ActionRow> actionRows()
{
    return kActions;
}

std::span<const MenuRow> menuRows()
{
    return kMenus;
}

} // namespace ui

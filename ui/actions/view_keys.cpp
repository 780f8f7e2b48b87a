// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/view_keys.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr ViewKeyRow kViewKeys[] = {
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "F2"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Change the cell; typing begins anew")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Alt+↓"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Open the list or the calendar of the cell")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "One cell down")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Shift+Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "One cell up")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Tab / Shift+Tab"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "One cell right, left")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Home / End"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "First, last cell of the row")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Home / Ctrl+End"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "First, last cell of the table")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+arrows"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "To the edge of what is filled")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Shift+arrows"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Select")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Shift+arrows"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Select to the edge of what is filled")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Shift+Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Select the row")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Select the column")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+A / Ctrl+Shift+Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Select everything")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Delete / Backspace"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Clear the selected cells")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Open or close the task card")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "→ / +"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Unfold the group, on its heading")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Page Down / Ctrl+Page Up"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Next, previous list")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "F6"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "To the card, to the search and back")},
    {KeyPlace::Table,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+wheel"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enlarge or reduce the table")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enter / Shift+Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Write, and go down or up")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Tab / Shift+Tab"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Write, and go right or left")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Write into all selected cells")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Alt+Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Begin a line")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Alt+↓"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Open the list or the calendar")},
    {KeyPlace::Cell,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Esc"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Give up what was typed")},
    {KeyPlace::Card,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Write the progress typed")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Alt+← / Alt+→"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Deadline a day earlier, later")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "+ / -"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enlarge, reduce the time")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Shift+← / Shift+→"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Earlier, later time")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "← / →"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Fold, unfold the group")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Fold or unfold the group")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "To the task in the ledger")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Esc"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Give up dragging")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+wheel"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enlarge or reduce the time")},
    {KeyPlace::Timeline,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Shift+wheel"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Earlier or later time")},
    {KeyPlace::Alerts,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "To the task in the ledger, or fold the section")},
    {KeyPlace::Papers,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Page Down / Page Up"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Next, previous page")},
    {KeyPlace::Papers,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Home / End"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "First, last page")},
    {KeyPlace::Calendar,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Space / Enter"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Day off or day of work")},
    {KeyPlace::Calendar,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Page Down / Page Up"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Next, previous month")},
    {KeyPlace::Calendar,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Ctrl+Page Down / Ctrl+Page Up"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Next, previous year")},
    {KeyPlace::Import,
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Space"),
     QT_TRANSLATE_NOOP("ui::ViewKeys", "Leave the selected rows out or take them in")},
};

QString translatedKeys(const char *source)
{
    return QCoreApplication::translate("ui::ViewKeys", source);
}

} // namespace

std::span<const ViewKeyRow> viewKeyRows()
{
    return kViewKeys;
}

QString keyPlaceText(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Table: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Table"));
    case KeyPlace::Cell:
        return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Typing in a cell"));
    case KeyPlace::Card: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Task card"));
    case KeyPlace::Timeline: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Timeline"));
    case KeyPlace::Alerts: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Alerts"));
    case KeyPlace::Papers: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Papers"));
    case KeyPlace::Calendar: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Calendar"));
    case KeyPlace::Import: return translatedKeys(QT_TRANSLATE_NOOP("ui::ViewKeys", "Import"));
    }
    Q_UNREACHABLE();
}

QString viewKeysText(const ViewKeyRow &row)
{
    return translatedKeys(row.keys);
}

QString viewKeysMeaning(const ViewKeyRow &row)
{
    return translatedKeys(row.text);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/locked_column.h"

#include <QCoreApplication>

namespace ui {

namespace {

class LockedColumn
{
    Q_DECLARE_TR_FUNCTIONS(ui::LockedColumn)
};

} // namespace

QString lockedColumnText(core::ColumnField field)
{
    switch (field) {
    case core::ColumnField::Extensions:
        return LockedColumn::tr("It is told from the extensions granted: choose “Move deadline…” "
                                "to put a deadline off.");
    case core::ColumnField::CompletionRate:
        return LockedColumn::tr("It is worked out from target and result: change those.");
    case core::ColumnField::CompletedOn:
        return LockedColumn::tr(
            "It is the day on which the task was closed: choose “Close task…”.");
    case core::ColumnField::State:
        return LockedColumn::tr("This task has no state of its own that could be changed here.");
    default: return LockedColumn::tr("This column is worked out by the program.");
    }
}

} // namespace ui

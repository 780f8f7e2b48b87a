// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/written_day.h"

#include "core/calendar/due_phrase.h"

namespace core {

QDate writtenDay(const TableCell &cell, const DraftContext &context)
{
    if (cell.kind == CellKind::Date)
        return cell.date;
    const DueReading reading = readDuePhrase(cell.text, context.basis, context.calendar);
    const bool isDay = reading.precision == Precision::Day && !reading.needsConfirmation;
    return isDay ? reading.due : QDate();
}

} // namespace core

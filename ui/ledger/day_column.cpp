// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/day_column.h"

#include "core/calendar/typed_day.h"

#include <QStringList>

namespace ui {

bool holdsDays(core::ColumnField field)
{
    switch (field) {
    case core::ColumnField::Start:
    case core::ColumnField::Deadline:
    case core::ColumnField::MeasurePhrase:
    case core::ColumnField::MeasureStartedOn:
    case core::ColumnField::MeasureDoneOn: return true;
    default: return false;
    }
}

QString withTypedDays(const QString &text,
                      core::ColumnField field,
                      QDate today,
                      const core::WorkCalendar &calendar)
{
    if (!holdsDays(field))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (const std::optional<QDate> day = core::typedDay(line, today, calendar))
            line = day->toString(Qt::ISODate);
    }
    return lines.join(u'\n');
}

} // namespace ui

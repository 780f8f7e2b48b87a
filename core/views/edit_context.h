// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id_source.h"
#include "core/calendar/work_calendar.h"
#include "core/records/ledger.h"
#include "core/records/person.h"
#include "core/records/unit.h"

#include <QList>

namespace core {

/// What typed text is read against. The references must outlive the call.
struct EditContext
{
    const Ledger &ledger;
    const QList<Unit> &units;
    const QList<Person> &people;
    const WorkCalendar &calendar;
    IdSource &ids;
    QDate today; ///< day a report is dated
    QString typedBy; ///< person at the keyboard
};

} // namespace core

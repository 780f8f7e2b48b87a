// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/held_due.h"

namespace core {

QDate heldDue(QDate due, DayOffRule rule, const WorkCalendar &calendar)
{
    if (!due.isValid())
        return due;
    switch (rule) {
    case DayOffRule::Stays: return due;
    case DayOffRule::Earlier: return calendar.workdayOnOrBefore(due);
    case DayOffRule::Later: return calendar.workdayOnOrAfter(due);
    }
    Q_UNREACHABLE();
}

} // namespace core

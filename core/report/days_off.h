// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/calendar/work_calendar.h"

#include <QString>

namespace core {

/// What @p calendar changes between the days of @p span, both included, so that a reader can count
/// workdays himself: 9月25日至27日、10月1日至7日放假，9月20日、10月10日上班. Days off are told with
/// the weekend they touch. Empty where every weekday is worked and every weekend is free.
[[nodiscard]] QString printedDaysOff(DateSpan span, const WorkCalendar &calendar);

/// What a note says where workdays of years are counted whose days off are not known.
[[nodiscard]] QString printedUnknownDaysOff();

/// How workdays are counted, as a note says it, with what @p calendar changes on @p days. @param
/// isKnown whether the days off of the years counted are known.
[[nodiscard]] QString
printedCalendarNote(DateSpan days, bool isKnown, const WorkCalendar &calendar);

} // namespace core

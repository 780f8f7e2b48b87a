// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/calendar/work_calendar.h"

#include <QList>

namespace core {

/// The holidays that touch @p span: days off in a row, weekends among them, one of which in the
/// span is a weekday. Plain weekends are none.
[[nodiscard]] QList<DateSpan> holidaysIn(DateSpan span, const WorkCalendar &calendar);

} // namespace core

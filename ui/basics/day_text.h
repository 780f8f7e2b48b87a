// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/local_days.h"

#include <QString>

namespace ui {

/// The letter in a day off, and in a day of the weekend that is worked: 休, 班.
[[nodiscard]] QString offMark();
[[nodiscard]] QString workedMark();

/// "Saturday, 10 October: worked instead of another day", with a remark if it was changed here.
[[nodiscard]] QString dayText(QDate day, const core::LocalDays &days);

/// The day with its day of the week, as a heading.
[[nodiscard]] QString dayTitle(QDate day);

/// What a day is, without its date: a workday, a weekend, a holiday, a workday made up.
[[nodiscard]] QString kindText(QDate day, const core::WorkCalendar &calendar);

/// Where the days of @p year come from, and how many of them were changed here.
[[nodiscard]] QString originText(int year, const core::LocalDays &days);

/// @p days that are worked, or those that are not, days in a row as one span.
[[nodiscard]] QString spansText(const QMap<QDate, bool> &days, bool areWorked);

} // namespace ui

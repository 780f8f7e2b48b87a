// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/week.h"

namespace core {

/// Whole months as they are written on a command line: 2026-03..2026-09, 2026-03, 2026, 2025..2026.
/// Empty if @p text is none of these, ends before it begins or spans more than kMostYears.
[[nodiscard]] std::optional<DateSpan> monthsOf(const QString &text);
constexpr int kMostYears = 50;

/// 2026年第39周（9月21日—9月24日）; the years of the days are told where they are not the week's.
[[nodiscard]] QString weekCaption(Week week, const WorkCalendar &calendar);

/// 2026年第39周.
[[nodiscard]] QString weekName(Week week);

/// What week @p compared is called in week @p now: 上周, else 第37周.
[[nodiscard]] QString printedComparedWeek(Week compared, Week now);

/// 较上周减1项, or 与上周持平. @param week the name of the week compared with.
[[nodiscard]] QString printedComparison(int now, int before, const QString &week);

} // namespace core

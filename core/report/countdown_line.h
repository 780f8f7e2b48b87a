// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/countdown_days.h"
#include "core/views/marked_day.h"

namespace core {

/// 距试点验收（10月12日）还有18天（7个工作日）。, one sentence for each; empty for none.
/// @param year the days of which need no year.
[[nodiscard]] QString printedCountdowns(const QList<CountdownDays> &countdowns, int year);

/// The same as marks of a timeline, without full stops.
[[nodiscard]] QList<MarkedDay> printedMarks(const QList<CountdownDays> &countdowns, int year);

/// Whether the days off are known of the years that @p countdowns end in.
[[nodiscard]] bool knowsYearsOf(const QList<CountdownDays> &countdowns,
                                const WorkCalendar &calendar);

} // namespace core

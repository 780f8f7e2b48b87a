// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <optional>

namespace core {

/// The day somebody means who types 今天, 明天, +7, +7工作日, -3天, +2周 or +1个月 on @p today;
/// nothing for every other text. For what is typed only: what is stored must mean the same
/// tomorrow.
[[nodiscard]] std::optional<QDate>
typedDay(const QString &text, QDate today, const WorkCalendar &calendar);

} // namespace core

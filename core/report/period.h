// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/week.h"

namespace core {

/// 2026年第39周（9月21日—9月24日）; the years of the days are told where they are not the week's.
[[nodiscard]] QString weekCaption(const Week &week, const WorkCalendar &calendar);

/// 2026年第39周.
[[nodiscard]] QString weekName(const Week &week);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/records/countdown.h"
#include "ui/prompts/form.h"

namespace ui {

/// Adds to @p form, that of a ledger's settings, what it counts down to: a name and a day, both or
/// none. What the form checked before it goes on checking. @param today the day counted from.
void addCountdownFields(Form &form,
                        const core::Countdown &countdown,
                        QDate today,
                        const core::WorkCalendar &calendar);

/// What was typed into these fields; not set where they are empty.
[[nodiscard]] core::Countdown
countdownIn(const FormValues &values, QDate today, const core::WorkCalendar &calendar);

} // namespace ui

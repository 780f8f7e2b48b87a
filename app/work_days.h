// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"

namespace app {

/// The working calendar of this machine: the notices that come with the program, changed by the
/// file duban/workdays.txt in the user's configuration folder (else in the system's), in the form
/// of readNotices(). Error kinds: InputUnreadable, WrongUsage.
[[nodiscard]] core::Result<core::WorkCalendar> localCalendar();

} // namespace app

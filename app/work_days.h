// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/local_days_file.h"

namespace app {

/// Where the days of this machine are kept: duban/workdays.txt in the user's configuration folder,
/// else in the system's.
[[nodiscard]] core::LocalDaysFile localDaysFile();

/// The working calendar of this machine: the notices that come with the program, changed by what
/// localDaysFile() holds. Error kinds: InputUnreadable, WrongUsage.
[[nodiscard]] core::Result<core::WorkCalendar> localCalendar();

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"

#include <QString>

namespace core {

/// The notices the program ships with, in the text form of readNotices().
[[nodiscard]] QString builtInNotices();

/// Reads notices, one year a line: `2026: 01-01..01-03 04-04 | 01-04`, the days off before the bar,
/// the weekend days that are worked after it. Blank lines and lines that start with # are skipped.
/// A line for a year that is known by then, or one that begins with +, changes the days it names;
/// any other is that year's notice.
/// Error kinds: InputDamaged (subject: the line, arguments: its number from 1), InputEmpty.
[[nodiscard]] Result<WorkCalendar> readNotices(const QString &text, const WorkCalendar &base = {});

} // namespace core

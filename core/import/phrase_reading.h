// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_phrase.h"

namespace core {

/// Reads a due phrase of a sheet. Where no basis is known only what needs none is understood:
/// 2021年底 is a day, 年底 is not.
[[nodiscard]] DueReading
readPhrase(const QString &phrase, const PhraseBasis &basis, const WorkCalendar &calendar);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/phrase_rules.h"

namespace core {

/// The last day off of a festival that @p clause ends with ("国庆后", "春节假期结束后"), in the
/// year of the context. Invalid if there is none, or the notice of the year is not known.
[[nodiscard]] QDate lastDayOfFestivalBefore(QStringView clause, const PhraseContext &context);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_heading.h"

namespace core {

/// The years that @p text is as a whole, as somebody types them: 2026, 2026年, 2021—2023; none if
/// anything else stands beside them.
[[nodiscard]] LedgerYears typedYears(const QString &text);

/// The day that @p text is as a whole; invalid if anything else stands beside it.
[[nodiscard]] QDate typedDay(const QString &text);

} // namespace core

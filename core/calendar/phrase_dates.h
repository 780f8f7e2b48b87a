// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/phrase_period.h"
#include "core/calendar/phrase_rules.h"

namespace core {

/// The word after a date that says how it is meant.
enum class Tail
{
    None,
    Before, ///< 前: the named day is included
    About, ///< 左右
    From, ///< 起
    Begun, ///< 开始
    Since, ///< 以来
    After ///< 后
};

[[nodiscard]] Tail takeTail(PhraseCursor &cursor);

/// Takes a period in figures or in words.
[[nodiscard]] std::optional<Period> takePeriod(PhraseCursor &cursor, PeriodBasis basis);

/// Whether a period without a year lies so far before its document that the next year is meant.
[[nodiscard]] bool liesBehind(const Period &period, const PhraseContext &context);

/// A match that is due at the end of @p period.
[[nodiscard]] PhraseMatch dueMatch(const Period &period, bool needsConfirmation);

} // namespace core

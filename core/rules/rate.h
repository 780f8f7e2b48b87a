// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/count.h"

#include <optional>

namespace core {

/// A part of a whole, both as numbers of tasks.
struct Rate
{
    int part = 0;
    int whole = 0;

    /// In tenths of a percent, rounded half up: 16 of 24 = 667. Empty where there is no whole.
    [[nodiscard]] std::optional<int> perMille() const;

    bool operator==(const Rate &) const = default;
};

/// The rates of briefings. Source: domain.md e.5; that of reports on time comes with cadences.
enum class RateKind
{
    Completion, ///< 办结率
    OnTime, ///< 按期办结率
    Punctual, ///< 按时率: what is still open and late counts against it
    Overdue, ///< 逾期率
    OnSchedule ///< 序时达标率
};

/// Which tasks a rate divides by which.
struct RateParts
{
    Count part = Count::All;
    Count whole = Count::All;
};

[[nodiscard]] RateParts partsOf(RateKind kind);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rate.h"

namespace core {

std::optional<int> Rate::perMille() const
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<int>((qint64 {2000} * part + whole) / (qint64 {2} * whole));
}

RateParts partsOf(RateKind kind)
{
    switch (kind) {
    case RateKind::Completion: return {Count::Closed, Count::ToBeClosed};
    case RateKind::OnTime: return {Count::ClosedOnTime, Count::Closed};
    case RateKind::Punctual: return {Count::ClosedOnTime, Count::FallenDue};
    case RateKind::Overdue: return {Count::Overdue, Count::Open};
    case RateKind::OnSchedule: return {Count::OnSchedule, Count::Scheduled};
    }
    Q_UNREACHABLE();
}

} // namespace core

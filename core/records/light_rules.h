// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

namespace core {

/// What becomes of a deadline that falls on a day off. Source: design.md, "Rules of meaning".
enum class DayOffRule
{
    Stays, ///< 不变
    Earlier, ///< 提前, to the workday before
    Later ///< 顺延, to the workday after
};

template <> struct EnumKeys<DayOffRule>
{
    static constexpr EnumKeyTable<DayOffRule, 3> values {{
        {DayOffRule::Stays, QLatin1String("stays")},
        {DayOffRule::Earlier, QLatin1String("earlier")},
        {DayOffRule::Later, QLatin1String("later")},
    }};
};

/// What a ledger sets for the lights of its tasks. Source: domain.md d.3.
struct LightRules
{
    int warnWorkdays = 5; ///< a task is due soon within so many workdays
    int priorityWarnWorkdays = 10; ///< the same for 重点项目 and 重点工作
    int behindPoints = 10; ///< percentage points behind schedule from which a task is behind
    int farBehindPoints = 30; ///< percentage points beyond which it is far behind
    DayOffRule dayOffRule = DayOffRule::Stays;

    bool operator==(const LightRules &) const = default;
};

} // namespace core

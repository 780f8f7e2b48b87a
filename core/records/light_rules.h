// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"
#include "core/records/reminder_step.h"

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

/// The light of a task with a node whose day has passed. Source: domain.md d.3 rule 10.
enum class NodeRule
{
    Yellow,
    Off ///< none of its own
};

template <> struct EnumKeys<NodeRule>
{
    static constexpr EnumKeyTable<NodeRule, 2> values {{
        {NodeRule::Yellow, QLatin1String("yellow")},
        {NodeRule::Off, QLatin1String("off")},
    }};
};

/// The light of a task before its start. Source: domain.md d.3 rule 13.
enum class StartRule
{
    Grey,
    Off ///< none of its own
};

template <> struct EnumKeys<StartRule>
{
    static constexpr EnumKeyTable<StartRule, 2> values {{
        {StartRule::Grey, QLatin1String("grey")},
        {StartRule::Off, QLatin1String("off")},
    }};
};

/// The light of a task whose lead unit says that its deadline will not be kept. Source: domain.md
/// d.3 rule 7.
enum class RiskRule
{
    Red,
    Yellow,
    Off ///< none of its own
};

template <> struct EnumKeys<RiskRule>
{
    static constexpr EnumKeyTable<RiskRule, 3> values {{
        {RiskRule::Red, QLatin1String("red")},
        {RiskRule::Yellow, QLatin1String("yellow")},
        {RiskRule::Off, QLatin1String("off")},
    }};
};

/// What a ledger sets for the lights and reminders of its tasks; a figure of 0 switches its rule
/// off. Source: domain.md d.3.
struct LightRules
{
    int warnWorkdays = 5; ///< a task is due soon within so many workdays
    int priorityWarnWorkdays = 10; ///< the same for 重点项目 and 重点工作
    int behindPoints = 10; ///< percentage points behind schedule from which a task is behind
    int farBehindPoints = 30; ///< percentage points beyond which it is far behind
    DayOffRule dayOffRule = DayOffRule::Stays;
    NodeRule nodeRule = NodeRule::Yellow;
    StartRule startRule = StartRule::Grey;
    int reportGraceWorkdays = 2; ///< after which a report that did not come is missing
    ReminderSteps silentSteps; ///< those of the reminder ladder that are switched off
    RiskRule riskRule = RiskRule::Red;

    /// Percentage points from which a task counts as behind: those of its rule, or the usual ones
    /// where the rule is off.
    [[nodiscard]] int countedPoints() const
    {
        return behindPoints > 0 ? behindPoints : LightRules().behindPoints;
    }

    /// Workdays after which a report is missing: those of its rule, or the usual ones where the
    /// rule is off.
    [[nodiscard]] int countedGrace() const
    {
        return reportGraceWorkdays > 0 ? reportGraceWorkdays : LightRules().reportGraceWorkdays;
    }

    bool operator==(const LightRules &) const = default;
};

} // namespace core

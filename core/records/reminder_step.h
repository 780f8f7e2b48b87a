// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"

#include <QString>

namespace core {

/// A step of the reminder ladder. Source: domain.md d.4. The numbers are workdays.
enum class ReminderStep
{
    Before20, ///< T−20
    Before10, ///< T−10, of priority tasks alone
    Before5,
    Before3, ///< T−3, the first that proposes a paper
    Before1,
    DueToday, ///< T
    BehindAtMonthClose, ///< behind schedule on the last workday of a month
    ReportsMissing, ///< two reports in a row have not come
    Late1, ///< T+1
    Late5,
    Late10,
    TwoRedSlips ///< the second red slip of its unit in a quarter
};

template <> struct EnumKeys<ReminderStep>
{
    static constexpr EnumKeyTable<ReminderStep, 12> values {{
        {ReminderStep::Before20, QLatin1String("before_20")},
        {ReminderStep::Before10, QLatin1String("before_10")},
        {ReminderStep::Before5, QLatin1String("before_5")},
        {ReminderStep::Before3, QLatin1String("before_3")},
        {ReminderStep::Before1, QLatin1String("before_1")},
        {ReminderStep::DueToday, QLatin1String("due_today")},
        {ReminderStep::BehindAtMonthClose, QLatin1String("behind_at_month_close")},
        {ReminderStep::ReportsMissing, QLatin1String("reports_missing")},
        {ReminderStep::Late1, QLatin1String("late_1")},
        {ReminderStep::Late5, QLatin1String("late_5")},
        {ReminderStep::Late10, QLatin1String("late_10")},
        {ReminderStep::TwoRedSlips, QLatin1String("two_red_slips")},
    }};
};

/// A set of steps.
class ReminderSteps
{
public:
    [[nodiscard]] bool contains(ReminderStep step) const { return (m_bits & bitOf(step)) != 0; }
    void insert(ReminderStep step) { m_bits |= bitOf(step); }

    bool operator==(const ReminderSteps &) const = default;

private:
    [[nodiscard]] static constexpr unsigned bitOf(ReminderStep step)
    {
        return 1U << static_cast<unsigned>(step);
    }

    unsigned m_bits = 0;
};

/// The text form of Ledger::silentSteps: the keys in the order of the ladder, a blank between them.
[[nodiscard]] QString stepsToText(ReminderSteps steps);

/// Reads Ledger::silentSteps; what is no key, as from a newer file, is passed over.
[[nodiscard]] ReminderSteps stepsFromText(const QString &text);

} // namespace core

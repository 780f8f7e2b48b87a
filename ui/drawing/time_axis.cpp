// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/time_axis.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The least size of a day from which a scale holds: its shortest stretches can be labelled.
constexpr double kDaysFrom = 30;
constexpr double kWeeksFrom = 14;
constexpr double kTenDaysFrom = 9;
constexpr double kMonthsFrom = 2.6;
constexpr double kQuartersFrom = 0.9;

} // namespace

TimeAxis::TimeAxis(QDate origin, double pixelsPerDay)
    : m_origin(origin)
    , m_pixelsPerDay(std::clamp(pixelsPerDay, kLeast, kGreatest))
{
}

double TimeAxis::left(QDate day) const
{
    return static_cast<double>(m_origin.daysTo(day)) * m_pixelsPerDay;
}

QDate TimeAxis::dayAt(double x) const
{
    return m_origin.addDays(static_cast<qint64>(std::floor(x / m_pixelsPerDay)));
}

TimeScale TimeAxis::scale() const
{
    if (m_pixelsPerDay >= kDaysFrom)
        return TimeScale::Days;
    if (m_pixelsPerDay >= kWeeksFrom)
        return TimeScale::Weeks;
    if (m_pixelsPerDay >= kTenDaysFrom)
        return TimeScale::TenDays;
    if (m_pixelsPerDay >= kMonthsFrom)
        return TimeScale::Months;
    return m_pixelsPerDay >= kQuartersFrom ? TimeScale::Quarters : TimeScale::Years;
}

double TimeAxis::pixelsPerDayFor(TimeScale scale)
{
    switch (scale) {
    case TimeScale::Days: return 36;
    case TimeScale::Weeks: return 20;
    case TimeScale::TenDays: return 10;
    case TimeScale::Months: return 4;
    case TimeScale::Quarters: return 1.6;
    case TimeScale::Years: return 0.6;
    }
    Q_UNREACHABLE();
}

double TimeAxis::fitting(core::DateSpan days, double width)
{
    const auto count = static_cast<double>(days.start.daysTo(days.end) + 1);
    return std::clamp(width / std::max(1.0, count), kLeast, kGreatest);
}

} // namespace ui

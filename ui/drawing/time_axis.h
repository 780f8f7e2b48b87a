// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"

namespace ui {

/// How much time is seen at once: what the head of the timeline tells apart.
enum class TimeScale
{
    Days, ///< months over days with their weekdays
    Weeks, ///< months over days
    TenDays, ///< months over their thirds 旬
    Months, ///< months over weeks
    Quarters, ///< quarters over months
    Years ///< years over quarters
};

/// Days along a line of pixels: where a day lies, and which day lies at a place. A value; the day
/// it begins with lies at 0.
class TimeAxis
{
public:
    TimeAxis() = default;
    TimeAxis(QDate origin, double pixelsPerDay);

    [[nodiscard]] QDate origin() const { return m_origin; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }

    /// Where a day begins and where it ends. Deadlines and ends of bars stand at the end.
    [[nodiscard]] double left(QDate day) const;
    [[nodiscard]] double right(QDate day) const { return left(day) + m_pixelsPerDay; }

    [[nodiscard]] QDate dayAt(double x) const;

    /// Length of a stretch of days.
    [[nodiscard]] double length(double days) const { return days * m_pixelsPerDay; }

    [[nodiscard]] TimeScale scale() const;

    /// The usual size of a day for a scale.
    [[nodiscard]] static double pixelsPerDayFor(TimeScale scale);

    /// The size of a day at which @p days fill @p width, within the bounds of zooming.
    [[nodiscard]] static double fitting(core::DateSpan days, double width);

    static constexpr double kLeast = 0.05; ///< pixels a day
    static constexpr double kGreatest = 40;

private:
    QDate m_origin = QDate(2000, 1, 1);
    double m_pixelsPerDay = 4;
};

} // namespace ui

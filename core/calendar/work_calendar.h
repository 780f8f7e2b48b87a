// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/notice_line.h"

#include <QSet>

namespace core {

/// Which days are worked: Monday to Friday, changed by the yearly notices of the State Council and
/// by what the user set. A value; copies are cheap.
class WorkCalendar
{
public:
    /// Plain weekends only; no year is known.
    WorkCalendar() = default;

    /// The notices the program ships with (holidays.md: 2004–2026).
    [[nodiscard]] static const WorkCalendar &builtIn();

    [[nodiscard]] bool isWorkday(QDate day) const;

    /// Whether the notice of @p year is in the calendar; else its days count as plain weekends, and
    /// whoever prints a number of workdays says so.
    [[nodiscard]] bool knowsYear(int year) const;

    /// Workdays in (@p from, @p to]; negative, counted the same way, when @p to lies before @p
    /// from. Source: domain.md d.2. Check: (2026-09-24, 2026-10-12] = 7.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;

    /// The day @p count workdays after @p day (before it when negative); @p day itself is not
    /// counted. Zero gives @p day.
    [[nodiscard]] QDate addWorkdays(QDate day, int count) const;

    /// @p day if it is worked, else the last workday before it, or the first one after it.
    [[nodiscard]] QDate workdayOnOrBefore(QDate day) const;
    [[nodiscard]] QDate workdayOnOrAfter(QDate day) const;

    /// Changes a single day: the user's own correction, local days off.
    void setDay(QDate day, bool isWorked);

    /// Marks the notice of @p year as known.
    void setYearKnown(int year);

    /// Changes the days @p line names; its year is known afterwards, unless it is an addition.
    void take(const NoticeLine &line);

    bool operator==(const WorkCalendar &) const = default;

private:
    QMap<QDate, bool> m_exceptions; ///< day → worked, only where it differs from the weekday
    QSet<int> m_years;
};

} // namespace core

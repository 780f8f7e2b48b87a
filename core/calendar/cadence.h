// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QString>

#include <optional>

namespace core {

/// The stretch of time in which something is due once.
enum class CadencePeriod
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year
};

/// How often something is due, and when in each period: 每周五, 每月5日前, 每季度末月25日前.
struct Cadence
{
    CadencePeriod period = CadencePeriod::Month;
    int month = 0; ///< of the period, from 1; 0 = its last one. Nothing for a week
    int day = 0; ///< of that month, from 1, the last one where it is shorter; 0 = its last one. For
                 ///< a week 1 (Monday) to 7
    bool isPostponed = false; ///< 逢节假日顺延: to the next workday

    bool operator==(const Cadence &) const = default;
};

/// What @p phrase says; empty where it names no period that can be counted. A week without a day is
/// due on Friday, other periods on their last day. Source: domain.md h.3.
[[nodiscard]] std::optional<Cadence> readCadence(const QString &phrase);

/// The last day up to @p day, itself included, on which @p cadence is due.
[[nodiscard]] QDate lastDue(Cadence cadence, QDate day, const WorkCalendar &calendar);

/// The first one after @p day.
[[nodiscard]] QDate nextDue(Cadence cadence, QDate day, const WorkCalendar &calendar);

} // namespace core

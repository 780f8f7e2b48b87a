// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_span.h"
#include "core/calendar/work_calendar.h"

#include <QString>

#include <optional>

namespace core {

/// An ISO week that figures and weekly documents speak of.
struct Week
{
    int year = 0;
    int number = 0; ///< 1–53

    /// The week @p day lies in.
    [[nodiscard]] static Week of(QDate day);

    /// Reads 2021-W30 (case and full-width forms do not matter); empty if the year has no such
    /// week.
    [[nodiscard]] static std::optional<Week> fromText(const QString &text);

    /// 2021-W30.
    [[nodiscard]] QString toText() const;

    /// Monday to Sunday.
    [[nodiscard]] DateSpan days() const;

    [[nodiscard]] Week previous() const;

    bool operator==(const Week &) const = default;
};

/// First and last workday of @p week; Monday and Friday where none of its days is worked.
[[nodiscard]] DateSpan workdaysOf(Week week, const WorkCalendar &calendar);

/// The day figures of @p week are judged on: its last workday, or @p today if that is earlier.
[[nodiscard]] QDate asOfDay(Week week, QDate today, const WorkCalendar &calendar);

} // namespace core

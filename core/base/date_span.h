// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace core {

/// A stretch of days in the local calendar, both ends included. An invalid end is open.
struct DateSpan
{
    QDate start;
    QDate end;

    /// Whether @p day lies in the span; an open end bounds nothing.
    [[nodiscard]] bool contains(QDate day) const;

    bool operator==(const DateSpan &) const = default;
};

/// Monday to Sunday of ISO week @p week of @p year; both ends invalid if the year has no such week.
[[nodiscard]] DateSpan isoWeek(int year, int week);

} // namespace core

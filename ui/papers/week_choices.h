// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace core {
class WorkCalendar;
}

namespace ui {

/// A week that can be chosen.
struct WeekChoice
{
    QString period; ///< 2021-W30
    QString caption; ///< 2021年第30周（7月26日—7月30日）

    bool operator==(const WeekChoice &) const = default;
};

/// The weeks from the first one of @p firstYear to the one after that of @p today, newest first.
/// @param firstYear 0 or later than today's: the weeks of today's year.
[[nodiscard]] QList<WeekChoice>
weekChoices(int firstYear, QDate today, const core::WorkCalendar &calendar);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

namespace core {

/// The light of a task as it stood when a month closed: on the last workday of the month, judged by
/// what was dated until then. Nothing dated later changes it but the repair: a month that closed
/// red is yellow once what it missed has been made up for. Source: domain.md d.3, "Light history".
struct MonthLight
{
    QDate month; ///< its first day
    LightColour colour = LightColour::Green;
    LightReason reason = LightReason::Normal; ///< as at the close, repaired or not
    bool isMadeUp = false; ///< was red at the close

    bool operator==(const MonthLight &) const = default;
};

/// The lights of the last twelve months at most that closed before @p today, oldest first: from the
/// month in which the task began, was first reported on or came into the file, to the one in which
/// it was closed. Empty for a task of which none of these days is known.
[[nodiscard]] QList<MonthLight>
monthLights(const TaskFacts &facts, QDate today, const WorkCalendar &calendar);

} // namespace core

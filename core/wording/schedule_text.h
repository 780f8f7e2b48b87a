// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/back_schedule.h"

#include <QString>

namespace core {

/// A step of work and where it stands.
struct WorkState
{
    StepLimits limits;
    bool isStarted = false; ///< and not done
};

/// When a step must begin: 最迟 09-18 开工, or 应于 09-18 开工 where that day has passed; of one
/// that has begun when it must end: 最迟 09-30 完成. With the year where it is not that of @p
/// today. Empty for a step that is done or of unknown length.
[[nodiscard]] QString latestDayText(const WorkState &step, QDate today);

/// What is left to be done before a fixed day.
struct RemainingWork
{
    QString next; ///< what comes first
    WorkState state; ///< of that
    int needed = 0; ///< workdays that all that is not done still takes
    int available = 0; ///< workdays from today, it included, up to the due date
    QDate due;
    QString node = {}; ///< name of the node that is missed first; empty: it is the deadline
};

/// The same as a sentence: by when the next step must begin or end, how much there is to spare, or
/// how many workdays are missing. Empty where nothing of known length is left.
[[nodiscard]] QString remainingWorkText(const RemainingWork &work, QDate today);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

#include <QString>

namespace core {

/// The word beside the mark in a cell: 正常, 临期, 逾期, 办结. Source: look.md, "Lights".
[[nodiscard]] QString lightWord(LightReason reason);

/// The reason in full: 严重滞后 where the cell says 滞后, 逾期办结 where it says 办结.
[[nodiscard]] QString lightReasonText(LightReason reason);

/// How long a task has or how late it is: 今天到期, 还剩 5 个工作日, 逾期 1 个工作日, 按期办结; the
/// reason for tasks that rest; empty without a due date.
[[nodiscard]] QString remainingText(const Light &light);

/// The same in calendar days, for the second line: （6 天）; empty where remainingText says no
/// days.
[[nodiscard]] QString calendarDaysText(const Light &light);

/// Both in one sentence, for texts that stand alone: 逾期 1 天（0 个工作日）.
[[nodiscard]] QString remainingSentence(const Light &light);

} // namespace core

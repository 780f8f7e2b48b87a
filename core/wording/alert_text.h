// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/snooze.h"
#include "core/records/task.h"
#include "core/rules/light.h"

#include <QString>

namespace core {

/// Why a task is on the list of alerts, in words: 超过时限 55 天，延期 2 次; 滞后 25 个百分点;
/// 临期，6 天后到期.
[[nodiscard]] QString alertReason(const Light &light, TaskClass taskClass, int extensions = 0);

/// How many tasks are red for what; each is counted once.
struct RedCounts
{
    int overdue = 0;
    int farBehind = 0;
    int atRisk = 0; ///< whose lead unit declared a risk
};

/// How many tasks are red, named by what they are red for: 逾期 2, 逾期或自报风险 3; empty for
/// none.
[[nodiscard]] QString redCountText(const RedCounts &counts);

/// 临期、滞后 4; empty for none.
[[nodiscard]] QString yellowCountText(int count);

/// 在办 7 项.
[[nodiscard]] QString openCountText(int count);

/// 已催办 3 次; empty for none.
[[nodiscard]] QString remindedText(int count);

/// The reminders of a task are put off: 推迟到 09-30.
[[nodiscard]] QString snoozedText(const QString &day);

/// Until when, why and by whom: 推迟到 2026-09-30（张某）：等待批复.
[[nodiscard]] QString snoozedReason(const Snooze &snooze);

} // namespace core

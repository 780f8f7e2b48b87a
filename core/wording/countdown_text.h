// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/countdown_days.h"

namespace core {

/// 距试点验收还有 18 天（7 个工作日）, 试点验收已过 6 天（5 个工作日）, 今天是试点验收之日.
[[nodiscard]] QString countdownText(const CountdownDays &days);

} // namespace core

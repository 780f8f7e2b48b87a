// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/value_condition.h"

#include <QString>

namespace core {

/// 包含, 不包含, 开头是, 等于, ≥, ≤, 介于, 早于, 晚于, 本周, 本月, 下月, 空白: as a list offers
/// them.
[[nodiscard]] QString conditionName(ConditionKind kind);

/// What rows are filtered by, in words. @param heading of the column: 完成时限早于 2026-06-30.
[[nodiscard]] QString conditionText(const QString &heading, const ValueCondition &condition);

} // namespace core

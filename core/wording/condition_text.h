// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/column_condition.h"

#include <QString>

namespace core {

/// 包含, 不包含, 开头是, 等于, ≥, ≤, 介于, 早于, 晚于, 本周, 本月, 下月, 空白: as a list offers
/// them.
[[nodiscard]] QString conditionName(ConditionKind kind);

/// 且, 或.
[[nodiscard]] QString joinName(ConditionJoin join);

/// What rows are filtered by, in words. @param heading of the column: 完成时限早于 2026-06-30; the
/// second of two conditions leaves it out: 完成时限早于 2026-06-30 或晚于 2026-12-31.
[[nodiscard]] QString conditionText(const QString &heading, const ColumnCondition &condition);

} // namespace core

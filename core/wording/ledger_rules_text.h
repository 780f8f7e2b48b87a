// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/light_rules.h"

#include <QString>

namespace core {

/// What a day off does to a deadline by @p rule, in a word: 不变, 提前, 顺延.
[[nodiscard]] QString termOf(DayOffRule rule);

/// What @p rule does, in a sentence.
[[nodiscard]] QString effectOf(DayOffRule rule);

/// What light an overdue node gives its task, in a word: 黄灯, 不亮灯; and in a sentence.
[[nodiscard]] QString termOf(NodeRule rule);
[[nodiscard]] QString effectOf(NodeRule rule);

/// What light a task has before its start, in a word: 灰灯, 不亮灯; and in a sentence.
[[nodiscard]] QString termOf(StartRule rule);
[[nodiscard]] QString effectOf(StartRule rule);

/// What light a task has whose lead unit declared a risk, in a word: 红灯, 黄灯, 不亮灯; and in a
/// sentence.
[[nodiscard]] QString termOf(RiskRule rule);
[[nodiscard]] QString effectOf(RiskRule rule);

/// How many tasks a rule lights now: 现有 3 项。
[[nodiscard]] QString litNowText(int tasks);

// What a figure of the rules does, in a sentence: 剩余不超过 5 个工作日的任务亮黄灯; 0 switches its
// rule off.

[[nodiscard]] QString warnEffect(int workdays);
[[nodiscard]] QString priorityWarnEffect(int workdays);
[[nodiscard]] QString behindEffect(int points);
[[nodiscard]] QString farBehindEffect(int points);
[[nodiscard]] QString reportGraceEffect(int workdays);

} // namespace core

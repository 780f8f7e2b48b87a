// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/light.h"

namespace core {

/// How far a task has come, for reports in words; every task lies in exactly one. Source: domain.md
/// d.5.
enum class Bucket
{
    Completed, ///< 已完成: closed, on time or late; the on-time rate tells how many were late
    CompletedEarly, ///< 提前完成: closed at least 20 workdays or one stage before it was due
    Ahead, ///< 超进度: at least 10 percentage points ahead of schedule
    OnSchedule, ///< 达进度: less than 10 points from it
    Behind, ///< 欠进度: at least 10 points behind, or overdue
    Other ///< 其他类: rests, is not begun, or cannot be judged
};
constexpr int kBuckets = static_cast<int>(Bucket::Other) + 1;

/// The bucket of a task. @p light is that of @p facts.
[[nodiscard]] Bucket
bucketOf(const TaskFacts &facts, const Light &light, const WorkCalendar &calendar);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/enum_keys.h"
#include "core/records/record_kind.h"

#include <optional>

namespace core {

/// The lists a ledger is shown as: the whole table in the office's own columns, and the five lists.
enum class ListKind
{
    Whole, ///< 总表
    Tasks, ///< 任务
    Responsibilities, ///< 责任
    Measures, ///< 措施
    Deadlines, ///< 时限
    Outcomes ///< 成效
};

template <> struct EnumKeys<ListKind>
{
    static constexpr EnumKeyTable<ListKind, 6> values {{
        {ListKind::Whole, QLatin1String("whole")},
        {ListKind::Tasks, QLatin1String("tasks")},
        {ListKind::Responsibilities, QLatin1String("responsibilities")},
        {ListKind::Measures, QLatin1String("measures")},
        {ListKind::Deadlines, QLatin1String("deadlines")},
        {ListKind::Outcomes, QLatin1String("outcomes")},
    }};
};

/// The kind of entry a list has one row for; empty where a row is a task. Responsibilities stand in
/// one row per task, because their roles are columns (domain.md f, P2).
[[nodiscard]] constexpr std::optional<RecordKind> entryKindOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Measures: return RecordKind::Measure;
    case ListKind::Deadlines: return RecordKind::Deadline;
    case ListKind::Outcomes: return RecordKind::Outcome;
    case ListKind::Whole:
    case ListKind::Tasks:
    case ListKind::Responsibilities: break;
    }
    return std::nullopt;
}

} // namespace core

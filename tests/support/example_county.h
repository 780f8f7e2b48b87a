// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

namespace tests {

/// The day on which the figures of the fictional 示例县民政局 are known: a Thursday, the last
/// workday before two holidays.
inline const QDate kCountyToday(2026, 9, 24);

/// Its ledger of 2026.
constexpr core::Id kCountyLedger {1};

/// The unit at @p position of 办公室 社会救助科 养老服务科 儿童福利科 社会事务科 基层政权科
/// 社会组织科 区划地名科 慈善社工科 规划财务科 救助管理站 殡葬管理所.
[[nodiscard]] core::Id countyUnit(int position);

/// The sixty tasks of the founders' pictures (look.md), with all that figures are made from: lead
/// unit, start, due date, newest report, closing. The pictures say what is to be counted.
[[nodiscard]] core::ChangeSet countyImport();

/// The same as single records.
[[nodiscard]] QList<core::Record> countyRecords();

} // namespace tests

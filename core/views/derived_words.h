// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"

#include <QDate>
#include <QString>

namespace core {

// What follows from the records of a task in the words of the office: the same in a cell and on
// paper, whatever language the interface speaks.

/// 9月24日, with its year where that is not @p year.
[[nodiscard]] QString officeDay(QDate day, int year);

/// 8月20日延至9月10日: how @p event moved a deadline; a phrase stands where it names no day. @p
/// year is the ledger's.
[[nodiscard]] QString extensionText(const Event &event, int year);

/// 延期情况: the extensions that were granted by @p asOf, each in two lines or three:
/// 8月20日延至9月10日, below it 第1次，局党组8月12日批准, below that 理由：连续降雨; who decided
/// and why only where that is noted. Each deadline counts its own; that of a node begins with its
/// name unless @p deadline is given. Empty if there are none.
/// @param deadline the one told of; none = all of the task.
[[nodiscard]] QString extensionTale(const TaskBundle &bundle, Id deadline, QDate asOf, int year);

/// 完成率: 75.0%. Empty if the figures of @p outcome have none (completionRatio()).
[[nodiscard]] QString completionRateText(const Outcome &outcome);

} // namespace core

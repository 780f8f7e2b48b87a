// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reminder_ladder.h"

#include <QString>

namespace core {

/// A step of the reminder ladder, in a few words: 提前 3 个工作日.
[[nodiscard]] QString termOf(ReminderStep step);

/// What is proposed, in a few words: 发蓝色督办单（提醒）; empty for none.
[[nodiscard]] QString termOf(Proposal proposal);

/// What @p step does where it is switched on or off, in a sentence.
[[nodiscard]] QString effectOf(ReminderStep step, bool isOn);

/// How many tasks @p step speaks of, those that follow the due date within @p workdays: 今后 10
/// 个工作日内 3 项。 The others today; empty for the one that is about units.
[[nodiscard]] QString spokenOfText(ReminderStep step, int tasks, int workdays);

/// Why @p step speaks of a task with @p light and what it proposes:
/// 3 个工作日后到期，尚未办结，建议发蓝色督办单（提醒）. A task due on a day off is not called due
/// on the last workday before it.
[[nodiscard]] QString stepText(DatedStep step, const Light &light);

/// Everything a list of @p today says of a task; a step of another day bears its date.
[[nodiscard]] QString reminderReason(const TaskReminder &reminder, const Light &light, QDate today);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"
#include "core/rules/light.h"

#include <QDate>

namespace core {

/// A task somebody is reminded of, as it stands on the day.
struct RemindedTask
{
    TaskBundle bundle;
    Light light;
};

/// The tasks of one lead unit, in the order they are told.
struct RemindedUnit
{
    QString name; ///< empty: the tasks name no unit
    QList<RemindedTask> tasks; ///< never empty
};

/// A reminder 催办 to be pasted into a message. Chinese whatever the interface speaks.
struct ReminderLetter
{
    QString office; ///< who reminds; empty = not signed
    QDate day;
    QList<RemindedUnit> units; ///< never empty
};

/// The text of @p letter: whom it is for, the tasks with what is due, how late they are and what
/// was reported last, what is asked. A single task is told in sentences, several as a numbered
/// list for each unit.
[[nodiscard]] QString reminderText(const ReminderLetter &letter);

/// What is said of one task: what the record of the reminder keeps.
[[nodiscard]] QString remindedTaskText(const RemindedTask &task, QDate day);

} // namespace core

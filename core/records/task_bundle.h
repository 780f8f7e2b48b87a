// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <QList>

namespace core {

/// A task with everything it owns, each list in its order (position; reports, reminders,
/// comments and snoozes by date; events and attachments as they came, which is the order of their
/// ids).
struct TaskBundle
{
    Task task;
    QList<Responsibility> responsibilities;
    QList<Measure> measures;
    QList<Deadline> deadlines;
    QList<Outcome> outcomes;
    QList<Progress> reports; ///< oldest first
    QList<Source> sources;
    QList<Extra> extras;
    QList<Event> events; ///< oldest first
    QList<Reminder> reminders; ///< oldest first
    QList<Comment> comments; ///< oldest first
    QList<Attachment> attachments; ///< oldest first
    QList<Snooze> snoozes; ///< oldest first

    bool operator==(const TaskBundle &) const = default;
};

} // namespace core

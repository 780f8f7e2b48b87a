// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/deadline.h"
#include "core/records/task.h"

#include <QList>

#include <optional>

namespace core {

/// A deadline without its texts.
struct DeadlinePoint
{
    QDate due;
    Precision precision = Precision::Unknown;
    std::optional<int> plannedPercent;
    QDate originalDue;
    QDate actual;
    bool isFinal = true;

    bool operator==(const DeadlinePoint &) const = default;
};

/// A report without its text.
struct ReportPoint
{
    QDate date;
    std::optional<int> percent;

    bool operator==(const ReportPoint &) const = default;
};

/// What rules, order and lights need of a task, without any text: small enough to hold for every
/// task of a ledger, whatever its size.
struct TaskFacts
{
    Id id;
    Id ledger;
    Id parent;
    int position = 0;
    TaskState state = TaskState::InProgress;
    TaskClass taskClass = TaskClass::None;
    Modality modality = Modality::None;
    Id unit; ///< lead unit
    QDate start;
    bool hasChildren = false;
    QList<DeadlinePoint> deadlines; ///< by position
    QList<ReportPoint> reports; ///< oldest first
    QDate registeredOn; ///< date of the first event; invalid = not known
    QDate closedOn; ///< date of the event that closed it; invalid = not closed or not known

    bool operator==(const TaskFacts &) const = default;
};

} // namespace core

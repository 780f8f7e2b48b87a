// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/deadline.h"
#include "core/records/event.h"
#include "core/records/light_rules.h"
#include "core/records/task.h"

#include <QList>

#include <optional>

namespace core {

/// One move of a deadline, without its texts.
struct DueMove
{
    EventKind kind = EventKind::DueCorrected;
    QDate date; ///< day the paper names: of filing, of the order
    QDate from; ///< invalid = it named no day
    QDate to;

    bool operator==(const DueMove &) const = default;
};

/// One step that changed the state of a task, without its texts.
struct StateStep
{
    EventKind kind = EventKind::Closed;
    QDate date;
    TaskState before = TaskState::InProgress; ///< what the task was until then

    bool operator==(const StateStep &) const = default;
};

/// A deadline without its texts, but for the phrase that says how often it comes.
struct DeadlinePoint
{
    QDate due;
    Precision precision = Precision::Unknown;
    std::optional<int> plannedPercent;
    QDate originalDue;
    QDate actual;
    bool isFinal = true;
    Id id;
    QList<DueMove> moves; ///< in the order they were made
    QString cadence; ///< the phrase of one that comes again and again; else empty

    bool operator==(const DeadlinePoint &) const = default;
};

/// A report without its text.
struct ReportPoint
{
    QDate date;
    std::optional<int> percent;

    bool operator==(const ReportPoint &) const = default;
};

/// One time the reminders of a task were put off, without its reason.
struct SnoozePoint
{
    QDate date;
    QDate until;

    bool operator==(const SnoozePoint &) const = default;
};

/// What the lead unit said of the risk of a task, or a step that made an end of it.
struct RiskPoint
{
    Id event;
    QDate date;
    bool isDeclared = false; ///< else withdrawn, or the task was closed or cancelled
    QString reason; ///< of a declaration: what stands in the way

    bool operator==(const RiskPoint &) const = default;
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
    int ledgerYear = 0; ///< of its ledger: days in that year are written without it; 0 = none
    QList<DeadlinePoint> deadlines; ///< by position
    QList<ReportPoint> reports; ///< oldest first
    QDate registeredOn; ///< day it came into the file; invalid = not known
    QDate closedOn; ///< day it was completed; invalid = not closed or not known
    QList<StateStep> steps; ///< in the order they were taken
    LightRules rules; ///< those of its ledger
    QList<SnoozePoint> snoozes; ///< oldest first
    QList<RiskPoint> risks; ///< in the order they were said; empty unless one was ever declared

    bool operator==(const TaskFacts &) const = default;
};

/// A deadline as a fact; its moves come with the events of the task.
[[nodiscard]] DeadlinePoint pointOf(const Deadline &deadline);

/// Adds to @p facts what @p event says of the state and the deadlines. Called for every event of
/// the task in the order of their ids, once state and deadlines are there. Of the texts it reads
/// the reason of a declared risk alone.
void noteEvent(TaskFacts &facts, const Event &event);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moved_due.h"

namespace core {

MovedDue movedDue(const RecordChange &change)
{
    const auto *before = change.before ? std::get_if<Deadline>(&*change.before) : nullptr;
    const auto *after = change.after ? std::get_if<Deadline>(&*change.after) : nullptr;
    const bool isMoved = before && after && before->due.isValid() && after->due != before->due;
    return isMoved ? MovedDue {before, after} : MovedDue {};
}

Event moveStep(const MovedDue &moved, const Event &how, TaskState state, QDate today)
{
    Event step = how;
    const bool isCorrection = how.kind == EventKind::DueCorrected;
    // What is not asked for must not be written.
    if (isCorrection)
        step.decidedBy.clear();
    if (how.kind != EventKind::DueAdjusted)
        step.document.clear();
    if (isCorrection || !step.date.isValid())
        step.date = today;
    step.task = moved.before->task;
    step.typedOn = today;
    step.stateBefore = state;
    step.deadline = moved.before->id;
    step.oldPhrase = moved.before->phrase;
    step.oldDue = moved.before->due;
    step.newPhrase = moved.after->phrase;
    step.newDue = moved.after->due;
    return step;
}

QList<Event>
moveSteps(const QList<RecordChange> &changes, const Event &how, TaskState state, QDate today)
{
    QList<Event> steps;
    for (const RecordChange &change : changes) {
        if (const MovedDue moved = movedDue(change))
            steps.append(moveStep(moved, how, state, today));
    }
    return steps;
}

QList<FieldFault> moveFaults(const Event &step, QDate today)
{
    Event written = step;
    written.id = step.task; // any id: the real one is given when it is written
    QList<FieldFault> faults = validate(written);
    if (step.date > today)
        faults.append({QStringLiteral("event_date"), Fault::InFuture});
    return faults;
}

} // namespace core

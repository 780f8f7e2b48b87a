// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/task_step.h"

#include "core/rules/declared_risk.h"
#include "core/rules/lifecycle.h"
#include "core/views/bundle_facts.h"
#include "core/views/evidence.h"
#include "core/views/phrase_basis.h"

#include <algorithm>

namespace core {

namespace {

const Deadline *deadlineOf(const TaskBundle &bundle, Id id)
{
    const auto found = std::find_if(bundle.deadlines.cbegin(),
                                    bundle.deadlines.cend(),
                                    [id](const Deadline &each) { return each.id == id; });
    return found == bundle.deadlines.cend() ? nullptr : &*found;
}

Deadline movedDeadline(const Deadline &before, const Event &draft, const EditContext &context)
{
    return withPhrase(before, draft.newPhrase, context.ledger, context.calendar);
}

const Event *lastStateStep(const TaskBundle &bundle)
{
    const auto found = std::find_if(bundle.events.crbegin(),
                                    bundle.events.crend(),
                                    [](const Event &event) { return setsState(event.kind); });
    return found == bundle.events.crend() ? nullptr : &*found;
}

void addState(const TaskBundle &bundle, EventKind kind, ChangeSet &set)
{
    Task after = bundle.task;
    after.state = stateAfter(kind, after.state, lastStateStep(bundle));
    set.edit(bundle.task, after);
}

void addMove(const Deadline &before, Deadline after, ChangeSet &set)
{
    if (!after.originalDue.isValid())
        after.originalDue = before.due.isValid() ? before.due : after.due;
    set.edit(before, after);
}

/// Whether the task is in a state for the step; a risk must have been declared to be withdrawn.
bool isPossible(const TaskBundle &bundle, EventKind kind)
{
    if (kind != EventKind::RiskWithdrawn)
        return canTake(kind, bundle.task.state);
    const TaskFacts facts = factsOf(bundle);
    return canTake(kind, bundle.task.state) && declaredRisk(facts);
}

/// What is withdrawn was declared that day or before it.
bool isBeforeItsRisk(const TaskBundle &bundle, const Event &event)
{
    if (event.kind != EventKind::RiskWithdrawn || !event.date.isValid())
        return false;
    const TaskFacts facts = factsOf(bundle);
    const RiskPoint *const risk = declaredRisk(facts);
    return risk && event.date < risk->date;
}

} // namespace

Event completedStep(const TaskBundle &bundle, const Event &draft, const EditContext &context)
{
    Event event = draft;
    event.task = bundle.task.id;
    event.typedOn = context.today;
    event.stateBefore = bundle.task.state;
    if (draft.kind == EventKind::Closed)
        event.closingNumber = closingNumber(withNextClosing(context.ledger, context.today));
    const Deadline *deadline = deadlineOf(bundle, draft.deadline);
    if (movesDeadline(draft.kind) && deadline) {
        event.oldPhrase = deadline->phrase;
        event.oldDue = deadline->due;
        event.newDue = movedDeadline(*deadline, draft, context).due;
    }
    return event;
}

QList<FieldFault>
stepFaults(const TaskBundle &bundle, const Event &draft, const EditContext &context)
{
    Event event = completedStep(bundle, draft, context);
    event.id = bundle.task.id; // any id: the real one is given when it is written
    QList<FieldFault> faults = validate(event);
    const QString date = QStringLiteral("event_date");
    if (event.date > context.today)
        faults.append({date, Fault::InFuture});
    if (event.kind == EventKind::Closed && event.date.isValid() && event.date < bundle.task.start)
        faults.append({date, Fault::EndBeforeStart});
    if (isBeforeItsRisk(bundle, event))
        faults.append({date, Fault::EndBeforeStart});
    const bool isSame = movesDeadline(event.kind) && !event.newPhrase.trimmed().isEmpty()
        && event.newPhrase == event.oldPhrase && event.newDue == event.oldDue;
    const FieldFault unchanged {QStringLiteral("new_phrase"), Fault::Unchanged};
    if (isSame && event.kind != EventKind::DueExtended)
        faults.append(unchanged);
    return faults;
}

Result<ChangeSet> stepChange(const TaskBundle &bundle,
                             const Event &draft,
                             const EditContext &context,
                             const QList<GivenFile> &files)
{
    const QString name = bundle.task.displayName();
    if (!isPossible(bundle, draft.kind))
        return fail(Error {ErrorKind::StepImpossible, name, {keyOf(bundle.task.state)}, {}});
    const Deadline *deadline = deadlineOf(bundle, draft.deadline);
    if (movesDeadline(draft.kind) && !deadline)
        return fail(ErrorKind::NotFound, name);
    const QList<FieldFault> faults = stepFaults(bundle, draft, context);
    if (!faults.isEmpty()) {
        const FieldFault &first = faults.first();
        return fail(Error {ErrorKind::InvalidValue, name, {first.field, keyOf(first.fault)}, {}});
    }
    ChangeSet set {ChangeKind::Step,
                   {ActionKind::TakeStep, {keyOf(draft.kind), name, bundle.task.id.toString()}},
                   {},
                   {}};
    Event event = completedStep(bundle, draft, context);
    event.id = context.ids.next();
    if (event.kind == EventKind::Closed)
        set.edit(context.ledger, withNextClosing(context.ledger, context.today));
    if (deadline)
        addMove(*deadline, movedDeadline(*deadline, draft, context), set);
    else if (setsState(event.kind))
        addState(bundle, event.kind, set);
    set.insert(event);
    attachFiles(files, event, context, set);
    return set;
}

const Deadline *movableDeadline(const TaskBundle &bundle)
{
    const Deadline *last = nullptr;
    for (const Deadline &deadline : bundle.deadlines) {
        if (deadline.isFinal && (!last || deadline.due.isValid() || !last->due.isValid()))
            last = &deadline;
    }
    return last;
}

void releaseSteps(const TaskBundle &bundle, ChangeSet &set)
{
    QList<Id> gone;
    for (const RecordChange &change : std::as_const(set.changes)) {
        if (change.before && !change.after && kindOf(*change.before) == RecordKind::Deadline)
            gone.append(idOf(*change.before));
    }
    for (const Event &event : bundle.events) {
        if (!gone.contains(event.deadline))
            continue;
        Event released = event;
        released.deadline = {};
        set.edit(event, released);
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lifecycle.h"

namespace core {

bool canTake(EventKind kind, TaskState state)
{
    switch (kind) {
    case EventKind::Closed:
    case EventKind::RiskDeclared:
    case EventKind::RiskWithdrawn:
    case EventKind::Suspended: return isOpen(state);
    case EventKind::Cancelled: return isOpen(state) || state == TaskState::Suspended;
    case EventKind::Reopened: return !isOpen(state) && state != TaskState::Draft;
    default: return movesDeadline(kind);
    }
}

TaskState stateAfter(EventKind kind, TaskState state, const Event *last)
{
    switch (kind) {
    case EventKind::Closed: return TaskState::Closed;
    case EventKind::Suspended: return TaskState::Suspended;
    case EventKind::Cancelled: return TaskState::Cancelled;
    case EventKind::Reopened:
        return last && isOpen(last->stateBefore) && state == TaskState::Suspended
            ? last->stateBefore
            : TaskState::InProgress;
    default: return state;
    }
}

EventKind answerTo(EventKind kind)
{
    if (movesDeadline(kind))
        return EventKind::DueCorrected;
    if (tellsRisk(kind))
        return kind == EventKind::RiskDeclared ? EventKind::RiskWithdrawn : EventKind::RiskDeclared;
    return kind == EventKind::Reopened ? EventKind::Closed : EventKind::Reopened;
}

Ledger withNextClosing(Ledger ledger, QDate day)
{
    if (day.year() > ledger.closingYear) {
        ledger.closingYear = day.year();
        ledger.lastClosing = 0;
    }
    ++ledger.lastClosing;
    return ledger;
}

QString closingNumber(const Ledger &ledger)
{
    if (ledger.lastClosing == 0)
        return {};
    const QString serial
        = QString::number(ledger.lastClosing).rightJustified(ledger.closingDigits, u'0');
    return ledger.closingPrefix + QString::number(ledger.closingYear) + u'-' + serial;
}

} // namespace core

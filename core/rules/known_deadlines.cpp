// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/known_deadlines.h"

namespace core {

namespace {

void forgetMoves(Deadline &deadline, const QList<Event> &events, QDate day)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool isOrder = movesDeadline(event->kind) && event->kind != EventKind::DueCorrected;
        if (event->deadline != deadline.id || !isOrder)
            continue;
        if (event->date <= day)
            return;
        deadline.phrase = event->oldPhrase;
        deadline.due = event->oldDue;
    }
}

} // namespace

QList<Deadline> deadlinesKnownOn(const TaskBundle &bundle, QDate day)
{
    QList<Deadline> deadlines = bundle.deadlines;
    for (Deadline &deadline : deadlines)
        forgetMoves(deadline, bundle.events, day);
    return deadlines;
}

} // namespace core

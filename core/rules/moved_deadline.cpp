// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/moved_deadline.h"

#include <algorithm>

namespace core {

namespace {

bool movesScore(const DueMove &move, QDate scored)
{
    switch (move.kind) {
    case EventKind::DueAdjusted: return true;
    case EventKind::DueExtended: return !scored.isValid() || move.date <= scored;
    default: return move.from == scored;
    }
}

} // namespace

int extensionsOf(const DeadlinePoint &deadline)
{
    return static_cast<int>(
        std::count_if(deadline.moves.cbegin(), deadline.moves.cend(), [](const DueMove &move) {
            return move.kind == EventKind::DueExtended;
        }));
}

QDate scoredDue(const DeadlinePoint &deadline)
{
    // Without a move, or where a sheet imported since says otherwise, what stands there counts.
    if (deadline.moves.isEmpty() || deadline.moves.last().to != deadline.due)
        return deadline.due;
    QDate scored = deadline.moves.first().from;
    for (const DueMove &move : deadline.moves) {
        if (movesScore(move, scored))
            scored = move.to;
    }
    return scored;
}

QDate firstDue(const DeadlinePoint &deadline)
{
    QDate first = deadline.originalDue;
    for (const DueMove &move : deadline.moves) {
        if (move.kind != EventKind::DueCorrected || move.from != first)
            return first;
        first = move.to;
    }
    return first;
}

} // namespace core

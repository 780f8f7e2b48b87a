// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/entry_copy.h"

namespace core {

Measure asPlanned(Measure measure)
{
    measure.startedOn = {};
    measure.doneOn = {};
    measure.situation.clear();
    return measure;
}

Deadline asPlanned(Deadline deadline)
{
    deadline.actual = {};
    return deadline;
}

Outcome asPlanned(Outcome outcome)
{
    outcome.actual.clear();
    outcome.asOf = {};
    outcome.evidence.clear();
    outcome.recognition.clear();
    return outcome;
}

} // namespace core

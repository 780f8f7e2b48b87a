// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/task_bundle.h"

#include <QList>

namespace ui {

/// A state a task may go to, and the step that leads there.
struct StateOffer
{
    core::EventKind step = core::EventKind::Closed;
    core::TaskState state = core::TaskState::Closed;
    bool isPossible = true; ///< now; else once the task has been reopened

    bool operator==(const StateOffer &) const = default;
};

/// The states the task of @p bundle may go to, that it is in left out; none where no step leads
/// out of it.
[[nodiscard]] QList<StateOffer> stateOffers(const core::TaskBundle &bundle);

} // namespace ui

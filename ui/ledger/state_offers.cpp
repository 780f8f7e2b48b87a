// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/state_offers.h"

#include "core/rules/lifecycle.h"

#include <algorithm>

namespace ui {

namespace {

/// The last step that said in which state the task is; null if none did.
const core::Event *lastStateStep(const core::TaskBundle &bundle)
{
    const auto found = std::find_if(bundle.events.crbegin(),
                                    bundle.events.crend(),
                                    [](const auto &event) { return core::setsState(event.kind); });
    return found == bundle.events.crend() ? nullptr : &*found;
}

} // namespace

QList<StateOffer> stateOffers(const core::TaskBundle &bundle)
{
    using enum core::EventKind;
    const core::TaskState now = bundle.task.state;
    QList<StateOffer> offers;
    for (const core::EventKind step : {Reopened, Closed, Suspended, Cancelled}) {
        const core::TaskState state = core::stateAfter(step, now, lastStateStep(bundle));
        const bool isPossible = core::canTake(step, now);
        // What is open need not be reopened.
        if (state != now && (isPossible || step != Reopened))
            offers.append({step, state, isPossible});
    }
    const bool isAnyPossible = std::any_of(
        offers.cbegin(), offers.cend(), [](StateOffer offer) { return offer.isPossible; });
    return isAnyPossible ? offers : QList<StateOffer> {};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/change_set.h"

#include <functional>

namespace core {

/// Takes a part of a change. What belongs to one inserted task comes in one part with it.
using ChangeTaker = std::function<Result<void>(const QList<RecordChange> &part)>;

/// Hands a change over part by part, so that a large one is never held as a whole; what the taker
/// or the feed itself refuses ends it.
using ChangeFeed = std::function<Result<void>(const ChangeTaker &take)>;

/// Writes the changes of a set and after them what a feed hands over as one change.
using ChangeSink = std::function<Result<void>(const ChangeSet &set, const ChangeFeed &feed)>;

} // namespace core

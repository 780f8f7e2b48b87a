// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/change_set.h"

namespace core {

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result {kind, action, origin, {}};
    result.changes.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        result.changes.append({change->after, change->before});
    return result;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_thread.h"

namespace core {

/// Lets what was known of a file go in the read lane, and not in the thread of the window: of a
/// large ledger that takes longer than a frame.
template <typename T> void letGo(StoreThread &store, const T &known)
{
    const auto answer
        = store.read<void>([known](const RecordSource & /*source*/) { return Result<void>(); });
    Q_UNUSED(answer)
}

} // namespace core

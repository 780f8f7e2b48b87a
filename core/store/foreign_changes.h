// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <functional>
#include <mutex>

namespace core {

/// Tells changes made by other processes from our own, for a file open in a write and a read lane.
class ForeignChanges final
{
public:
    /// What there is to announce, if anything.
    struct News
    {
        ChangeNumber number = 0; ///< newest change made elsewhere; 0 = none
        bool isReplaced = false; ///< the file has just been found deleted, moved or replaced
    };

    /// Begins anew with @p store, or with nothing if it is null. From the read lane.
    void start(const Store *store);

    /// Runs @p job, a write of ours. From the write lane.
    [[nodiscard]] Result<ChangeNumber>
    write(Store &store, const std::function<Result<ChangeNumber>(Store &store)> &job);

    /// Looks whether others have changed the file; while a write of ours is running it does not
    /// look. From the read lane.
    [[nodiscard]] News look(const Store &store);

private:
    std::mutex m_mutex; // held over a whole write, guards the two below
    ChangeNumber m_newest = 0;
    bool m_hasGap = false; ///< others wrote between two writes of ours
    qint64 m_version = 0; // of the read lane alone
    bool m_isReplaced = false; // of the read lane alone
};

} // namespace core

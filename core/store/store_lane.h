// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QThread>

#include <functional>

namespace core {

class StoreLaneWorker;

/// A thread of its own with at most one store in it, which is opened, used and closed there. Jobs
/// run in the order they were posted; the destructor waits for all of them and closes the store.
class StoreLane final
{
public:
    /// A job gets the slot the store lies in: it may use, fill or empty it.
    using Job = std::function<void(std::unique_ptr<Store> &store)>;

    /// @param name of the thread, for debuggers.
    explicit StoreLane(const QString &name);
    ~StoreLane();
    Q_DISABLE_COPY_MOVE(StoreLane)

    void post(Job job);

    /// Runs @p job every @p milliseconds between the other jobs, from now on.
    void repeat(int milliseconds, Job job);

private:
    QThread m_thread;
    StoreLaneWorker *m_worker; ///< lives in m_thread
};

} // namespace core

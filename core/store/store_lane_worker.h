// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace core {

/// What lives in the thread of a StoreLane: the store, if one is open, and the timers of what is
/// repeated.
class StoreLaneWorker final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(std::unique_ptr<Store> &store)>;

    void run(const Job &job) { job(m_store); }

    /// Runs @p job every @p milliseconds from now on.
    void repeat(int milliseconds, const Job &job);

    /// Closes the store and ends the thread.
    void end();

private:
    std::unique_ptr<Store> m_store;
};

} // namespace core

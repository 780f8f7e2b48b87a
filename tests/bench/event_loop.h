// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tests {

/// Lets the window work until @p condition holds, which is asked after every round of events. Ends
/// the program after ten minutes.
template <typename C> void loopUntil(C condition)
{
    constexpr std::chrono::minutes kPatience(10);
    constexpr std::chrono::milliseconds kRound(500);
    const QDeadlineTimer deadline(kPatience);
    // A round without any event would never end.
    QTimer waker;
    waker.start(kRound);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (deadline.hasExpired())
            qFatal("what the benchmark waits for does not come");
    }
}

/// The result of @p future, once it has come.
template <typename T> [[nodiscard]] T loopFor(QFuture<T> future)
{
    QFutureWatcher<T> waker; // that it has come is an event
    waker.setFuture(future);
    loopUntil([&future] { return future.isFinished(); });
    return future.result();
}

/// The longest time in which the event loop of this thread did not come round: what a user feels as
/// standing still. Measured by a timer that wants to fire every millisecond.
class LoopGap
{
public:
    LoopGap()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_cpu = threadMilliseconds();
        m_timer.start(1);
    }

    /// Of the time that has passed.
    [[nodiscard]] double longest() const { return m_longest; }

    /// The most work of this thread between two rounds, whatever other programs did meanwhile.
    [[nodiscard]] double mostWork() const { return m_mostWork; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
        const double cpu = threadMilliseconds();
        m_mostWork = std::max(m_mostWork, cpu - m_cpu);
        m_cpu = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpu = 0;
    double m_longest = 0;
    double m_mostWork = 0;
};

} // namespace tests

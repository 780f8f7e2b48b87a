// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace core {

/// A long piece of work, between the thread that does it and the one that waits: how far it is, and
/// whether it is still wanted. Every member may be called from any thread.
class Job
{
public:
    Job() = default;
    Q_DISABLE_COPY_MOVE(Job)

    /// A part of the work with @p steps steps begins; those of the part before are forgotten.
    void begin(int steps)
    {
        m_done = 0;
        m_steps = steps;
    }
    void advance(int steps = 1) { m_done += steps; }

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int steps() const { return m_steps; } ///< 0 = nobody knows how many

    /// The result is not wanted any more; the work may end early with ErrorKind::Cancelled.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// The work is over, whatever came of it.
    void finish() { m_isFinished = true; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_steps = 0;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isFinished = false;
};

} // namespace core

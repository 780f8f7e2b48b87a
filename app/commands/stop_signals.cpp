// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/stop_signals.h"

#include <atomic>

namespace app {

namespace {

// What the system's signal cancels: it is given nothing else to know it by.
std::atomic<core::Job *> jobToStop = nullptr;
static_assert(std::atomic<core::Job *>::is_always_lock_free, "a signal must not wait for a lock");
static_assert(std::atomic<bool>::is_always_lock_free, "nor in the job");

/// Runs amid whatever the program was doing: only what signal-safety(7) allows.
extern "C" void stopJob(int /*signal*/)
{
    if (core::Job *job = jobToStop)
        job->cancel();
}

} // namespace

StopSignals::StopSignals(core::Job &job)
{
    jobToStop = &job;
    struct sigaction action = {};
    action.sa_handler = stopJob;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals.at(i), nullptr, &m_before.at(i));
        if (m_before.at(i).sa_handler != SIG_IGN)
            ::sigaction(kSignals.at(i), &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals.at(i), &m_before.at(i), nullptr);
    jobToStop = nullptr;
}

} // namespace app

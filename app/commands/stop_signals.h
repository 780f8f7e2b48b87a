// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <array>
#include <csignal>

namespace app {

/// Cancels a job at the signals by which somebody asks a command to end: SIGINT (Ctrl+C), SIGTERM
/// and SIGHUP, so that it ends as after a refusal and leaves nothing half done. A second one ends
/// the program at once, as ever. A signal that is ignored from the start (nohup) stays so. There
/// can be one at a time.
class StopSignals final
{
public:
    /// @param job must outlive this object.
    explicit StopSignals(core::Job &job);
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

private:
    static constexpr std::array<int, 3> kSignals {SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, kSignals.size()> m_before {};
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace core {

/// A run of things that are worked on together.
struct WorkPart
{
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Cuts @p count things into runs for the processors there are, few things into one.
[[nodiscard]] inline std::vector<WorkPart> workParts(qsizetype count)
{
    constexpr qsizetype kLeast
        = 5000; // a thread takes longer to begin than less than that is worth
    constexpr unsigned kMost = 4;
    const qsizetype processors = std::clamp(std::thread::hardware_concurrency(), 1U, kMost);
    const qsizetype pieces = std::clamp<qsizetype>(count / kLeast, 1, processors);
    std::vector<WorkPart> parts;
    for (qsizetype piece = 0; piece < pieces; ++piece)
        parts.push_back({count * piece / pieces, count * (piece + 1) / pieces});
    return parts;
}

/// Runs @p work(WorkPart) for every one of @p parts, all at the same time, and returns when all are
/// done. @param work must not touch what another part touches.
template <typename Work> void inParts(const std::vector<WorkPart> &parts, const Work &work)
{
    // Where no thread can be had, the part is worked on when it is waited for.
    constexpr auto kAnyWay = std::launch::async | std::launch::deferred;
    std::vector<std::future<void>> others;
    for (size_t part = 1; part < parts.size(); ++part)
        others.push_back(std::async(kAnyWay, [&work, &parts, part] { work(parts[part]); }));
    if (!parts.empty())
        work(parts.front());
    for (std::future<void> &other : others)
        other.get();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rate.h"

#include <QList>

#include <array>

namespace core {

/// Tasks counted in every way of Count, with the tasks themselves: a number is how many they are,
/// so that it can open exactly its rows.
class CountedTasks
{
public:
    /// Counts one more task. @param period the days 本周 stands for.
    void add(const TaskFacts &facts, const Light &light, DateSpan period);

    [[nodiscard]] const QList<Id> &of(Count count) const
    {
        return m_tasks[static_cast<size_t>(count)];
    }
    [[nodiscard]] int number(Count count) const { return static_cast<int>(of(count).size()); }
    [[nodiscard]] Rate rate(RateKind kind) const;

    bool operator==(const CountedTasks &) const = default;

private:
    std::array<QList<Id>, kCountKinds> m_tasks;
};

} // namespace core

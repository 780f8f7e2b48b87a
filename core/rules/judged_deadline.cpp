// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/judged_deadline.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kLongTaskDays = 366;

QList<DeadlinePoint> datedInOrder(const QList<DeadlinePoint> &deadlines)
{
    QList<DeadlinePoint> dated;
    std::copy_if(deadlines.cbegin(),
                 deadlines.cend(),
                 std::back_inserter(dated),
                 [](const DeadlinePoint &deadline) { return deadline.due.isValid(); });
    std::stable_sort(dated.begin(),
                     dated.end(),
                     [](const DeadlinePoint &a, const DeadlinePoint &b) { return a.due < b.due; });
    return dated;
}

bool isLong(const TaskFacts &facts, const QList<DeadlinePoint> &dated)
{
    const QDate start = facts.start.isValid() ? facts.start : dated.first().due;
    return dated.size() > 1 && start.daysTo(dated.last().due) > kLongTaskDays;
}

} // namespace

std::optional<DeadlinePoint> judgedDeadline(const TaskFacts &facts)
{
    const QList<DeadlinePoint> dated = datedInOrder(facts.deadlines);
    if (dated.isEmpty())
        return std::nullopt;
    if (isLong(facts, dated) && isOpen(facts.state)) {
        const auto current
            = std::find_if(dated.cbegin(), dated.cend(), [](const DeadlinePoint &deadline) {
                  return !deadline.actual.isValid();
              });
        if (current != dated.cend())
            return *current;
    }
    const auto last = std::find_if(dated.crbegin(),
                                   dated.crend(),
                                   [](const DeadlinePoint &deadline) { return deadline.isFinal; });
    return last == dated.crend() ? std::optional<DeadlinePoint>() : *last;
}

} // namespace core

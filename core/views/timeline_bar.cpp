// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/timeline_bar.h"

#include "core/rules/known_facts.h"

#include <algorithm>

namespace core {

namespace {

bool isClosed(const Light &light)
{
    return light.colour == LightColour::Blue;
}

NodeState stateOf(const DeadlinePoint &node, QDate asOf)
{
    if (node.actual.isValid())
        return NodeState::Done;
    return node.due < asOf ? NodeState::Overdue : NodeState::ToCome;
}

void addDeadlines(TimelineBar &bar, const TaskFacts &facts, QDate asOf)
{
    for (const DeadlinePoint &deadline : facts.deadlines) {
        if (!deadline.due.isValid())
            continue;
        if (!deadline.isFinal)
            bar.nodes.append({deadline.due, stateOf(deadline, asOf)});
        else if (!bar.due.isValid() || deadline.due > bar.due)
            bar.due = deadline.due;
    }
    std::stable_sort(bar.nodes.begin(), bar.nodes.end(), [](TimelineNode a, TimelineNode b) {
        return a.day < b.day;
    });
}

double actualDaysOf(const TimelineBar &bar)
{
    if (!bar.start.isValid())
        return 0;
    if (bar.closedOn.isValid())
        return std::max<double>(0, static_cast<double>(bar.start.daysTo(bar.closedOn) + 1));
    if (!bar.hasPlan())
        return 0;
    const int percent = isClosed(bar.light) ? 100 : bar.light.percent.value_or(0);
    return static_cast<double>(bar.start.daysTo(bar.due) + 1) * percent / 100;
}

DateSpan overdueOf(const TimelineBar &bar, QDate asOf)
{
    const QDate due = bar.light.due;
    const QDate end = bar.light.reason == LightReason::ClosedLate ? bar.closedOn
        : bar.light.isOverdue                                     ? asOf
                                                                  : QDate();
    return end.isValid() && due < end ? DateSpan {due.addDays(1), end} : DateSpan {};
}

} // namespace

DateSpan TimelineBar::span() const
{
    DateSpan span;
    const auto take = [&span](QDate day) {
        if (!day.isValid())
            return;
        span.start = span.start.isValid() ? std::min(span.start, day) : day;
        span.end = span.end.isValid() ? std::max(span.end, day) : day;
    };
    for (const QDate day : {start, due, overdue.end, start.isValid() ? closedOn : QDate()})
        take(day);
    for (const TimelineNode &node : nodes)
        take(node.day);
    return span;
}

TimelineBar timelineBar(const TaskFacts &facts, const Light &light, QDate asOf)
{
    const TaskFacts known = knownOn(facts, asOf);
    TimelineBar bar;
    bar.task = facts.id;
    bar.light = light;
    bar.start = facts.start;
    bar.closedOn = isClosed(light) ? known.closedOn : QDate();
    addDeadlines(bar, known, asOf);
    bar.actualDays = actualDaysOf(bar);
    bar.overdue = overdueOf(bar, asOf);
    bar.isBegun = bar.actualDays > 0 || !(bar.start > asOf);
    return bar;
}

} // namespace core

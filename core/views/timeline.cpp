// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/timeline.h"

#include "core/rules/severity.h"
#include "core/views/responsible_persons.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

TimelineKey keyOf(const TimelineInput &input, const TaskFacts &task)
{
    switch (input.grouping) {
    case TimelineGrouping::Objective: return {input.facts.parentOf(task.id), {}};
    case TimelineGrouping::Unit: return {task.unit, {}};
    case TimelineGrouping::Person: return input.persons.value(task.id);
    }
    Q_UNREACHABLE();
}

void add(TimelineGroup &group, const TimelineBar &bar)
{
    group.bars.append(bar);
    group.red += bar.light.colour == LightColour::Red ? 1 : 0;
    group.overdue += bar.light.isOverdue ? 1 : 0;
    group.yellow += bar.light.colour == LightColour::Yellow ? 1 : 0;
    group.atRisk += isRedAtRisk(bar.light) ? 1 : 0;
}

bool hasMoreLate(const TimelineGroup &a, const TimelineGroup &b)
{
    const auto key = [](const TimelineGroup &group) {
        // Whose tasks nobody is named for stands last among equals.
        const bool isNamed = group.key != TimelineKey {};
        return std::tuple(-group.red, -group.yellow, !isNamed);
    };
    return key(a) < key(b);
}

void extend(DateSpan &all, DateSpan days)
{
    if (!days.start.isValid())
        return;
    all.start = all.start.isValid() ? std::min(all.start, days.start) : days.start;
    all.end = all.end.isValid() ? std::max(all.end, days.end) : days.end;
}

} // namespace

Timeline makeTimeline(const TimelineInput &input)
{
    Timeline timeline;
    timeline.asOf = input.facts.asOf();
    QHash<TimelineKey, qsizetype> places;
    for (int i = 0; i < input.facts.tasks().size(); ++i) {
        if (!input.facts.isLeaf(i))
            continue;
        ++timeline.counts.all;
        if (!input.filter.accepts(input.facts, i))
            continue;
        ++timeline.counts.shown;
        const TaskFacts &task = input.facts.tasks().at(i);
        const TimelineKey key = keyOf(input, task);
        if (!places.contains(key)) {
            places.insert(key, timeline.groups.size());
            timeline.groups.append(TimelineGroup {key, {}, 0, 0, 0});
        }
        const TimelineBar bar = timelineBar(task, input.facts.lightAt(i), timeline.asOf);
        add(timeline.groups[places.value(key)], bar);
        extend(timeline.days, bar.span());
    }
    timeline.counts.tasksShown = timeline.counts.shown;
    for (TimelineGroup &group : timeline.groups) {
        std::stable_sort(
            group.bars.begin(), group.bars.end(), [](const TimelineBar &a, const TimelineBar &b) {
                return isWorse(a.light, b.light);
            });
    }
    std::stable_sort(timeline.groups.begin(), timeline.groups.end(), hasMoreLate);
    return timeline;
}

TimelineKey responsibleKey(const TaskBundle &task, QDate day)
{
    const QList<Responsibility> entries = personEntries(task, day);
    if (entries.isEmpty())
        return {};
    const Responsibility &first = entries.first();
    return first.person.isSet() ? TimelineKey {first.person, {}} : TimelineKey {{}, first.text};
}

} // namespace core

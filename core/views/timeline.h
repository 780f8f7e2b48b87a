// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/row_filter.h"
#include "core/views/row_list.h"
#include "core/views/timeline_bar.h"

namespace core {

/// What the rows of a timeline are grouped by.
enum class TimelineGrouping
{
    Objective,
    Unit, ///< lead unit
    Person ///< responsible person
};

/// What a group is of: an objective, a unit or a person.
struct TimelineKey
{
    Id id; ///< none where nothing is named, or only by a name
    QString name; ///< of a person who is only known by the name written; else empty

    bool operator==(const TimelineKey &) const = default;
};

[[nodiscard]] inline size_t qHash(const TimelineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.id.value, key.name);
}

/// Tasks that stand together.
struct TimelineGroup
{
    TimelineKey key;
    QList<TimelineBar> bars; ///< the worst first
    int red = 0;
    int overdue = 0; ///< of the red ones
    int yellow = 0;
    int atRisk = 0; ///< of the red ones: whose lead unit declared a risk

    bool operator==(const TimelineGroup &) const = default;
};

/// Which tasks stand in the timeline, in which order and in which groups: one value for screen and
/// paper. The rows are the leaf tasks; groups with most late stand first.
struct Timeline
{
    QDate asOf;
    QList<TimelineGroup> groups;
    RowCounts counts;
    DateSpan days; ///< anything is drawn on; both ends invalid if no task has a date

    bool operator==(const Timeline &) const = default;
};

/// Who is responsible, by task.
using ResponsibleKeys = QHash<Id, TimelineKey>;

/// What a timeline is made of.
struct TimelineInput
{
    const LedgerFacts &facts;
    RowFilter filter;
    TimelineGrouping grouping = TimelineGrouping::Unit;
    ResponsibleKeys persons; ///< for grouping by person
};

[[nodiscard]] Timeline makeTimeline(const TimelineInput &input);

/// Whose group @p task belongs to on @p day: the first person named.
[[nodiscard]] TimelineKey responsibleKey(const TaskBundle &task, QDate day);

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/bundle_change.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

auto listOf(TaskBundle &bundle)
{
    return std::tie(bundle.responsibilities,
                    bundle.measures,
                    bundle.deadlines,
                    bundle.outcomes,
                    bundle.reports,
                    bundle.sources,
                    bundle.extras,
                    bundle.events,
                    bundle.reminders,
                    bundle.comments,
                    bundle.attachments,
                    bundle.snoozes);
}

/// The order of task_bundle.h.
template <typename R> bool standsBefore(const R &left, const R &right)
{
    if constexpr (requires { left.position; })
        return std::pair(left.position, left.id) < std::pair(right.position, right.id);
    else if constexpr (requires { left.date; } && !std::is_same_v<R, Event>)
        return std::pair(left.date, left.id) < std::pair(right.date, right.id);
    else
        return left.id < right.id;
}

template <typename R> void put(QList<R> &list, const R &record)
{
    list.insert(std::upper_bound(list.begin(), list.end(), record, standsBefore<R>), record);
}

template <typename R> void changeIn(TaskBundle &bundle, Id id, const R *after)
{
    auto &list = std::get<QList<R> &>(listOf(bundle));
    list.removeIf([id](const R &record) { return record.id == id; });
    if (after)
        put(list, *after);
}

template <typename R> constexpr bool kIsOwned = requires(R record)
{
    record.task;
};

} // namespace

void applyTo(TaskBundle &bundle, const RecordChange &change)
{
    const Record &either = change.after ? *change.after : *change.before;
    if (taskOf(either) != bundle.task.id)
        return;
    std::visit(
        [&](const auto &record) {
            using R = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<R, Task>)
                bundle.task = change.after ? std::get<Task>(*change.after) : Task {};
            else if constexpr (kIsOwned<R>)
                changeIn<R>(
                    bundle, record.id, change.after ? &std::get<R>(*change.after) : nullptr);
        },
        static_cast<const RecordVariant &>(either));
}

TaskBundle changedBundle(TaskBundle bundle, const QList<RecordChange> &changes)
{
    for (const RecordChange &change : changes)
        applyTo(bundle, change);
    return bundle;
}

} // namespace core

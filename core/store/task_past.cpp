// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_past.h"

namespace core {

namespace {

/// Every record of @p bundle.
QList<Record> recordsOf(const TaskBundle &bundle)
{
    QList<Record> records {bundle.task};
    const auto add = [&records](const auto &list) {
        for (const auto &record : list)
            records.append(record);
    };
    add(bundle.responsibilities);
    add(bundle.measures);
    add(bundle.deadlines);
    add(bundle.outcomes);
    add(bundle.reports);
    add(bundle.sources);
    add(bundle.extras);
    add(bundle.events);
    add(bundle.reminders);
    add(bundle.comments);
    add(bundle.attachments);
    add(bundle.snoozes);
    return records;
}

} // namespace

TaskPast::TaskPast(const TaskBundle &now)
{
    const QList<Record> records = recordsOf(now);
    for (const Record &record : records)
        m_records.insert(idOf(record), record);
}

std::optional<RecordChange> TaskPast::takeBack(const RecordDelta &delta)
{
    if (delta.removed) {
        m_records.insert(delta.id, *delta.removed);
        return RecordChange {delta.removed, {}};
    }
    const auto after = m_records.constFind(delta.id);
    if (after == m_records.cend())
        return std::nullopt;
    RecordChange change {{}, *after};
    if (delta.inserted) {
        m_records.erase(after);
        return change;
    }
    Record before = *change.after;
    for (const FieldEdit &edit : delta.edits) {
        if (!setFieldValue(before, edit.field, edit.before))
            return std::nullopt;
    }
    m_records.insert(delta.id, before);
    change.before = std::move(before);
    return change;
}

} // namespace core

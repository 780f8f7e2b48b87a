// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_delta.h"

namespace core {

namespace {

std::optional<RecordDelta> deltaOf(const RecordChange &change)
{
    const RecordImage &known = change.after ? change.after : change.before;
    if (!known)
        return std::nullopt;
    RecordDelta delta {kindOf(*known), idOf(*known), {}, {}, {}};
    if (!change.before || !change.after) {
        delta.inserted = change.after;
        delta.removed = change.before;
        return delta;
    }
    if (kindOf(*change.before) != delta.kind || idOf(*change.before) != delta.id)
        return std::nullopt;
    const auto count = static_cast<int>(fieldsOf(delta.kind).size());
    for (int i = 0; i < count; ++i) {
        const QVariant before = fieldValue(*change.before, i);
        const QVariant after = fieldValue(*change.after, i);
        if (before != after)
            delta.edits.append({i, before, after});
    }
    return delta;
}

bool isOwnedBy(const RecordDelta &delta, const RecordImage &image, Id task)
{
    return image && delta.kind != RecordKind::Task && taskOf(*image) == task;
}

} // namespace

RecordDelta RecordDelta::inverted() const
{
    RecordDelta result {kind, id, removed, inserted, edits};
    for (FieldEdit &edit : result.edits)
        std::swap(edit.before, edit.after);
    return result;
}

Result<QList<RecordDelta>> deltasOf(const QList<RecordChange> &changes)
{
    QList<RecordDelta> deltas;
    deltas.reserve(changes.size());
    for (const RecordChange &change : changes) {
        auto delta = deltaOf(change);
        if (!delta)
            return fail(ErrorKind::Internal, {}, QStringLiteral("malformed change"));
        if (delta->inserted || delta->removed || !delta->edits.isEmpty())
            deltas.append(*std::move(delta));
    }
    return deltas;
}

QList<RecordDelta> inverted(const QList<RecordDelta> &deltas)
{
    QList<RecordDelta> result;
    result.reserve(deltas.size());
    for (auto delta = deltas.crbegin(); delta != deltas.crend(); ++delta)
        result.append(delta->inverted());
    return result;
}

qsizetype endOfLogRow(const QList<RecordDelta> &deltas, qsizetype first)
{
    const RecordDelta &head = deltas.at(first);
    qsizetype end = first + 1;
    if (head.kind == RecordKind::Task && head.inserted) {
        while (end < deltas.size() && isOwnedBy(deltas.at(end), deltas.at(end).inserted, head.id))
            ++end;
        return end;
    }
    if (!head.removed || head.kind == RecordKind::Task || !taskOf(*head.removed).isSet())
        return end;
    const Id task = taskOf(*head.removed);
    while (end < deltas.size() && isOwnedBy(deltas.at(end), deltas.at(end).removed, task))
        ++end;
    const bool endsWithTask = end < deltas.size() && deltas.at(end).removed
        && deltas.at(end).kind == RecordKind::Task && deltas.at(end).id == task;
    return endsWithTask ? end + 1 : first + 1;
}

} // namespace core

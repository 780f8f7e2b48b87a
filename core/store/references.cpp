// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

#include "core/records/validate.h"
#include "core/store/record_sql.h"
#include "core/store/record_writer.h"

#include <QSet>

namespace core {

namespace {

constexpr int kDeepestTree = 64;

bool setsParent(const RecordDelta &delta)
{
    if (delta.kind != RecordKind::Task && delta.kind != RecordKind::Unit)
        return false;
    const int parent = fieldIndex(delta.kind, u"parent");
    if (delta.inserted)
        return fieldValue(*delta.inserted, parent).isValid();
    const int ledger = fieldIndex(delta.kind, u"ledger");
    return std::any_of(delta.edits.begin(), delta.edits.end(), [&](const FieldEdit &edit) {
        return edit.field == parent || edit.field == ledger;
    });
}

Error badParent(RecordKind kind)
{
    return {ErrorKind::InvalidValue,
            {},
            {QStringLiteral("parent"), keyOf(Fault::OwnParent)},
            keyOf(kind)};
}

/// Walks from @p id to the top, or to a record known to lead there; adds the way to @p known.
[[nodiscard]] Result<void>
checkWayUp(RecordWriter &records, RecordKind kind, Id id, QSet<Id> &known)
{
    const QString sql
        = QLatin1String("SELECT parent FROM ") + tableOf(kind) + QLatin1String(" WHERE id = ?");
    QSet<Id> way;
    while (id.isSet() && !known.contains(id)) {
        if (way.contains(id) || way.size() >= kDeepestTree)
            return fail(badParent(kind));
        way.insert(id);
        const auto parent = records.value(sql, {id.value});
        if (!parent)
            return fail(parent.error());
        id = Id {parent->toLongLong()};
    }
    known.unite(way);
    return {};
}

[[nodiscard]] Result<void> checkSameLedger(RecordWriter &records, Id task)
{
    static const QString sql = QStringLiteral(
        "SELECT count(*) FROM task t JOIN task other ON other.parent = t.id OR other.id = t.parent"
        " WHERE t.id = ? AND other.ledger <> t.ledger");
    const auto strangers = records.value(sql, {task.value});
    if (!strangers)
        return fail(strangers.error());
    if (strangers->toInt() > 0)
        return fail(badParent(RecordKind::Task));
    return {};
}

/// The first of @p deltas that points to nothing.
std::optional<Error> missingTarget(RecordWriter &records, const RecordDelta &delta)
{
    const auto stored = records.find(delta.kind, delta.id);
    if (!stored || !*stored)
        return std::nullopt;
    const QList<Field> &fields = fieldsOf(delta.kind);
    for (int i = 1; i < fields.size(); ++i) {
        const QVariant target = fieldValue(**stored, i);
        if (fields.at(i).type != FieldType::Id || !target.isValid())
            continue;
        const auto found = records.find(fields.at(i).target, Id {target.toLongLong()});
        if (found && !*found)
            return Error {
                ErrorKind::NotFound, {}, {fields.at(i).name, target.toString()}, keyOf(delta.kind)};
    }
    return std::nullopt;
}

/// A record that still points to @p delta's, which is gone.
std::optional<Error> leftBehind(RecordWriter &records, const RecordDelta &delta)
{
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        for (const Field &field : fieldsOf(kind)) {
            if (field.type != FieldType::Id || field.target != delta.kind
                || field.name == QLatin1String("id"))
                continue;
            const QString sql = QLatin1String("SELECT id FROM ") + tableOf(kind)
                + QLatin1String(" WHERE ") + field.name + QLatin1String(" = ?");
            const auto found = records.value(sql, {delta.id.value});
            if (found && found->isValid())
                return Error {
                    ErrorKind::StaleEdit, {}, {field.name, found->toString()}, keyOf(kind)};
        }
    }
    return std::nullopt;
}

} // namespace

QList<MovedRecord> movedRecords(const QList<RecordDelta> &deltas)
{
    QList<MovedRecord> moved;
    for (const RecordDelta &delta : deltas) {
        if (!delta.removed && setsParent(delta))
            moved.append({delta.kind, delta.id});
    }
    return moved;
}

Result<void> checkTrees(RecordWriter &records, const QList<MovedRecord> &moved)
{
    QSet<Id> known;
    for (const MovedRecord &record : moved) {
        auto isFine = checkWayUp(records, record.kind, record.id, known);
        if (isFine && record.kind == RecordKind::Task)
            isFine = checkSameLedger(records, record.id);
        if (!isFine)
            return isFine;
    }
    return {};
}

Error brokenReference(RecordWriter &records, const QList<RecordDelta> &deltas)
{
    for (const RecordDelta &delta : deltas) {
        const auto error
            = delta.removed ? leftBehind(records, delta) : missingTarget(records, delta);
        if (error)
            return *error;
    }
    return {ErrorKind::NotFound, {}, {}, {}};
}

} // namespace core

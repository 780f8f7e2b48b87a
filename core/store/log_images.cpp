// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_images.h"

#include "core/store/record_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace core {

namespace {

QVariant fromJson(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == FieldType::Id)
        return value.toString().toLongLong();
    if (value.isDouble())
        return value.toInteger();
    return value.toVariant();
}

QJsonObject objectIn(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

RecordImage recordIn(RecordKind kind, const QJsonObject &object)
{
    Record record = emptyRecord(kind);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const int index = fieldIndex(kind, entry.key());
        if (index < 0)
            return {};
        if (!setFieldValue(record, index, fromJson(fieldsOf(kind).at(index), entry.value())))
            return {};
    }
    return record;
}

QString wholeImage(const QList<RecordDelta> &row, RecordImage RecordDelta::*side)
{
    QMap<QString, QString> lists; // by the key of the kind, as objects of JSON are ordered
    for (const RecordDelta &delta : row) {
        QString &list = lists[keyOf(delta.kind)];
        list += list.isEmpty() ? u'[' : u',';
        appendJson(list, *(delta.*side));
    }
    QString text;
    for (auto list = lists.constBegin(); list != lists.constEnd(); ++list) {
        text += text.isEmpty() ? u'{' : u',';
        appendJson(text, list.key());
        text += u':' + list.value() + u']';
    }
    return text + u'}';
}

std::optional<QList<RecordDelta>> wholesIn(const QVariant &text, RecordImage RecordDelta::*side)
{
    QList<RecordDelta> deltas;
    const QJsonObject object = objectIn(text);
    for (const auto &[kind, key] : EnumKeys<RecordKind>::values) {
        const QJsonArray list = object.value(key).toArray();
        for (const auto &value : list) {
            const RecordImage record = recordIn(kind, value.toObject());
            if (!record)
                return std::nullopt;
            RecordDelta delta {kind, idOf(*record), {}, {}, {}};
            delta.*side = record;
            deltas.append(delta);
        }
    }
    return deltas;
}

std::optional<RecordDelta> editIn(RecordKind kind, Id id, const LogImages &images)
{
    RecordDelta delta {kind, id, {}, {}, {}};
    const QJsonObject before = objectIn(images.before);
    const QJsonObject after = objectIn(images.after);
    if (before.isEmpty() || before.keys() != after.keys())
        return std::nullopt;
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        const int index = fieldIndex(kind, entry.key());
        if (index < 0)
            return std::nullopt;
        const Field &field = fieldsOf(kind).at(index);
        delta.edits.append(
            {index, fromJson(field, entry.value()), fromJson(field, after.value(entry.key()))});
    }
    return delta;
}

LogImages editImages(const RecordDelta &delta)
{
    const QList<Field> &fields = fieldsOf(delta.kind);
    QList<FieldEdit> edits = delta.edits;
    std::sort(edits.begin(), edits.end(), [&fields](const FieldEdit &left, const FieldEdit &right) {
        return fields.at(left.field).name < fields.at(right.field).name;
    });
    QString before;
    QString after;
    for (const FieldEdit &edit : std::as_const(edits)) {
        const QLatin1Char separator(before.isEmpty() ? '{' : ',');
        before += separator;
        after += separator;
        appendJson(before, fields.at(edit.field), edit.before);
        appendJson(after, fields.at(edit.field), edit.after);
    }
    return {QString(before + u'}'), QString(after + u'}')};
}

} // namespace

LogImages imagesOf(const QList<RecordDelta> &row)
{
    if (row.first().inserted)
        return {QVariant(), wholeImage(row, &RecordDelta::inserted)};
    if (row.first().removed)
        return {wholeImage(row, &RecordDelta::removed), QVariant()};
    return editImages(row.first());
}

Result<QList<RecordDelta>> deltasIn(RecordKind kind, Id id, const LogImages &images)
{
    std::optional<QList<RecordDelta>> deltas;
    if (images.before.isValid() && images.after.isValid()) {
        if (const auto edit = editIn(kind, id, images))
            deltas = QList<RecordDelta> {*edit};
    } else if (images.after.isValid()) {
        deltas = wholesIn(images.after, &RecordDelta::inserted);
    } else if (images.before.isValid()) {
        deltas = wholesIn(images.before, &RecordDelta::removed);
        // What a task owns goes before the task.
        if (deltas)
            std::reverse(deltas->begin(), deltas->end());
    }
    if (!deltas || deltas->isEmpty())
        return fail(ErrorKind::FileDamaged, {}, QStringLiteral("log row of ") + id.toString());
    return *std::move(deltas);
}

} // namespace core

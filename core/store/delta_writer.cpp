// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/delta_writer.h"

#include "core/records/validate.h"
#include "core/store/changed.h"
#include "core/store/contents.h"

namespace core {

namespace {

/// What users call a record, where they call it anything.
QString nameOf(const Record &record)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.displayName(); })
                return value.displayName();
            else if constexpr (requires { value.name; })
                return value.name;
            else if constexpr (requires { value.title; })
                return value.title;
            else if constexpr (requires { value.text; })
                return value.text;
            else if constexpr (requires { value.phrase; })
                return value.phrase;
            else
                return QString();
        },
        record);
}

tl::unexpected<Error> failStale(const Record &record, int field)
{
    return fail(
        Error {ErrorKind::StaleEdit,
               nameOf(record),
               {fieldsOf(kindOf(record)).at(field).name, fieldValue(record, field).toString()},
               {}});
}

bool reopens(const RecordDelta &delta)
{
    const int isClosed = fieldIndex(RecordKind::Ledger, u"is_closed");
    return delta.kind == RecordKind::Ledger && delta.edits.size() == 1
        && delta.edits.first().field == isClosed && delta.edits.first().after.toInt() == 0;
}

/// Whether all that changes is which task another one goes on with.
bool relinks(const RecordDelta &delta)
{
    const int carriedFrom = fieldIndex(RecordKind::Event, u"carried_from");
    return delta.kind == RecordKind::Event && delta.edits.size() == 1
        && delta.edits.first().field == carriedFrom;
}

} // namespace

Result<void> checkValid(const Record &record, const RecordImage &before)
{
    const QList<FieldFault> faults = validate(record);
    if (faults.isEmpty())
        return {};
    const QList<FieldFault> known = before ? validate(*before) : QList<FieldFault> {};
    for (const FieldFault &fault : faults) {
        if (!known.contains(fault))
            return fail(Error {
                ErrorKind::InvalidValue, nameOf(record), {fault.field, keyOf(fault.fault)}, {}});
    }
    return {};
}

DeltaWriter::DeltaWriter(const Connection &connection)
    : m_connection(connection)
    , m_records(connection)
    , m_guard(m_records)
{
}

Result<void> DeltaWriter::write(const RecordDelta &delta)
{
    if (delta.inserted)
        return insert(delta);
    auto stored = m_records.find(delta.kind, delta.id);
    if (!stored)
        return fail(std::move(stored).error());
    if (!*stored)
        return fail(ErrorKind::NotFound, delta.id.toString(), keyOf(delta.kind));
    noteTask(**stored);
    auto isAllowed = m_guard.check(**stored);
    // A closed ledger takes no edits but that it is reopened, and that a task before is gone.
    if (!isAllowed && !reopens(delta) && !relinks(delta))
        return isAllowed;
    return delta.removed ? remove(delta, **stored) : edit(delta, **stored);
}

Result<void> DeltaWriter::insert(const RecordDelta &delta)
{
    m_guard.note(delta, delta.inserted);
    noteTask(*delta.inserted);
    return checkValid(*delta.inserted)
        .and_then([&] { return m_guard.check(*delta.inserted); })
        .and_then([&] { return checkContent(*delta.inserted); })
        .and_then([&] { return m_records.insert(*delta.inserted); })
        .map([&] { noteWritten({}, delta.inserted); });
}

Result<void> DeltaWriter::checkContent(const Record &record)
{
    const auto *attachment = std::get_if<Attachment>(&record);
    if (!attachment)
        return {};
    const auto isThere = hasContent(m_connection, attachment->content);
    if (!isThere)
        return fail(isThere.error());
    if (!*isThere)
        return fail(ErrorKind::NotFound, attachment->name);
    return {};
}

Result<void> DeltaWriter::remove(const RecordDelta &delta, const Record &stored)
{
    for (int i = 0; i < fieldsOf(delta.kind).size(); ++i) {
        if (fieldValue(*delta.removed, i) != fieldValue(stored, i))
            return failStale(stored, i);
    }
    return m_records.remove(delta.kind, delta.id).map([&] { noteWritten(stored, {}); });
}

Result<void> DeltaWriter::edit(const RecordDelta &delta, const Record &stored)
{
    Record after = stored;
    QList<int> fields;
    fields.reserve(delta.edits.size());
    for (const FieldEdit &edit : delta.edits) {
        if (fieldValue(stored, edit.field) != edit.before)
            return failStale(stored, edit.field);
        if (!setFieldValue(after, edit.field, edit.after))
            return fail(ErrorKind::Internal, {}, QStringLiteral("value of another type"));
        fields.append(edit.field);
    }
    m_guard.note(delta, after);
    noteTask(after);
    return checkValid(after, stored)
        .and_then([&] { return relinks(delta) ? Result<void>() : m_guard.check(after); })
        .and_then([&] { return m_records.update(after, fields); })
        .map([&] { noteWritten(stored, after); });
}

QList<RecordChange> DeltaWriter::written() const
{
    return m_written.size() > Changed::kMostWritten ? QList<RecordChange> {} : m_written;
}

void DeltaWriter::noteWritten(const RecordImage &before, const RecordImage &after)
{
    if (m_written.size() <= Changed::kMostWritten)
        m_written.append({before, after});
}

void DeltaWriter::noteTask(const Record &record)
{
    const Id task = taskOf(record);
    if (task.isSet())
        m_tasks.insert(task);
}

} // namespace core

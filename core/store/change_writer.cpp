// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_writer.h"

#include "core/records/validate.h"
#include "core/store/contents.h"
#include "core/store/ledger_guard.h"
#include "core/store/record_writer.h"
#include "core/store/references.h"
#include "core/store/transaction.h"

namespace core {

namespace {

constexpr qsizetype kMostIdsNamed = 5000;

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

/// Writes the records of one change.
class Writer
{
public:
    explicit Writer(const Connection &connection)
        : m_connection(connection)
        , m_records(connection)
        , m_guard(m_records)
    {
    }

    [[nodiscard]] RecordWriter &records() { return m_records; }

    /// The tasks written to, themselves or in what they own.
    [[nodiscard]] const QSet<Id> &tasks() const { return m_tasks; }

    [[nodiscard]] Result<void> write(const RecordDelta &delta)
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

private:
    [[nodiscard]] static bool reopens(const RecordDelta &delta)
    {
        const int isClosed = fieldIndex(RecordKind::Ledger, u"is_closed");
        return delta.kind == RecordKind::Ledger && delta.edits.size() == 1
            && delta.edits.first().field == isClosed && delta.edits.first().after.toInt() == 0;
    }

    /// Whether all that changes is which task another one goes on with.
    [[nodiscard]] static bool relinks(const RecordDelta &delta)
    {
        const int carriedFrom = fieldIndex(RecordKind::Event, u"carried_from");
        return delta.kind == RecordKind::Event && delta.edits.size() == 1
            && delta.edits.first().field == carriedFrom;
    }

    [[nodiscard]] Result<void> insert(const RecordDelta &delta)
    {
        m_guard.note(delta, delta.inserted);
        noteTask(*delta.inserted);
        return checkValid(*delta.inserted)
            .and_then([&] { return m_guard.check(*delta.inserted); })
            .and_then([&] { return checkContent(*delta.inserted); })
            .and_then([&] { return m_records.insert(*delta.inserted); });
    }

    [[nodiscard]] Result<void> checkContent(const Record &record)
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

    [[nodiscard]] Result<void> remove(const RecordDelta &delta, const Record &stored)
    {
        for (int i = 0; i < fieldsOf(delta.kind).size(); ++i) {
            if (fieldValue(*delta.removed, i) != fieldValue(stored, i))
                return failStale(stored, i);
        }
        return m_records.remove(delta.kind, delta.id);
    }

    [[nodiscard]] Result<void> edit(const RecordDelta &delta, const Record &stored)
    {
        Record after = stored;
        QList<int> fields;
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
            .and_then([&] { return m_records.update(after, fields); });
    }

    void noteTask(const Record &record)
    {
        const Id task = taskOf(record);
        if (task.isSet())
            m_tasks.insert(task);
    }

    const Connection &m_connection;
    RecordWriter m_records;
    LedgerGuard m_guard;
    QSet<Id> m_tasks;
};

Changed changedBy(const QList<RecordDelta> &deltas, const QSet<Id> &tasks)
{
    Changed changed;
    changed.everything = deltas.size() > kMostIdsNamed;
    if (changed.everything)
        return changed;
    changed.tasks = tasks;
    for (const RecordDelta &delta : deltas) {
        ChangedIds &ids = changed.records[delta.kind];
        if (delta.inserted)
            ids.inserted.append(delta.id);
        else if (delta.removed)
            ids.removed.append(delta.id);
        else
            ids.updated.append(delta.id);
    }
    return changed;
}

} // namespace

Result<void> checkValid(const Record &record, const RecordImage &before)
{
    const QList<FieldFault> known = before ? validate(*before) : QList<FieldFault> {};
    const QList<FieldFault> faults = validate(record);
    for (const FieldFault &fault : faults) {
        if (!known.contains(fault))
            return fail(Error {
                ErrorKind::InvalidValue, nameOf(record), {fault.field, keyOf(fault.fault)}, {}});
    }
    return {};
}

Result<Changed> writeChange(const Connection &connection,
                            const ChangeHead &head,
                            const QList<RecordDelta> &deltas,
                            const Contents &contents)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(std::move(transaction).error());
    auto isKept = keepContents(connection, contents);
    if (!isKept)
        return fail(std::move(isKept).error());
    Writer writer(connection);
    for (const RecordDelta &delta : deltas) {
        auto done = writer.write(delta);
        if (!done)
            return fail(std::move(done).error());
    }
    auto hasTrees = checkTrees(writer.records(), deltas);
    if (!hasTrees)
        return fail(std::move(hasTrees).error());
    const auto number = appendToLog(connection, head, deltas);
    if (!number)
        return fail(number.error());
    auto done = transaction->commit();
    if (!done && done.error().kind == ErrorKind::NotFound)
        return fail(brokenReference(writer.records(), deltas));
    if (!done)
        return fail(std::move(done).error());
    Changed changed = changedBy(deltas, writer.tasks());
    changed.number = *number;
    changed.kind = head.kind;
    return changed;
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_writer.h"

#include "core/store/contents.h"

#include <utility>

namespace core {

namespace {

constexpr qsizetype kMostNamed = 5000; ///< tasks, and records of no task

bool isOfTask(RecordKind kind)
{
    return kind == RecordKind::Task || fieldIndex(kind, u"task") >= 0;
}

} // namespace

ChangeWriter::ChangeWriter(const Connection &connection, ChangeHead head)
    : m_connection(connection)
    , m_head(std::move(head))
    , m_records(connection)
{
}

Result<void> ChangeWriter::begin(const Contents &contents)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return fail(std::move(transaction).error());
    m_transaction.emplace(*std::move(transaction));
    return keepContents(m_connection, contents);
}

Result<void> ChangeWriter::take(const QList<RecordDelta> &deltas)
{
    if (deltas.isEmpty())
        return {};
    for (const RecordDelta &delta : deltas) {
        auto done = m_records.write(delta);
        if (!done)
            return done;
    }
    m_moved += movedRecords(deltas);
    note(deltas);
    if (m_log == nullptr) {
        auto log = LogAppender::begin(m_connection, m_head);
        if (!log)
            return fail(std::move(log).error());
        m_log = *std::move(log);
    }
    return m_log->append(deltas);
}

/// Of very many tasks, or of very many records of no task, only that there are many is told.
void ChangeWriter::note(const QList<RecordDelta> &deltas)
{
    for (const RecordDelta &delta : deltas)
        m_count += isOfTask(delta.kind) ? 0 : 1;
    m_changed.everything = m_count + m_records.tasks().size() > kMostNamed;
    if (m_changed.everything)
        return;
    for (const RecordDelta &delta : deltas) {
        ChangedIds &ids = m_changed.records[delta.kind];
        if (delta.inserted)
            ids.inserted.append(delta.id);
        else if (delta.removed)
            ids.removed.append(delta.id);
        else
            ids.updated.append(delta.id);
    }
}

Result<Changed> ChangeWriter::commit()
{
    if (m_log == nullptr)
        return Changed {};
    auto hasTrees = checkTrees(records(), m_moved);
    if (!hasTrees)
        return fail(std::move(hasTrees).error());
    auto done = m_transaction->commit();
    if (!done)
        return fail(std::move(done).error());
    if (m_changed.everything) {
        m_changed.records.clear();
    } else {
        m_changed.tasks = m_records.tasks();
        m_changed.written = m_records.written();
    }
    m_changed.number = m_log->number();
    m_changed.kind = m_head.kind;
    return std::move(m_changed);
}

Result<Changed> writeChange(const Connection &connection,
                            const ChangeHead &head,
                            const QList<RecordDelta> &deltas,
                            const Contents &contents)
{
    ChangeWriter writer(connection, head);
    auto written = writer.begin(contents).and_then([&] { return writer.take(deltas); });
    if (!written)
        return fail(std::move(written).error());
    auto changed = writer.commit();
    const bool isDangling = !changed && changed.error().kind == ErrorKind::NotFound
        && changed.error().arguments.isEmpty();
    if (isDangling)
        return fail(brokenReference(writer.records(), deltas));
    return changed;
}

} // namespace core

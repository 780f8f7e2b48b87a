// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/watched_source.h"

namespace core {

namespace {

constexpr qsizetype kBlock = 500; ///< tasks, read within some hundredths of a second

/// What @p read gives for one block of @p tasks after another.
template <typename Read>
[[nodiscard]] Result<QList<TaskBundle>> inBlocks(const QList<Id> &tasks, Job &job, Read read)
{
    if (tasks.size() > kBlock)
        job.begin(static_cast<int>(tasks.size()));
    QList<TaskBundle> all;
    for (qsizetype first = 0; first < tasks.size(); first += kBlock) {
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled);
        const QList<Id> block = tasks.mid(first, kBlock);
        Result<QList<TaskBundle>> part = read(block);
        if (!part)
            return part;
        all.append(*std::move(part));
        if (tasks.size() > kBlock)
            job.advance(static_cast<int>(block.size()));
    }
    return all;
}

} // namespace

WatchedSource::WatchedSource(const RecordSource &source, Job &job)
    : m_source(source)
    , m_job(job)
{
}

Result<QList<Ledger>> WatchedSource::ledgers() const
{
    return m_source.ledgers();
}

Result<QList<Unit>> WatchedSource::units() const
{
    return m_source.units();
}

Result<QList<Person>> WatchedSource::people() const
{
    return m_source.people();
}

Result<QList<Setting>> WatchedSource::settings() const
{
    return m_source.settings();
}

Result<QList<Record>> WatchedSource::references(RecordKind kind, const QList<Id> &ids) const
{
    return m_source.references(kind, ids);
}

Result<QHash<Id, int>> WatchedSource::taskCounts(RecordKind kind) const
{
    return m_source.taskCounts(kind);
}

Result<QList<TaskFacts>> WatchedSource::facts(Id ledger) const
{
    if (m_job.isCancelled())
        return fail(ErrorKind::Cancelled);
    return m_source.facts(ledger);
}

Result<QList<Id>> WatchedSource::firstTasks(Id ledger, int count) const
{
    return m_source.firstTasks(ledger, count);
}

Result<QList<TaskBundle>> WatchedSource::bundles(const QList<Id> &tasks) const
{
    return inBlocks(
        tasks, m_job, [this](const QList<Id> &block) { return m_source.bundles(block); });
}

Result<QList<TaskBundle>> WatchedSource::partialBundles(const QList<Id> &tasks,
                                                        const BundleParts &parts) const
{
    return inBlocks(tasks, m_job, [this, &parts](const QList<Id> &block) {
        return m_source.partialBundles(block, parts);
    });
}

Result<void> WatchedSource::texts(const TextQuestion &question, const TextVisitor &visit) const
{
    return m_source.texts(question, visit);
}

Result<QList<EntryHead>> WatchedSource::entries(RecordKind kind, Id ledger) const
{
    return m_source.entries(kind, ledger);
}

Result<QByteArray> WatchedSource::content(const QString &key) const
{
    return m_source.content(key);
}

Result<QList<LoggedChange>> WatchedSource::changes(int count) const
{
    return m_source.changes(count);
}

Result<QList<TaskChange>> WatchedSource::changesOf(Id task) const
{
    return m_source.changesOf(task);
}

} // namespace core

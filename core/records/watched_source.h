// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/records/record_source.h"

namespace core {

/// Another source, read as part of a job: long readings count their steps there, and end with
/// Cancelled once it is not wanted any more.
class WatchedSource final : public RecordSource
{
public:
    /// Both must outlive this object.
    WatchedSource(const RecordSource &source, Job &job);

    [[nodiscard]] Result<QList<Ledger>> ledgers() const override;
    [[nodiscard]] Result<QList<Unit>> units() const override;
    [[nodiscard]] Result<QList<Person>> people() const override;
    [[nodiscard]] Result<QList<Setting>> settings() const override;
    [[nodiscard]] Result<QList<Record>> references(RecordKind kind,
                                                   const QList<Id> &ids) const override;
    [[nodiscard]] Result<QHash<Id, int>> taskCounts(RecordKind kind) const override;
    [[nodiscard]] Result<QList<TaskFacts>> facts(Id ledger) const override;
    [[nodiscard]] Result<QList<Id>> firstTasks(Id ledger, int count) const override;
    [[nodiscard]] Result<QList<TaskBundle>> bundles(const QList<Id> &tasks) const override;
    [[nodiscard]] Result<void> texts(const TextQuestion &question,
                                     const TextVisitor &visit) const override;
    [[nodiscard]] Result<QList<TaskBundle>> partialBundles(const QList<Id> &tasks,
                                                           const BundleParts &parts) const override;
    [[nodiscard]] Result<QList<EntryHead>> entries(RecordKind kind, Id ledger) const override;
    [[nodiscard]] Result<QByteArray> content(const QString &key) const override;
    [[nodiscard]] Result<QList<LoggedChange>> changes(int count) const override;
    [[nodiscard]] Result<QList<TaskChange>> changesOf(Id task) const override;

private:
    const RecordSource &m_source;
    Job &m_job;
};

} // namespace core

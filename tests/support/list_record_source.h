// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_source.h"

#include <QMap>

namespace tests {

/// A file held in a list: the RecordSource of tests that need no store. Records may be put in and
/// changed at any time; apply() does what a ChangeSet says without asking whether it may.
class ListRecordSource final : public core::RecordSource
{
public:
    ListRecordSource() = default;
    explicit ListRecordSource(const QList<core::Record> &records);

    void put(const core::Record &record);
    void remove(core::Id id);
    [[nodiscard]] const core::Record &record(core::Id id) const;
    [[nodiscard]] bool has(core::Id id) const;
    [[nodiscard]] QList<core::Record> records() const;

    /// Writes the fields that differ, as a store does.
    void apply(const core::ChangeSet &set);

    [[nodiscard]] core::Result<QList<core::Ledger>> ledgers() const override;
    [[nodiscard]] core::Result<QList<core::Unit>> units() const override;
    [[nodiscard]] core::Result<QList<core::Person>> people() const override;
    [[nodiscard]] core::Result<QList<core::Setting>> settings() const override;
    [[nodiscard]] core::Result<QList<core::Record>>
    references(core::RecordKind kind, const QList<core::Id> &ids) const override;
    [[nodiscard]] core::Result<QHash<core::Id, int>>
    taskCounts(core::RecordKind kind) const override;

    [[nodiscard]] core::Result<QList<core::TaskFacts>> facts(core::Id ledger) const override;

    [[nodiscard]] core::Result<QList<core::TaskBundle>>
    bundles(const QList<core::Id> &tasks) const override;
    [[nodiscard]] core::Result<QList<core::TaskBundle>>
    partialBundles(const QList<core::Id> &tasks, const core::BundleParts &parts) const override;

    [[nodiscard]] core::Result<QList<core::Id>> firstTasks(core::Id ledger,
                                                           int count) const override;
    [[nodiscard]] core::Result<void> texts(const core::TextQuestion &question,
                                           const core::TextVisitor &visit) const override;
    [[nodiscard]] core::Result<QList<core::EntryHead>> entries(core::RecordKind kind,
                                                               core::Id ledger) const override;

    [[nodiscard]] core::Result<QByteArray> content(const QString &key) const override;

    [[nodiscard]] core::Result<QList<core::LoggedChange>> changes(int count) const override;

private:
    static bool
    pointsTo(const core::Record &record, core::RecordKind kind, const QList<core::Id> &ids);

    static int positionOf(const core::Record &record);

    static QDate dateOf(const core::Record &record);

    template <typename R> [[nodiscard]] QList<R> byPosition() const;

    [[nodiscard]] QList<core::Task> tasksOf(core::Id ledger) const;

    [[nodiscard]] QList<core::Record> ownedBy(core::Id task, core::RecordKind kind) const;

    template <typename R> [[nodiscard]] QList<R> owned(core::Id task) const;

    [[nodiscard]] core::TaskBundle bundleOf(const core::Task &task) const;

    [[nodiscard]] core::TaskFacts factsOf(const core::TaskBundle &bundle) const;

    void write(const core::Record &before, const core::Record &after);

    QMap<core::Id, core::Record> m_records;
};

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/records/change_feed.h"
#include "core/records/record_source.h"
#include "core/store/changed.h"
#include "core/store/check_report.h"
#include "core/store/deleted_task.h"
#include "core/store/open_mode.h"

#include <QObject>

#include <memory>

namespace core {

class Database;
struct ChangeHead;
struct RecordDelta;

/// What a store needs from outside. The references must outlive the store.
struct StoreContext
{
    const Clock &clock;
    IdSource &ids;
    Actor actor;
};

/// A ledger file, open: reads and writes its records and its log.
///
/// Plain synchronous code over one connection: create, use and destroy it in one thread. The window
/// reaches it through StoreThread.
class Store final : public QObject, public RecordSource
{
    Q_OBJECT

public:
    /// Creates @p path with the tables and the office @p office as its first unit, which is
    /// change 1. An empty @p office (not known yet) leaves the file without units and changes. The
    /// file appears whole or not at all. Error kinds: InvalidValue, OutputExists,
    /// FolderNoPermission, DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    create(const QString &path, const QString &office, const StoreContext &context);

    /// Opens a file, migrating an older one after a verified backup beside it. The pages are not
    /// read yet: see quickCheck(). A file that is refused stays as it is. Error kinds: FileMissing,
    /// FileIsLink, FileNotOurs, FileNewer, FileForeignSchema, FileDamaged, FileLocked (or older and
    /// held), FileNoPermission, FileReadOnly (ReadWrite asked for). Source: trust.md T1.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const QString &path, const StoreContext &context, OpenMode mode);

    ~Store() override;

    [[nodiscard]] QString path() const;

    /// Who is written into the log from now on.
    void setActor(const Actor &actor) { m_context.actor = actor; }

    /// Reads every page of the file: FileDamaged if one is broken. To be asked before the first
    /// edit; takes seconds on very large files.
    [[nodiscard]] Result<void> quickCheck() const;

    /// FileReplaced if the file that is open is no longer the one at its path.
    [[nodiscard]] Result<void> checkIdentity() const;

    /// A number that differs from the last one once another connection has written into the file.
    [[nodiscard]] Result<qint64> dataVersion() const;

    /// Writes a set and its log in one transaction: all or nothing. 0 if the set changes nothing;
    /// then nothing is written either. Error kinds: InvalidValue, StaleEdit, NotFound,
    /// LedgerClosed, FileLocked, FileReadOnly, FileReplaced, DiskFull, WriteFailed.
    [[nodiscard]] Result<ChangeNumber> apply(const ChangeSet &set);

    /// Writes @p set and after it what @p feed hands over as one change, as apply(set) does; what
    /// the feed reads of the file has what it handed over. Error kinds of apply, and those of the
    /// feed.
    [[nodiscard]] Result<ChangeNumber> apply(const ChangeSet &set, const ChangeFeed &feed);

    /// Takes a change back as a new change; redo is the revert of that one. Error kinds of apply,
    /// and NotRevertible for a lifecycle step, NotFound for a number the log does not have.
    [[nodiscard]] Result<ChangeNumber> revert(ChangeNumber number);

    /// Replays the log from the first change and compares with the tables.
    [[nodiscard]] Result<CheckReport> check() const;

    /// Writes a copy that was opened and checked again before this returns; @p path must not exist.
    /// Error kinds: OutputExists, DiskFull, WriteFailed, FolderNoPermission, FileDamaged.
    [[nodiscard]] Result<void> backup(const QString &path) const;

    /// The tasks that were deleted and are not there now, the last deleted first. Error kinds:
    /// FileDamaged, those of reading.
    [[nodiscard]] Result<QList<DeletedTask>> deletedTasks() const;

    /// The set that puts deleted @p tasks back with all they owned, as changeBringingBack() in
    /// core/store/recycle_bin.h says. Error kinds: NotFound, those of reading.
    [[nodiscard]] Result<ChangeSet> changeBringingBack(const QList<Id> &tasks) const;

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

Q_SIGNALS:
    /// After every successful apply and revert.
    void changed(const core::Changed &change);

private:
    Store(std::unique_ptr<Database> database, const StoreContext &context);

    [[nodiscard]] static Result<void>
    createWhole(const QString &path, const QString &office, const StoreContext &context);
    [[nodiscard]] Result<void> prepareToWrite();
    [[nodiscard]] Result<ChangeNumber> revertAtOnce(ChangeNumber number, const ChangeHead &head);
    [[nodiscard]] Result<ChangeNumber> revertByPortions(ChangeNumber number,
                                                        const ChangeHead &head);
    [[nodiscard]] Result<ChangeNumber> write(const ChangeHead &head,
                                             const QList<RecordDelta> &deltas,
                                             const QHash<QString, QByteArray> &contents = {});
    [[nodiscard]] Result<ChangeNumber> concluded(const Result<Changed> &written);
    [[nodiscard]] ChangeHead headOf(const ChangeSet &set) const;

    std::unique_ptr<Database> m_database;
    StoreContext m_context;
    bool m_isDoubtful = false; ///< the system refused a write: what lies on the disk is not certain
};

} // namespace core

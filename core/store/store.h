// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "core/records/record_source.h"
#include "core/store/changed.h"

#include <QObject>

#include <memory>

namespace core {

class Database;

/// What a store needs from outside. The references must outlive the store.
struct StoreContext
{
    const Clock &clock;
    IdSource &ids;
    Actor actor;
};

enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

/// A record in which the tables and the log disagree.
struct CheckFinding
{
    RecordKind kind;
    Id id;
    QString field; ///< empty: the whole record is missing, extra, or its log entry was altered
    ChangeNumber change = 0; ///< the change concerned, where it can be told

    bool operator==(const CheckFinding &) const = default;
};

/// What checking a file found.
struct CheckReport
{
    ChangeNumber changes = 0; ///< how many changes were replayed
    QList<CheckFinding> findings; ///< empty: tables and log agree

    bool operator==(const CheckReport &) const = default;
};

/// A ledger file, open: reads and writes its records and its log.
///
/// Plain synchronous code over one connection: create, use and destroy it in one thread. The window
/// reaches it through StoreThread.
class Store final : public QObject, public RecordSource
{
    Q_OBJECT

public:
    /// Creates @p path with the tables and the office @p office as its first unit. Error kinds:
    /// OutputExists, FileNoPermission, DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    create(const QString &path, const QString &office, const StoreContext &context);

    /// Opens a file, migrating an older one after a verified backup beside it. Error kinds: FileMissing,
    /// FileIsLink, FileNotOurs, FileNewer, FileForeignSchema, FileDamaged, FileLocked, FileNoPermission,
    /// FileReadOnly (ReadWrite asked for). Source: trust.md T1.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const QString &path, const StoreContext &context, OpenMode mode);

    ~Store() override;

    [[nodiscard]] QString path() const;

    /// Writes a set and its log in one transaction: all or nothing. Error kinds: InvalidValue, StaleEdit,
    /// NotFound, LedgerClosed, FileLocked, FileReadOnly, FileReplaced, DiskFull, WriteFailed.
    [[nodiscard]] Result<ChangeNumber> apply(const ChangeSet &set);

    /// Takes a change back as a new change; redo is the revert of that one. Error kinds of apply, and
    /// NotRevertible for a lifecycle step, NotFound for a number the log does not have.
    [[nodiscard]] Result<ChangeNumber> revert(ChangeNumber number);

    /// Replays the log from the first change and compares with the tables.
    [[nodiscard]] Result<CheckReport> check() const;

    /// Writes a copy that was opened and checked again before this returns; @p path must not exist.
    /// Error kinds: OutputExists, DiskFull, WriteFailed, FileNoPermission.
    [[nodiscard]] Result<void> backup(const QString &path) const;

    [[nodiscard]] Result<QList<Ledger>> ledgers() const override;
    [[nodiscard]] Result<QList<Unit>> units() const override;
    [[nodiscard]] Result<QList<Person>> people() const override;
    [[nodiscard]] Result<QList<TaskFacts>> facts(Id ledger) const override;
    [[nodiscard]] Result<QList<TaskBundle>> bundles(const QList<Id> &tasks) const override;
    [[nodiscard]] Result<QList<EntryHead>> entries(RecordKind kind, Id ledger) const override;
    [[nodiscard]] Result<QList<LoggedChange>> changes(int count) const override;

Q_SIGNALS:
    /// After every successful apply and revert.
    void changed(const core::Changed &change);

private:
    Store(std::unique_ptr<Database> database, const StoreContext &context);

    std::unique_ptr<Database> m_database;
    StoreContext m_context;
};

} // namespace core

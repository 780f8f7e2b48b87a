// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

struct sqlite3;

namespace tests {

/// A folder of its own with a ledger file of 民政局 in it, and what a store needs from outside.
class LedgerFixture
{
public:
    LedgerFixture();

    [[nodiscard]] QString pathOf(const char *name) const;
    [[nodiscard]] QString path() const { return pathOf("ledger.duban"); }
    [[nodiscard]] core::StoreContext context();

    /// The store, which must open.
    [[nodiscard]] std::unique_ptr<core::Store> open(core::OpenMode mode
                                                    = core::OpenMode::ReadWrite);

    /// Every row of every table of the file, in a fixed order; @p withLog: of the log too.
    [[nodiscard]] QByteArray dump(bool withLog = false) const;

    /// Runs @p sql on the file behind the program's back; the number of rows changed, −1 on
    /// failure.
    [[nodiscard]] int tamper(const QByteArray &sql) const;

    /// Names of the columns of @p table.
    [[nodiscard]] QList<QByteArray> columnsOf(const QByteArray &table) const;

    QTemporaryDir folder;
    FakeClock clock {QDate(2021, 7, 26)};
    CountingIdSource ids;
};

/// Another program that holds the file @p path for itself as long as this lives.
class ForeignLock
{
public:
    explicit ForeignLock(const QString &path);
    ~ForeignLock();
    Q_DISABLE_COPY_MOVE(ForeignLock)

private:
    sqlite3 *m_handle = nullptr;
};

/// Another program in the middle of writing into the file @p path.
class ForeignWriter
{
public:
    explicit ForeignWriter(const QString &path);
    ~ForeignWriter();
    Q_DISABLE_COPY_MOVE(ForeignWriter)

private:
    sqlite3 *m_handle = nullptr;
};

constexpr core::Id kLedger {10};
constexpr core::Id kTask {100};

/// A store on the fixture's file with sampleLedger(kLedger) and sampleBundle(kTask, kLedger):
/// changes 2 and 3.
[[nodiscard]] std::unique_ptr<core::Store> filledStore(LedgerFixture &fixture);

/// The task @p id as stored now, which must be there.
[[nodiscard]] core::Task taskIn(const core::Store &store, core::Id id = kTask);

/// A set that gives @p before another title.
[[nodiscard]] core::ChangeSet retitled(const core::Task &before, const QString &title);

[[nodiscard]] core::Ledger sampleLedger(core::Id id);
[[nodiscard]] core::Task sampleTask(core::Id id, core::Id ledger, const QString &title);

[[nodiscard]] core::Event sampleEvent(core::Id id, core::Id task, core::EventKind kind, QDate date);

/// What the attachment of a sampleBundle() holds.
inline const QByteArray kBytes("%PDF-1.4 sample");

/// A task with one entry in each of its lists, under ids @p first, @p first + 1, …
[[nodiscard]] core::TaskBundle sampleBundle(core::Id first, core::Id ledger);

/// Inserts the task of @p bundle and all it owns.
void insertBundle(core::ChangeSet &set, const core::TaskBundle &bundle);

/// Removes what the task of @p bundle owns, then the task.
void removeBundle(core::ChangeSet &set, const core::TaskBundle &bundle);

/// A set of kind @p kind with nothing in it yet.
[[nodiscard]] core::ChangeSet emptySet(core::ChangeKind kind = core::ChangeKind::Edit);

} // namespace tests

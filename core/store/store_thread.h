// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_folder.h"
#include "core/store/file_hold.h"
#include "core/store/foreign_changes.h"
#include "core/store/store_lane.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <optional>

namespace core {

/// The window's way to a store: two lanes, write and read, each its own thread and connection.
/// Calls return at once with a future that is used for errors and results; what was written comes
/// back as changed(), in the thread this object lives in. Calls on one lane run in the order they
/// were made. Every future is finished, also those of calls made while no file is open
/// (FileMissing).
///
/// A file that is opened to write is held (FileHold): who opens it elsewhere can read it and
/// follow.
///
/// Closing (and the destructor) waits for what was asked for; nothing acknowledged is lost.
class StoreThread final : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(const StoreContext &context, QObject *parent = nullptr);
    ~StoreThread() override;

    /// Opens @p path in both lanes, closing what was open before. Error kinds of Store::open;
    /// FileLocked with the arguments of heldBy() if it is to be written and somebody else holds it.
    [[nodiscard]] QFuture<Result<void>> open(const QString &path, OpenMode mode);

    /// Closes the file in both lanes once everything asked for is done; returns at once.
    void close();

    /// Who is written into the log by the calls made from now on.
    void setActor(const Actor &actor);

    [[nodiscard]] QFuture<Result<ChangeNumber>> apply(const ChangeSet &set);
    [[nodiscard]] QFuture<Result<ChangeNumber>> revert(ChangeNumber number);
    [[nodiscard]] QFuture<Result<void>> backup(const QString &path);

    /// Writes a backup into @p folder and takes those away that are not to be kept any longer.
    /// @param at local time. Error kinds of Store::backup.
    [[nodiscard]] QFuture<Result<KeptBackup>>
    keepBackup(const BackupFolder &folder, const QDateTime &at, BackupReason reason);

    /// Store::deletedTasks and Store::changeBringingBack, on the read lane.
    [[nodiscard]] QFuture<Result<QList<DeletedTask>>> deletedTasks();
    [[nodiscard]] QFuture<Result<ChangeSet>> changeBringingBack(const QList<Id> &tasks);

    /// Reads every page of the file on the read lane: FileDamaged if one is broken. To be asked
    /// once after opening, before editing is enabled.
    [[nodiscard]] QFuture<Result<void>> quickCheck();

    /// Answered after everything that has been asked of the write lane so far: who hears of a
    /// change and acts on it comes after those who wrote it.
    [[nodiscard]] QFuture<Result<void>> answered();

    /// Runs @p question on the read lane: `read<QList<Ledger>>([](const RecordSource &source) { …
    /// })`. FileMissing if no file is open.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>>
    read(std::function<Result<T>(const RecordSource &source)> question)
    {
        return ask<T>(m_read, [question = std::move(question)](const Store &store) {
            return question(store);
        });
    }

Q_SIGNALS:
    /// After every successful write through this object, and with everything = true when another
    /// process has changed the file.
    void changed(const core::Changed &change);

    /// Once, when the file that is open was found deleted, moved away or replaced: nothing more can
    /// be written into it, but backup() still saves what it held.
    void fileReplaced();

    /// Before open() is answered: the program that held the file before did not end properly.
    void foundUnfinished(const core::Holder &session);

    /// The file is open to read only, and who holds it has said another name or is another.
    void holderChanged(const core::Holder &holder);

    /// The file is open to read only, somebody held it, and nobody does any more.
    void released();

private:
    template <typename T, typename Question>
    [[nodiscard]] static QFuture<Result<T>> ask(StoreLane &lane, Question question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        lane.post([promise, question = std::move(question)](std::unique_ptr<Store> &store) {
            promise->addResult(store ? Result<T>(question(*store))
                                     : Result<T>(fail(ErrorKind::FileMissing)));
            promise->finish();
        });
        return future;
    }

    [[nodiscard]] Result<void>
    openToWrite(std::unique_ptr<Store> &slot, const QString &path, const StoreContext &context);
    void letGo(std::unique_ptr<Store> &slot);

    [[nodiscard]] QFuture<Result<ChangeNumber>>
    write(std::function<Result<ChangeNumber>(Store &store)> job);

    void look(const Store &store);
    void lookForHolder(const QString &path);

    StoreContext m_context;
    ForeignChanges m_foreign;
    std::unique_ptr<FileHold> m_hold; ///< of the write lane alone
    std::optional<Holder> m_holder; ///< elsewhere, as last seen; of the read lane alone
    StoreLane m_write;
    StoreLane m_read;
};

} // namespace core

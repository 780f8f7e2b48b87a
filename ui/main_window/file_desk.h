// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_keeper.h"
#include "core/store/store_thread.h"
#include "ui/edits/editor.h"
#include "ui/style/background.h"

#include <QTemporaryDir>

#include <optional>

namespace ui {

/// A program that had the file open before and did not end properly.
struct UnfinishedSession
{
    core::Holder holder;
    std::optional<core::LoggedChange> newest; ///< the last change that is there
};

/// The ledger file that is open, if one is: opens, makes and closes files and holds what everything
/// else reads and writes through. Backups of a file that can be written are made meanwhile.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    /// @param backups folder of all backups; empty = none are made. The references of @p context
    ///        must outlive the desk.
    explicit FileDesk(const core::StoreContext &context,
                      const QString &backups = {},
                      QObject *parent = nullptr);

    [[nodiscard]] core::StoreThread &store() { return m_store; }
    [[nodiscard]] Editor &editor() { return m_editor; }

    /// Opens @p path in place of what is open; to read only, if it cannot be opened to write. If it
    /// cannot be opened at all failed() follows and what was open before is opened again.
    void open(const QString &path);

    /// Makes a new file for @p office and opens it.
    void create(const QString &path, const QString &office);

    /// Opens what @p backup of the file @p ledger holds to read only, in place of what is open: a
    /// copy, so that the backup stays as it is. failed() may follow.
    void lookAt(const core::KeptBackup &backup, const QString &ledger);

    /// Closes the file once everything asked for is written.
    void close();

    /// Makes a backup before whatever is asked for after this call, if the file can be written.
    void backUp(core::BackupReason reason) { m_keeper.backUp(reason); }
    [[nodiscard]] const core::BackupKeeper &keeper() const { return m_keeper; }

    /// Folder of all backups; empty = none are made.
    [[nodiscard]] QString backups() const { return m_backups; }

    /// The file whose backups there are: the open one, or the one whose backup is looked at.
    [[nodiscard]] QString ledger() const { return m_shownBackup ? m_lookedFrom : path(); }

    /// Who is written into the log from now on.
    void setOperator(const QString &name);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Path of the open file; empty without one.
    [[nodiscard]] QString path() const { return m_isOpen ? m_path : QString(); }

    /// Why the file is open to read only, or must not be written any more; empty if it can be
    /// written.
    [[nodiscard]] const std::optional<core::Error> &readOnlyReason() const { return m_reason; }

    /// Somebody else held the file, which is why it is open to read only, and does so no more.
    [[nodiscard]] bool isReleased() const { return m_isReleased; }

    /// The backup that is looked at, if one is.
    [[nodiscard]] const std::optional<core::KeptBackup> &shownBackup() const
    {
        return m_shownBackup;
    }

    /// What is to be said of the program that had the file open before; empty = nothing.
    [[nodiscard]] const std::optional<UnfinishedSession> &unfinished() const
    {
        return m_unfinished;
    }

    /// It has been said.
    void forgetUnfinished() { m_unfinished.reset(); }

    /// Name of the office the file belongs to.
    [[nodiscard]] QString office() const { return m_office; }

    /// Reads every page of the file that has been opened, and stops writing if one is broken; else
    /// makes the backup that is due. To be called once after opened(), when nobody waits for the
    /// first rows any more.
    void checkPages();

Q_SIGNALS:
    /// A file is open and its office known.
    void opened();

    /// What is asked for now still reaches the file that is open.
    void aboutToClose();
    void closed();

    /// readOnlyReason() or isReleased() is another one now.
    void reasonChanged();

    /// unfinished() is known.
    void unfinishedFound();

    /// A backup could not be written; said once, until one succeeds.
    void backupFailed(const core::Error &error);

    /// @param notOpened the file that was to be opened and could not be; empty = something else
    ///        failed, or a backup cannot be looked at.
    void failed(const core::Error &error, const QString &notOpened);

private:
    void openTo(const QString &path, core::OpenMode mode);
    void finishOpening(const QString &path, core::OpenMode mode, const core::Result<void> &result);
    void readOffice(const QString &path);
    void show(const core::KeptBackup &backup, const QString &copy);
    void nameHolder(const core::Holder &holder);
    void readNewest(const core::Holder &session);
    void giveUp(const QString &path, const core::Error &error);
    void stopWriting(const core::Error &error);

    core::StoreContext m_context;
    QString m_backups;
    core::StoreThread m_store;
    Editor m_editor;
    core::BackupKeeper m_keeper;
    QString m_path; ///< open now, or last
    QString m_office;
    std::optional<core::Error> m_reason;
    bool m_isReleased = false;
    std::optional<UnfinishedSession> m_unfinished;
    std::optional<core::KeptBackup> m_shownBackup;
    QString m_lookedFrom; ///< the file whose backup is looked at, or was last
    QTemporaryDir m_copies; ///< of backups that are looked at
    bool m_isOpen = false;
    bool m_isOpening = false;
    QString m_previous; ///< open before what is being opened; empty = nothing
    Background m_background;
};

} // namespace ui

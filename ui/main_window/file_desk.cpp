// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/file_desk.h"

#include "core/models/when_ready.h"
#include "core/store/restore.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

/// Whether a file that cannot be written may still be looked at.
bool canBeRead(core::ErrorKind kind)
{
    return kind == core::ErrorKind::FileReadOnly || kind == core::ErrorKind::FileNoPermission
        || kind == core::ErrorKind::FileLocked;
}

[[nodiscard]] core::Result<QString> officeOf(const core::RecordSource &source)
{
    const auto units = source.units();
    if (!units)
        return core::fail(units.error());
    for (const core::Unit &unit : *units) {
        if (unit.kind == core::UnitKind::Office)
            return unit.name;
    }
    return QString();
}

} // namespace

FileDesk::FileDesk(const core::StoreContext &context, const QString &backups, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_backups(backups)
    , m_store(context)
    , m_editor(m_store)
    , m_keeper(m_store, context.clock, backups)
{
    connect(&m_store, &core::StoreThread::fileReplaced, this, [this] {
        stopWriting({core::ErrorKind::FileReplaced, m_path, {}, {}});
    });
    connect(&m_store, &core::StoreThread::released, this, [this] {
        m_isReleased = m_isOpen;
        Q_EMIT reasonChanged();
    });
    connect(&m_store, &core::StoreThread::holderChanged, this, &FileDesk::nameHolder);
    connect(&m_store, &core::StoreThread::foundUnfinished, this, &FileDesk::readNewest);
    connect(&m_keeper, &core::BackupKeeper::failed, this, &FileDesk::backupFailed);
}

void FileDesk::open(const QString &path)
{
    if (m_isOpening)
        return;
    m_previous = m_shownBackup ? QString() : this->path();
    close();
    m_isOpening = true;
    openTo(path, core::OpenMode::ReadWrite);
}

void FileDesk::openTo(const QString &path, core::OpenMode mode)
{
    core::whenReady(
        m_store.open(path, mode), this, [this, path, mode](const core::Result<void> &result) {
            finishOpening(path, mode, result);
        });
}

void FileDesk::finishOpening(const QString &path,
                             core::OpenMode mode,
                             const core::Result<void> &result)
{
    if (result)
        return readOffice(path);
    if (mode == core::OpenMode::ReadWrite && canBeRead(result.error().kind)) {
        m_reason = result.error();
        return openTo(path, core::OpenMode::ReadOnly);
    }
    giveUp(path, result.error());
}

void FileDesk::readOffice(const QString &path)
{
    core::whenReady(
        m_store.read<QString>(officeOf), this, [this, path](const core::Result<QString> &office) {
            if (!office)
                return giveUp(path, office.error());
            m_isOpening = false;
            m_isOpen = true;
            m_path = path;
            m_office = *office;
            m_editor.setReadOnly(m_reason.has_value());
            m_editor.loadHistory();
            if (!m_reason)
                m_keeper.start(path);
            Q_EMIT opened();
        });
}

void FileDesk::checkPages()
{
    core::whenReady(
        m_store.quickCheck(), this, [this, path = m_path](const core::Result<void> &result) {
            // Another file may be open by the time every page has been read.
            if (path != m_path)
                return;
            if (!result && result.error().kind == core::ErrorKind::FileDamaged)
                stopWriting(result.error());
            else
                m_keeper.look();
        });
}

void FileDesk::stopWriting(const core::Error &error)
{
    if (!m_isOpen)
        return;
    m_reason = error;
    m_editor.setReadOnly(true);
    m_keeper.stop();
    Q_EMIT reasonChanged();
}

void FileDesk::nameHolder(const core::Holder &holder)
{
    if (!m_isOpen || !m_reason || m_reason->kind != core::ErrorKind::FileLocked)
        return;
    m_reason = core::heldBy(m_path, holder);
    Q_EMIT reasonChanged();
}

/// What the log ends with tells whether all is there that was acknowledged.
void FileDesk::readNewest(const core::Holder &session)
{
    using Changes = QList<core::LoggedChange>;
    core::whenReady(
        m_store.read<Changes>([](const core::RecordSource &source) { return source.changes(1); }),
        this,
        [this, session](const core::Result<Changes> &changes) {
            if (!changes)
                return;
            m_unfinished = UnfinishedSession {session, {}};
            if (!changes->isEmpty())
                m_unfinished->newest = changes->first();
            Q_EMIT unfinishedFound();
        });
}

void FileDesk::lookAt(const core::KeptBackup &backup, const QString &ledger)
{
    //: Name of a file: %1 is the name of the ledger file, %2 a date and a time
    const QString name
        = tr("%1 (backup %2).duban")
              .arg(QFileInfo(ledger).completeBaseName(),
                   backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
    const QString copy = m_copies.filePath(name);
    core::whenReady(m_background.run<core::Result<void>>([backup, copy] {
        QFile::remove(copy);
        return core::restoreCopy(backup.path, copy);
    }),
                    this,
                    [this, backup, copy, ledger](const core::Result<void> &copied) {
                        if (!copied) {
                            Q_EMIT failed(copied.error(), {});
                            return;
                        }
                        m_lookedFrom = ledger;
                        show(backup, copy);
                    });
}

void FileDesk::show(const core::KeptBackup &backup, const QString &copy)
{
    if (m_isOpening)
        return;
    m_previous = m_shownBackup ? m_lookedFrom : path();
    close();
    m_shownBackup = backup;
    m_reason = core::Error {core::ErrorKind::FileReadOnly, backup.path, {}, {}};
    m_isOpening = true;
    openTo(copy, core::OpenMode::ReadOnly);
}

void FileDesk::giveUp(const QString &path, const core::Error &error)
{
    const QString notOpened = m_shownBackup ? QString() : path;
    m_isOpening = false;
    m_store.close();
    m_reason.reset();
    m_shownBackup.reset();
    const QString previous = std::exchange(m_previous, {});
    Q_EMIT failed(error, notOpened);
    if (!previous.isEmpty())
        open(previous);
}

void FileDesk::create(const QString &path, const QString &office)
{
    core::whenReady(m_background.run<core::Result<void>>(
                        [path, office, context = m_context]() -> core::Result<void> {
                            const auto store = core::Store::create(path, office, context);
                            if (!store)
                                return core::fail(store.error());
                            return {};
                        }),
                    this,
                    [this, path](const core::Result<void> &created) {
                        if (created)
                            return open(path);
                        Q_EMIT failed(created.error(), {});
                    });
}

void FileDesk::close()
{
    if (m_isOpen)
        Q_EMIT aboutToClose();
    m_keeper.stop();
    m_store.close();
    m_reason.reset();
    m_isReleased = false;
    m_unfinished.reset();
    m_shownBackup.reset();
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_editor.clear();
    Q_EMIT closed();
}

void FileDesk::setOperator(const QString &name)
{
    m_context.actor.person = name;
    m_store.setActor(m_context.actor);
}

} // namespace ui

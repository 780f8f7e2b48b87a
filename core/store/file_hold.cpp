// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace core {

namespace {

/// A record always has this length, so that a reader never meets half of one and half of another.
constexpr qsizetype kRecordSize = 1024;
constexpr qsizetype kLongestName = 100; ///< characters
constexpr int kAttempts = 5; ///< the file can go between opening and locking it, each time anew

QString nameIn(const QJsonObject &record, const QString &key)
{
    return cleanText(record.value(key).toString())
        .value_or(QString())
        .simplified()
        .left(kLongestName);
}

/// The name by which whoever runs the program is known to the system; empty if it knows none.
QString systemUser()
{
    constexpr std::size_t kMostBytes = 16'384;
    std::vector<char> bytes(kMostBytes);
    struct passwd entry = {};
    struct passwd *found = nullptr;
    const int fault = ::getpwuid_r(::geteuid(), &entry, bytes.data(), bytes.size(), &found);
    return fault == 0 && found ? QString::fromLocal8Bit(found->pw_name) : QString();
}

QByteArray recordOf(const Holder &holder)
{
    const QJsonObject record {
        {QStringLiteral("person"), holder.actor.person.left(kLongestName)},
        {QStringLiteral("user"), systemUser().left(kLongestName)},
        {QStringLiteral("machine"), holder.actor.machine.left(kLongestName)},
        {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
        {QStringLiteral("newest"), QString::number(holder.newest)},
    };
    return QJsonDocument(record).toJson(QJsonDocument::Compact).leftJustified(kRecordSize, ' ');
}

/// What the lock file says; empty fields where it says nothing that can be understood.
Holder holderIn(int descriptor)
{
    std::array<char, kRecordSize> bytes {};
    const ssize_t count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return {};
    const QByteArray text = QByteArray(bytes.data(), count).trimmed();
    const QJsonObject record = QJsonDocument::fromJson(text).object();
    QString person = nameIn(record, QStringLiteral("person"));
    if (person.isEmpty())
        person = nameIn(record, QStringLiteral("user"));
    return {{person, nameIn(record, QStringLiteral("machine"))},
            QDateTime::fromString(record.value(QStringLiteral("since")).toString(), Qt::ISODate),
            record.value(QStringLiteral("newest")).toString().toLongLong()};
}

struct flock wholeFileLock()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Locks of an open file, not of a process: they also keep two windows of one process apart.
bool lockWhole(int descriptor)
{
    struct flock lock = wholeFileLock();
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

bool isLocked(int descriptor)
{
    struct flock lock = wholeFileLock();
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/// Whether the open file is the one at @p path: whoever gave it back may have removed it since.
bool isAtPath(int descriptor, const QByteArray &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// Who may write the ledger must be able to take the lock over.
mode_t modeLike(const QString &ledger)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(ledger).constData(), &status) != 0)
        return S_IRUSR | S_IWUSR;
    return status.st_mode & 0666;
}

} // namespace

QString lockPathOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? file.absoluteFilePath() : canonical);
    return QStringLiteral("%1/.~lock.%2#").arg(real.absolutePath(), real.fileName());
}

Error heldBy(const QString &path, const Holder &holder)
{
    return {ErrorKind::FileLocked,
            path,
            {holder.actor.person, holder.actor.machine, holder.since.toString(Qt::ISODate)},
            QStringLiteral("held")};
}

Result<std::unique_ptr<FileHold>> FileHold::take(const QString &path, const Holder &holder)
{
    const QString lockPath = lockPathOf(path);
    const QByteArray name = QFile::encodeName(lockPath);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
        const int descriptor = ::open(name.constData(), flags, modeLike(path));
        if (descriptor < 0)
            break;
        const bool isOurs = lockWhole(descriptor);
        if (!isOurs && isLocked(descriptor)) {
            const Holder other = holderIn(descriptor);
            ::close(descriptor);
            return fail(heldBy(path, other));
        }
        if (isOurs && isAtPath(descriptor, name)) {
            // The umask of a person must not keep the others of a shared folder out.
            (void)::fchmod(descriptor, modeLike(path));
            return std::unique_ptr<FileHold>(new FileHold(lockPath, descriptor, holder));
        }
        ::close(descriptor);
    }
    return std::unique_ptr<FileHold>(new FileHold(lockPath, -1, holder));
}

FileHold::FileHold(const QString &lockPath, int descriptor, const Holder &holder)
    : m_lockPath(lockPath)
    , m_descriptor(descriptor)
    , m_holder(holder)
{
    if (m_descriptor < 0)
        return;
    const Holder before = holderIn(m_descriptor);
    if (before.since.isValid())
        m_leftBehind = before;
    write();
}

FileHold::~FileHold()
{
    if (m_descriptor < 0)
        return;
    // First the name, then the lock: who has opened it meanwhile finds that it is not there.
    QFile::remove(m_lockPath);
    ::close(m_descriptor);
}

void FileHold::setActor(const Actor &actor)
{
    m_holder.actor = actor;
    write();
}

void FileHold::note(qint64 number)
{
    m_holder.newest = number;
    write();
}

void FileHold::write() const
{
    if (m_descriptor < 0)
        return;
    const QByteArray record = recordOf(m_holder);
    // On a full disk the lock holds all the same; only its name is missing then.
    const ssize_t count
        = ::pwrite(m_descriptor, record.constData(), static_cast<size_t>(record.size()), 0);
    Q_UNUSED(count)
}

std::optional<Holder> holderOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(lockPathOf(path));
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<Holder> holder;
    if (isLocked(descriptor))
        holder = holderIn(descriptor);
    ::close(descriptor);
    return holder;
}

} // namespace core

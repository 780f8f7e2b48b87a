// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_folder.h"

#include "core/base/file_name.h"
#include "core/store/backup_schedule.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace core {

namespace {

const QString kSuffix = QStringLiteral(".duban");
const QString kStampFormat = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qint64 kDraftDays = 1; ///< after which nobody writes a draft any more
constexpr int kHashLength = 8; ///< hexadecimal digits, enough to tell the files of an office apart

/// A file that is gone cannot be resolved; its backups are still those of its path.
QString canonicalOf(const QString &ledger)
{
    const QFileInfo file(ledger);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

/// "+0800": with it a stamp names one moment, also in the hour that a change of the clock repeats.
QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("%1%2%3")
        .arg(QString(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString stampOf(const QDateTime &at)
{
    return at.toString(kStampFormat) + offsetText(at.offsetFromUtc());
}

/// What the name of a backup says; empty if it is no name of one.
std::optional<KeptBackup> backupIn(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{8}-\\d{6})([+-])(\\d{2})(\\d{2})-([a-z]+)(-\\d+)?\\.duban$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    const auto reason = valueOfKey<BackupReason>(match.captured(5));
    QDateTime at = QDateTime::fromString(match.captured(1), kStampFormat);
    if (!reason || !at.isValid())
        return std::nullopt;
    const int offset = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    at = QDateTime(at.date(), at.time(), QTimeZone(match.captured(2) == u"-" ? -offset : offset));
    return KeptBackup {file.filePath(), at, *reason, file.size(), {}};
}

[[nodiscard]] Result<void> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::WriteFailed, path, QStringLiteral("mkpath"));
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST)
        return {};
    const int code = errno;
    const bool isForbidden = code == EACCES || code == EPERM || code == EROFS;
    return fail(isForbidden ? ErrorKind::FileNoPermission : ErrorKind::WriteFailed,
                path,
                QStringLiteral("errno %1").arg(code));
}

} // namespace

BackupFolder::BackupFolder(const QString &root, const QString &ledger)
    : m_ledger(canonicalOf(ledger))
{
    if (root.isEmpty() || ledger.isEmpty())
        return;
    const QByteArray hash
        = QCryptographicHash::hash(m_ledger.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = safeFileName(QFileInfo(m_ledger).completeBaseName());
    m_path
        = QStringLiteral("%1/%2-%3").arg(root, name, QString::fromLatin1(hash.left(kHashLength)));
}

QList<KeptBackup> BackupFolder::backups() const
{
    if (!isKept())
        return {};
    QList<KeptBackup> all = ownBackups() + migrationBackups();
    std::stable_sort(all.begin(), all.end(), [](const KeptBackup &a, const KeptBackup &b) {
        return a.at > b.at;
    });
    return all;
}

QList<KeptBackup> BackupFolder::ownBackups() const
{
    QList<KeptBackup> found;
    const QFileInfoList files = QDir(m_path).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupIn(file))
            found.append(*backup);
    }
    return found;
}

QList<KeptBackup> BackupFolder::migrationBackups() const
{
    QList<KeptBackup> found;
    const QFileInfo ledger(m_ledger);
    static const QRegularExpression version(QStringLiteral("^\\.v\\d+\\.backup$"));
    const QFileInfoList files
        = QDir(ledger.absolutePath()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (!name.startsWith(ledger.fileName())
            || !version.match(name.mid(ledger.fileName().size())).hasMatch())
            continue;
        found.append(
            {file.filePath(), file.lastModified(), BackupReason::Migration, file.size(), {}});
    }
    return found;
}

Result<QString> BackupFolder::pathFor(const QDateTime &at, BackupReason reason) const
{
    auto made = makePrivateFolder(m_path);
    if (!made)
        return fail(std::move(made).error());
    const QString stem = QStringLiteral("%1/%2-%3").arg(m_path, stampOf(at), keyOf(reason));
    QString path = stem + kSuffix;
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = QStringLiteral("%1-%2").arg(stem).arg(count) + kSuffix;
    return path;
}

void BackupFolder::thin(const QDateTime &now) const
{
    const QList<KeptBackup> own = ownBackups();
    QList<QDateTime> times;
    for (const KeptBackup &backup : own)
        times.append(backup.at);
    for (const qsizetype place : outdatedBackups(times, now))
        QFile::remove(own.at(place).path);
    removeDrafts(now);
}

/// A program that died while it wrote one can be long gone; one that writes may still be at it.
void BackupFolder::removeDrafts(const QDateTime &now) const
{
    const QFileInfoList files = QDir(m_path).entryInfoList(
        {QStringLiteral(".~*.part*")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.lastModified().daysTo(now) > kDraftDays)
            QFile::remove(file.filePath());
    }
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_folder.h"
#include "tests/core/store/ordinary_user.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sys/stat.h>

using namespace core;
using namespace tests;

namespace {

class BackupFolderFixture
{
public:
    BackupFolderFixture() { write(ledger()); }

    [[nodiscard]] QString ledger() const { return data.filePath(QStringLiteral("大英.duban")); }
    [[nodiscard]] QString root() const { return data.filePath(QStringLiteral("backups")); }
    [[nodiscard]] BackupFolder folder() const { return {root(), ledger()}; }

    static void write(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("x") == 1);
    }

    /// A backup of the folder, as it is named.
    static QString put(const BackupFolder &folder, const QDateTime &at, BackupReason reason)
    {
        const auto path = folder.pathFor(at, reason);
        REQUIRE(path);
        write(*path);
        return QFileInfo(*path).fileName();
    }

    QTemporaryDir data;
};

QDateTime inBeijing(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 5, 9), QTimeZone(8 * 3600)};
}

} // namespace

TEST_CASE_METHOD(BackupFolderFixture, "a backup's name says when and why it was made")
{
    CHECK(put(folder(), inBeijing(28, 9), BackupReason::Day)
          == QStringLiteral("20261128-090509+0800-day.duban"));
    const QDateTime west(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone(-(3 * 3600 + 1800)));
    CHECK(put(folder(), west, BackupReason::Import)
          == QStringLiteral("20260102-030405-0330-import.duban"));

    const QList<KeptBackup> found = folder().backups();
    REQUIRE(found.size() == 2);
    CHECK(found.first().at == inBeijing(28, 9));
    CHECK(found.first().at.date() == QDate(2026, 11, 28));
    CHECK(found.first().reason == BackupReason::Day);
    CHECK(found.first().size == 1);
    CHECK_FALSE(found.first().tasks);
    CHECK(found.last().at == west);
    CHECK(found.last().reason == BackupReason::Import);
}

TEST_CASE_METHOD(BackupFolderFixture, "two backups of one second stand beside each other")
{
    put(folder(), inBeijing(28, 9), BackupReason::Import);
    CHECK(put(folder(), inBeijing(28, 9), BackupReason::Import)
          == QStringLiteral("20261128-090509+0800-import-2.duban"));
    CHECK(folder().backups().size() == 2);
}

TEST_CASE_METHOD(BackupFolderFixture,
                 "each ledger has a folder of its own that others cannot enter")
{
    put(folder(), inBeijing(28, 9), BackupReason::Day);
    const QString other = data.filePath(QStringLiteral("sub/大英.duban"));
    REQUIRE(QDir(data.path()).mkdir(QStringLiteral("sub")));
    write(other);
    const BackupFolder ofOther(root(), other);

    CHECK(ofOther.path() != folder().path());
    CHECK(ofOther.backups().isEmpty());
    CHECK(QFileInfo(folder().path()).fileName().startsWith(QStringLiteral("大英-")));
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(folder().path()).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE_METHOD(BackupFolderFixture, "one file by two ways has one folder")
{
    REQUIRE(QFile::link(data.path(), data.filePath(QStringLiteral("way"))));
    const BackupFolder other(root(), data.filePath(QStringLiteral("way/大英.duban")));
    CHECK(other.path() == folder().path());
}

TEST_CASE_METHOD(BackupFolderFixture, "files that are no backups are neither listed nor taken away")
{
    put(folder(), inBeijing(28, 9), BackupReason::Day);
    for (const char *name : {"notes.txt",
                             "20261128-090509+0800-day.duban.1a2b3c4d.part",
                             "20261328-090509+0800-day.duban",
                             "20201128-090509+0800-whatever.duban"})
        write(folder().path() + u'/' + QLatin1String(name));
    CHECK(folder().backups().size() == 1);
    folder().thin(inBeijing(28, 9).addYears(5));
    CHECK(QDir(folder().path()).entryList(QDir::Files).size() == 5);
}

TEST_CASE_METHOD(BackupFolderFixture, "thinning takes away what the schedule names and no more")
{
    put(folder(), inBeijing(20, 9), BackupReason::Day);
    put(folder(), inBeijing(20, 17), BackupReason::Changes);
    put(folder(), inBeijing(28, 9), BackupReason::Day);
    folder().thin(inBeijing(28, 10));
    const QList<KeptBackup> left = folder().backups();
    REQUIRE(left.size() == 2);
    CHECK(left.first().at == inBeijing(28, 9));
    CHECK(left.last().at == inBeijing(20, 17));
}

TEST_CASE_METHOD(BackupFolderFixture, "the copy from before a migration is among the backups")
{
    write(ledger() + QStringLiteral(".v4.backup"));
    write(ledger() + QStringLiteral(".vx.backup"));
    write(data.filePath(QStringLiteral("别的.duban.v4.backup")));
    const QList<KeptBackup> found = folder().backups();
    REQUIRE(found.size() == 1);
    CHECK(found.first().reason == BackupReason::Migration);
    CHECK(QFileInfo(found.first().path).fileName() == QStringLiteral("大英.duban.v4.backup"));
    folder().thin(found.first().at.addYears(9));
    CHECK(folder().backups().size() == 1);
}

TEST_CASE_METHOD(BackupFolderFixture,
                 "thinning takes away backups that were never finished, not those being written")
{
    const QString made = put(folder(), inBeijing(28, 9), BackupReason::Day);
    const QString left
        = folder().path() + QStringLiteral("/.~") + made + QStringLiteral(".5a.part");
    const QString journal = left + QStringLiteral("-journal");
    for (const QString &path : {left, journal})
        write(path);
    const QDateTime written = QFileInfo(left).lastModified();
    folder().thin(written.addDays(1));
    CHECK(QFile::exists(left));
    CHECK(QFile::exists(journal));

    folder().thin(written.addDays(2));
    CHECK_FALSE(QFile::exists(left));
    CHECK_FALSE(QFile::exists(journal));
    CHECK(QFile::exists(folder().path() + u'/' + made));
}

TEST_CASE_METHOD(BackupFolderFixture, "without a root nothing is kept")
{
    const BackupFolder none({}, ledger());
    CHECK_FALSE(none.isKept());
    CHECK(none.backups().isEmpty());
    CHECK(folder().isKept());
    CHECK(folder().backups().isEmpty());
}

TEST_CASE_METHOD(BackupFolderFixture, "a folder that cannot be made is said")
{
    write(root());
    CHECK(folder().pathFor(inBeijing(28, 9), BackupReason::Day).error().kind
          == ErrorKind::WriteFailed);
}

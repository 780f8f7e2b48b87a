// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tests;

namespace {
/// Refused by every verb that opens it with exit code 3, in both languages by its own sentence, and
/// left as it is.
void checkUnusable(const QString &path, const char *english, const char *chinese)
{
    INFO(path.toStdString());
    for (const char *verb :
         {"list %1 --what tasks", "check %1", "backup %1 --output /nowhere/copy.duban"}) {
        INFO(verb);
        const Run run = runDuban(words(verb, {path}));
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err == QString::fromUtf8(english).replace(QStringLiteral("%1"), path).toUtf8());
    }
    const Run run = runDuban(words("import %1 --to %2", {dayingTable(), path}),
                             QStringLiteral("zh_CN.UTF-8"));
    CHECK(run.exitCode == 3);
    CHECK(run.err == QString::fromUtf8(chinese).replace(QStringLiteral("%1"), path).toUtf8());
}

/// Writes @p bytes at @p offset, past the program.
void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Holds the lock of a writer as long as it lives, as another program may.
class Lock
{
public:
    explicit Lock(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
    }
    ~Lock() { QSqlDatabase::removeDatabase(m_name); }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

private:
    const QString m_name = QStringLiteral("lock");
};
} // namespace

TEST_CASE("a file that is not there is told apart from one that cannot be used")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere.duban"));

    const Run run = runDuban(words("check %1", {path}));

    CHECK(run.exitCode == 3);
    CHECK(run.err
          == "The file “" + path.toUtf8()
              + "” was not found. Check whether it was moved or renamed.\n");
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a file of another program is left as it is")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.duban"));
    const QByteArray letter("This is a letter, not a ledger, however long it may be.\n");
    writeFile(path, letter);

    checkUnusable(path,
                  "“%1” is no ledger file of Duban. A table is imported, not opened.\n",
                  "“%1”不是督办台账文件。表格请用“导入”。\n");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == letter);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file of a newer version is left to it")
{
    const ImportedFile file;
    overwrite(file.path(), 60, QByteArray("\x00\x00\x27\x0f", 4)); // user_version 9999
    const QByteArray before = file.bytes();

    const Run run = runDuban(words("check %1", {file.path()}));

    CHECK(run.exitCode == 3);
    CHECK(run.err.contains("was written by a newer version of Duban (format 9999, known: 16)"));
    CHECK(file.bytes() == before);
}

TEST_CASE("a damaged file is left as it is")
{
    const ImportedFile file;
    overwrite(file.path(), 4096 + 3, QByteArray(3000, '\xa5'));
    const QByteArray before = file.bytes();

    const Run run = runDuban(words("check %1", {file.path()}));
    CHECK(run.exitCode == 3);
    CHECK(run.err.contains("is damaged and was left as it is. Open the newest backup."));
    CHECK(runDuban(words("import %1 --to %2", {dayingTable(), file.path()})).exitCode == 3);
    CHECK(file.bytes() == before);
}

TEST_CASE("a link, a folder and a device are no ledger files")
{
    const ImportedFile file;
    const QString link = file.other(QStringLiteral("link.duban"));
    REQUIRE(QFile::link(file.path(), link));

    for (const QString &path : {link, QDir::tempPath(), QStringLiteral("/dev/zero")}) {
        checkUnusable(path,
                      "“%1” is no ordinary file. Open the file itself, not a link, a folder or a "
                      "device.\n",
                      "“%1”不是普通文件。请打开文件本身，不要打开链接、文件夹或设备。\n");
    }
}

TEST_CASE("a file that another program is writing can be read but not written")
{
    const ImportedFile file;
    const Lock lock(file.path());
    const QString other = file.other(QStringLiteral("other.tsv"));
    writeFile(other, "工作内容\t责任人\t时限\n修订章程\t王某\t2021年底\n");

    CHECK(runDuban(words("list %1 --what tasks", {file.path()})).exitCode == 0);
    const Run run = runDuban(words("import %1 --to %2", {other, file.path()}));
    CHECK(run.exitCode == 3);
    CHECK(run.err
          == "“" + file.path().toUtf8()
              + "” is being written by another program. Wait a moment or close it there, then try "
                "again.\n");
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "core/store/store.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace tests;

namespace {

Run importTable(const QString &home, const QString &to)
{
    return runDubanAt(home, {QStringLiteral("import"), dayingTable(), QStringLiteral("--to"), to});
}

Run restore(const QString &copy, const QString &to)
{
    return runDuban({QStringLiteral("restore"), copy, QStringLiteral("--to"), to});
}

/// Somebody at a window with the file @p path.
std::unique_ptr<core::FileHold> holdOf(const QString &path)
{
    const core::SystemClock clock;
    auto hold = core::FileHold::take(
        path, {{QStringLiteral("张某"), QStringLiteral("一号机")}, clock.now(), 0});
    REQUIRE(hold);
    return *std::move(hold);
}

/// The backups under @p home, whichever file they are of.
QFileInfoList backupsUnder(const QString &home)
{
    QFileInfoList found;
    const QDir root(home + QStringLiteral("/.local/share/duban/backups"));
    for (const QFileInfo &folder : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        found += QDir(folder.filePath()).entryInfoList(QDir::Files);
    return found;
}

} // namespace

TEST_CASE("a backup is restored to a file of its own, which says the same")
{
    const ImportedFile file;
    const QString copy = file.other(QStringLiteral("copy.duban"));
    REQUIRE(
        runDuban({QStringLiteral("backup"), file.path(), QStringLiteral("--output"), copy}).exitCode
        == 0);
    const QString target = file.other(QStringLiteral("恢复.duban"));
    const Run run = restore(copy, target);
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    CHECK(QString::fromUtf8(run.out).contains(QStringLiteral("恢复.duban")));
    CHECK(runDuban({QStringLiteral("check"), target}).exitCode == 0);
    const QStringList words {QStringLiteral("list"),
                             target,
                             QStringLiteral("--what"),
                             QStringLiteral("tasks"),
                             QStringLiteral("--format"),
                             QStringLiteral("json")};
    CHECK(listOf(runDuban(words)) == file.list(QStringLiteral("tasks")));
}

TEST_CASE("restoring never writes over a file, and says so")
{
    const ImportedFile file;
    const QString copy = file.other(QStringLiteral("copy.duban"));
    REQUIRE(QFile::copy(file.path(), copy));
    const QByteArray before = file.bytes();
    const Run run = restore(copy, file.path());
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("exists already"));
    CHECK(file.bytes() == before);
}

TEST_CASE("restoring needs a backup that is there, ours and whole, and both names")
{
    const ImportedFile file;
    const QString target = file.other(QStringLiteral("t.duban"));
    CHECK(restore(file.other(QStringLiteral("none")), target).exitCode == 3);
    const QString foreign = file.other(QStringLiteral("foreign.duban"));
    writeFile(foreign, "no ledger");
    CHECK(restore(foreign, target).exitCode == 3);
    const QString half = file.other(QStringLiteral("half.duban"));
    writeFile(half, file.bytes().left(40000));
    CHECK(restore(half, target).exitCode == 3);
    CHECK_FALSE(QFile::exists(target));
    CHECK(runDuban({QStringLiteral("restore"), file.path()}).exitCode == 1);
    CHECK(runDuban({QStringLiteral("restore")}).exitCode == 1);
}

TEST_CASE("an import into a file that is there keeps what was there before, and only then")
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("a.duban"));
    REQUIRE(runDubanAt(home.path(),
                       {QStringLiteral("create"),
                        path,
                        QStringLiteral("--title"),
                        QStringLiteral("台账"),
                        QStringLiteral("--unit"),
                        QStringLiteral("民政局"),
                        QStringLiteral("--year"),
                        QStringLiteral("2021")})
                .exitCode
            == 0);
    CHECK(backupsUnder(home.path()).isEmpty());
    const Run first = importTable(home.path(), path);
    CHECK((first.exitCode == 0 || first.exitCode == 4));
    const QFileInfoList backups = backupsUnder(home.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().fileName().endsWith(QStringLiteral("-import.duban")));
    const QString target = home.filePath(QStringLiteral("before.duban"));
    REQUIRE(restore(backups.first().filePath(), target).exitCode == 0);
    const Run tasks = runDuban(words("list %1 --what tasks --format json", {target}));
    CHECK(tasks.exitCode == 0);
    CHECK(listOf(tasks).isEmpty());

    // The same once more changes nothing, and needs no backup.
    CHECK(importTable(home.path(), path).exitCode == first.exitCode);
    CHECK(backupsUnder(home.path()).size() == 1);
}

TEST_CASE("a backup that cannot be made keeps no import back, and is said")
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("a.duban"));
    {
        const ImportedFile file;
        REQUIRE(QFile::copy(file.path(), path));
    }
    writeFile(home.filePath(QStringLiteral(".local")), "in the way");
    const QString table = home.filePath(QStringLiteral("more.tsv"));
    QFile original(dayingTable());
    REQUIRE(original.open(QIODevice::ReadOnly));
    writeFile(table, original.readAll().replace("孵化", "再孵化"));
    const Run run
        = runDubanAt(home.path(), {QStringLiteral("import"), table, QStringLiteral("--to"), path});
    CHECK((run.exitCode == 0 || run.exitCode == 4));
    CHECK(run.err.contains("without a backup"));
}

TEST_CASE("a file that somebody edits is read as ever, and not written: who has it is named")
{
    const ImportedFile file;
    const QByteArray before = file.bytes();
    const auto hold = holdOf(file.path());
    const QTemporaryDir home;
    const Run refused = importTable(home.path(), file.path());
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("张某"));
    CHECK(refused.err.contains("一号机"));
    CHECK(refused.out.isEmpty());
    CHECK(file.bytes() == before);

    CHECK(runDuban({QStringLiteral("check"), file.path()}).exitCode == 0);
    CHECK(file.list(QStringLiteral("tasks")).size() == 9);
    CHECK(runDuban({QStringLiteral("backup"),
                    file.path(),
                    QStringLiteral("--output"),
                    file.other(QStringLiteral("copy.duban"))})
              .exitCode
          == 0);
}

TEST_CASE("a command that writes leaves no lock behind, and takes over what a dead program left")
{
    const ImportedFile file;
    writeFile(core::lockPathOf(file.path()), R"({"since":"2026-11-28T01:00:00Z"})");
    const QTemporaryDir home;
    const Run run = importTable(home.path(), file.path());
    CHECK((run.exitCode == 0 || run.exitCode == 4));
    CHECK_FALSE(QFile::exists(core::lockPathOf(file.path())));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace tests;

namespace {

constexpr int kLongest = 60'000; // milliseconds
constexpr int kTasks = 150'000; // some seconds of work

QByteArray largeTable()
{
    QByteArray text = QByteArrayLiteral("序号,工作内容,工作措施,责任人,完成时限\n");
    for (int i = 1; i <= kTasks; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += number + ",核查第" + number + "户低保,入户核查,张三,2026年底\n";
    }
    return text;
}

/// Whether the process @p id listens to Ctrl+C: bit 2 of the signals that it catches.
bool listens(qint64 id)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const QByteArray key = QByteArrayLiteral("SigCgt:");
    const QByteArray mask = text.mid(text.indexOf(key) + key.size(), 18).trimmed();
    return (mask.toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
}

/// Starts the program, presses Ctrl+C as soon as it listens, and waits for its end.
Run interrupted(const QStringList &arguments, const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment(home, QStringLiteral("C.UTF-8")));
    process.start(programPath(), arguments);
    REQUIRE(process.waitForStarted(kLongest));
    const QDeadlineTimer deadline(kLongest);
    while (!listens(process.processId()) && !deadline.hasExpired()) { }
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(kLongest));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("Ctrl+C stops an import into a new file, and nothing is left behind")
{
    const QTemporaryDir home;
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    writeFile(table, largeTable());
    const Run run = interrupted(
        words("import %1 --to %2", {table, folder.filePath(QStringLiteral("a.duban"))}),
        home.path());
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err == "Stopped; nothing was changed.\n");
    CHECK(filesIn(folder) == QStringList {QStringLiteral("table.csv")});
}

TEST_CASE("Ctrl+C stops an import into a file with tasks, which stays as it was")
{
    const QTemporaryDir home;
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    const QString target = folder.filePath(QStringLiteral("a.duban"));
    writeFile(table, largeTable());
    REQUIRE(runDuban(words("import %1 --to %2", {dayingTable(), target})).exitCode == 0);
    const QStringList before = filesIn(folder);
    const Run run = interrupted(words("import %1 --to %2", {table, target}), home.path());
    CHECK(run.exitCode == 2);
    CHECK(filesIn(folder) == before);
    CHECK(listOf(runDuban(words("list %1 --what tasks --format json", {target}))).size() == 9);
    CHECK(runDuban(words("check %1", {target})).exitCode == 0);
}

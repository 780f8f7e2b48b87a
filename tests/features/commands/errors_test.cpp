// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>

using namespace tests;

namespace {
struct Refusal
{
    QStringList words;
    int exitCode;
    QByteArray named; ///< what the first line on stderr must name
};

QStringList listTasks(const QString &path)
{
    return {QStringLiteral("list"), path, QStringLiteral("--what"), QStringLiteral("tasks")};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
} // namespace

TEST_CASE("every refusal has its exit code, writes nothing to stdout and says what it is about")
{
    const ImportedFile file;
    const QString missing = file.other(QStringLiteral("nowhere.duban"));
    const QString text = file.other(QStringLiteral("letter.duban"));
    const QString link = file.other(QStringLiteral("link.duban"));
    const QString empty = file.other(QStringLiteral("empty.xlsx"));
    writeFile(text, "This is a letter, not a ledger, however long it may be.\n");
    writeFile(empty, {});
    REQUIRE(QFile::link(file.path(), link));
    const auto import = [&file](const QString &input) {
        return QStringList {QStringLiteral("import"), input, QStringLiteral("--to"), file.path()};
    };

    const QList<Refusal> refusals {
        {{QStringLiteral("--frobnicate")}, 1, "frobnicate"},
        {{QStringLiteral("list")}, 1, "list"},
        {{QStringLiteral("list"), file.path(), QStringLiteral("--what"), QStringLiteral("wishes")},
         1,
         "--what"},
        {listTasks(file.path()) + QStringList {QStringLiteral("--as-of"), QStringLiteral("soon")},
         1,
         "soon"},
        {import(file.other(QStringLiteral("nowhere.xlsx"))), 2, "nowhere.xlsx"},
        {import(empty), 2, "empty.xlsx"},
        {listTasks(file.path()) + QStringList {QStringLiteral("--ledger"), QStringLiteral("none")},
         2,
         "none"},
        {listTasks(missing), 3, "nowhere.duban"},
        {listTasks(text), 3, "letter.duban"},
        {listTasks(link), 3, "link.duban"},
        {listTasks(QFileInfo(file.path()).path()), 3, ""},
    };
    for (const Refusal &refusal : refusals) {
        INFO(refusal.words.join(QLatin1Char(' ')).toStdString());
        const Run run = runDuban(refusal.words);
        CHECK(run.exitCode == refusal.exitCode);
        CHECK(run.out.isEmpty());
        const QByteArray firstLine = run.err.split('\n').first();
        CHECK_FALSE(firstLine.isEmpty());
        CHECK(firstLine.contains(refusal.named));
    }
    CHECK(file.list(QStringLiteral("tasks")).size() == 9);
}

TEST_CASE("a reading verb leaves a file that is not ours as it is")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.duban"));
    writeFile(path, "not a ledger");

    CHECK(runDuban({QStringLiteral("check"), path}).exitCode == 3);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "not a ledger");
}

TEST_CASE("help and version are not errors")
{
    const Run help = runDuban({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    CHECK(help.err.isEmpty());
    for (const char *verb :
         {"create", "import", "list", "due", "print", "export", "check", "backup", "documents"})
        CHECK(help.out.contains(verb));

    const Run version = runDuban({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.out.startsWith("duban "));
}

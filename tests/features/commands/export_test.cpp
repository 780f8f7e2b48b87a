// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace tests;

namespace {
Run exportTo(const ImportedFile &file, const QString &output)
{
    return runDuban({QStringLiteral("export"), file.path(), QStringLiteral("--output"), output});
}

QJsonObject read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}
} // namespace

TEST_CASE("the whole file can be written as JSON")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("all.json"));
    const Run run = exportTo(file, output);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);

    const QJsonArray ledgers = read(output).value(QStringLiteral("ledgers")).toArray();
    REQUIRE(ledgers.size() == 1);
    // Three objectives with three tasks each.
    const QJsonArray tasks = ledgers.first().toObject().value(QStringLiteral("tasks")).toArray();
    REQUIRE(tasks.size() == 12);
    QStringList contents;
    for (const QJsonValue &task : tasks)
        contents.append(task.toObject().value(QStringLiteral("content")).toString());
    for (const DayingRow &row : dayingRows())
        CHECK(contents.contains(row.content));
}

TEST_CASE("a format that is not written is refused and nothing is left behind")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("all.exe"));

    CHECK(exportTo(file, output).exitCode == 1);
    CHECK_FALSE(QFile::exists(output));
}

TEST_CASE("a document can be written as JSON, as it would be printed")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("weekly.json"));
    const Run run = runDuban(
        words("export %1 --document weekly --period 2021-W30 --output %2", {file.path(), output}));
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);

    const QJsonObject document = read(output);
    CHECK(document.value(QStringLiteral("document")) == QStringLiteral("weekly"));
    const QJsonArray blocks = document.value(QStringLiteral("blocks")).toArray();
    REQUIRE(blocks.size() == 2);
    CHECK(blocks.first()[QStringLiteral("rows")].toArray().isEmpty());
    CHECK(blocks.last()[QStringLiteral("rows")].toArray().size() == 9);
}

TEST_CASE("an export belongs to its owner alone and takes the place of the one before")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("all.json"));
    writeFile(output, "an older export");

    REQUIRE(exportTo(file, output).exitCode == 0);

    CHECK(read(output).value(QStringLiteral("format")) == QStringLiteral("duban"));
    CHECK_FALSE(QFileInfo(output).permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("where nothing can be written the command says so")
{
    const ImportedFile file;
    const Run run = exportTo(file, file.other(QStringLiteral("none/all.json")));

    CHECK(run.exitCode == 3);
    CHECK(run.err.contains("none/all.json” could not be written. Check the folder and the disk"));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/daying.h"

#include <QFile>
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

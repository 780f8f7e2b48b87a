// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace tests;

namespace {
QStringList createWords(const QString &path)
{
    return {QStringLiteral("create"),
            path,
            QStringLiteral("--title"),
            QStringLiteral("2026年重点工作台账"),
            QStringLiteral("--unit"),
            QStringLiteral("示例县民政局"),
            QStringLiteral("--year"),
            QStringLiteral("2026")};
}
} // namespace

TEST_CASE("a new file holds its office and its ledger and nobody else may read it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.duban"));

    const Run run = runDuban(createWords(path));

    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFile::ReadGroup));
    CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFile::ReadOther));

    const Run ledgers = runDuban({QStringLiteral("list"),
                                  path,
                                  QStringLiteral("--what"),
                                  QStringLiteral("ledgers"),
                                  QStringLiteral("--format"),
                                  QStringLiteral("json")});
    REQUIRE(listOf(ledgers).size() == 1);
    const QJsonObject ledger = listOf(ledgers).first().toObject();
    CHECK(ledger.value(QStringLiteral("title")).toString() == QStringLiteral("2026年重点工作台账"));
    CHECK(ledger.value(QStringLiteral("year")).toInt() == 2026);
}

TEST_CASE("a file that is there is never overwritten")
{
    const ImportedFile file;

    const Run run = runDuban(createWords(file.path()));

    CHECK(run.exitCode == 2);
    CHECK(file.list(QStringLiteral("tasks")).size() == 9);
}

TEST_CASE("the table comes into a ledger that was created before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.duban"));
    REQUIRE(runDuban(createWords(path)).exitCode == 0);

    const Run run = runDuban({QStringLiteral("import"),
                              dayingTable(),
                              QStringLiteral("--to"),
                              path,
                              QStringLiteral("--ledger"),
                              QStringLiteral("2026年重点工作台账"),
                              QStringLiteral("--json")});

    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK_FALSE(objectOf(run).value(QStringLiteral("created")).toBool(true));
    CHECK(objectOf(run).value(QStringLiteral("added")).toInt() == 9);
    CHECK(objectOf(run).value(QStringLiteral("ledger")).toString()
          == QStringLiteral("2026年重点工作台账"));
}

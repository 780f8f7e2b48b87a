// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"

#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QJsonDocument>
#include <QProcess>

namespace tests {

namespace {
constexpr int kLongestRun = 60'000; // milliseconds

QProcessEnvironment environmentFor(const QString &home, const QString &language)
{
    QProcessEnvironment environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    // LD_LIBRARY_PATH and the sanitizers' options belong to how the program was built.
    for (const char *name : {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            environment.insert(key, own.value(key));
    }
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("LC_ALL"), language);
    return environment;
}
} // namespace

Run runDuban(const QStringList &arguments, const QString &language)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environmentFor(home.path(), language));
    process.start(QStringLiteral(DUBAN_PROGRAM), arguments);
    Run run;
    const bool ended = process.waitForFinished(kLongestRun);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QString dayingWorkbook()
{
    return testData(QStringLiteral("import/daying-2021.xlsx"));
}

QString dayingTable()
{
    return testData(QStringLiteral("import/daying-2021.tsv"));
}

QJsonObject objectOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QJsonArray listOf(const Run &run)
{
    return QJsonDocument::fromJson(run.out).array();
}

ImportedFile::ImportedFile()
{
    const Run run
        = runDuban({QStringLiteral("import"), dayingWorkbook(), QStringLiteral("--to"), path()});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

QJsonArray ImportedFile::list(const QString &what, const QStringList &options) const
{
    const QStringList words {QStringLiteral("list"),
                             path(),
                             QStringLiteral("--what"),
                             what,
                             QStringLiteral("--format"),
                             QStringLiteral("json")};
    const Run run = runDuban(words + options);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return listOf(run);
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"

#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <sys/resource.h>

namespace tests {

namespace {
constexpr int kLongestRun = 60'000; // milliseconds

// In the process that becomes the program.
void limitMemory([[maybe_unused]] qint64 bytes)
{
#ifndef __SANITIZE_ADDRESS__
    const auto most = static_cast<rlim_t>(bytes);
    const rlimit limit {most, most};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

Run runIn(const QProcessEnvironment &environment, const QStringList &arguments, qint64 memory = 0)
{
    QProcess process;
    if (memory > 0)
        process.setChildProcessModifier([memory] { limitMemory(memory); });
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    Run run;
    const bool ended = process.waitForFinished(kLongestRun);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}
} // namespace

QString programPath()
{
    return QStringLiteral(DUBAN_PROGRAM);
}

QProcessEnvironment programEnvironment(const QString &home, const QString &language)
{
    QProcessEnvironment environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    // LD_LIBRARY_PATH and the sanitizers' options belong to how the program was built;
    // scripts/check varies the zone and the place.
    for (const char *name : {"PATH",
                             "LD_LIBRARY_PATH",
                             "ASAN_OPTIONS",
                             "LSAN_OPTIONS",
                             "UBSAN_OPTIONS",
                             "TZ",
                             "LOCPATH"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            environment.insert(key, own.value(key));
    }
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("LC_MESSAGES"), language);
    environment.insert(QStringLiteral("LANG"), own.value(QStringLiteral("LC_ALL"), language));
    return environment;
}

Run runDuban(const QStringList &arguments, const QString &language)
{
    const QTemporaryDir home;
    return runIn(programEnvironment(home.path(), language), arguments);
}

Run runDubanAt(const QString &home, const QStringList &arguments)
{
    return runIn(programEnvironment(home, QStringLiteral("C.UTF-8")), arguments);
}

Run runDubanWithin(qint64 bytes, const QStringList &arguments)
{
    const QTemporaryDir home;
    return runIn(programEnvironment(home.path(), QStringLiteral("C.UTF-8")), arguments, bytes);
}

QStringList words(const char *line, const QStringList &values)
{
    QStringList result = QString::fromUtf8(line).split(u' ');
    for (QString &word : result) {
        const bool isPlace = word.size() == 2 && word.startsWith(u'%');
        if (isPlace)
            word = values.at(word.back().digitValue() - 1);
    }
    return result;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString daying(const char *suffix)
{
    return testData(QStringLiteral("import/daying-2021.") + QLatin1String(suffix));
}

QString dayingWorkbook()
{
    return daying("xlsx");
}

QString dayingTable()
{
    return daying("tsv");
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

QByteArray ImportedFile::bytes() const
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
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

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/hostile/hostile_manifest.h"
#include "tests/support/imported_rows.h"
#include "tests/support/test_data.h"

#include <QDir>

#include <sys/resource.h>

using namespace tests;

namespace {

constexpr int kRefused = 2;
constexpr int kWithIssues = 4;
constexpr qint64 kLongestRefusal = 10'000; // milliseconds of a processor
constexpr qint64 kMostMemory = 512LL << 20; // bytes

Run importFile(const QString &input, const QString &file, const QStringList &options = {})
{
    const QStringList words {
        QStringLiteral("import"), input, QStringLiteral("--to"), file, QStringLiteral("--json")};
    return runDubanWithin(kMostMemory, words + options);
}

QStringList issuesOf(const QJsonObject &result)
{
    QStringList lines;
    const QJsonArray issues = result.value(QStringLiteral("issues")).toArray();
    for (const auto &value : issues) {
        const QJsonObject issue = value.toObject();
        lines.append(issue.value(QStringLiteral("kind")).toString() + u' '
                     + placeOf(issue.value(QStringLiteral("sheet")).toString(),
                               issue.value(QStringLiteral("column")).toString(),
                               issue.value(QStringLiteral("row")).toInt()));
    }
    lines.sort();
    return lines;
}

QStringList storedRows(const QString &file)
{
    CountingIdSource ids;
    const FakeClock clock {QDate(2026, 1, 1)};
    const auto store = core::Store::open(file, {clock, ids, {}}, core::OpenMode::ReadOnly);
    REQUIRE(store);
    return importedRows(**store);
}

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What the programs that have ended took of a processor, in milliseconds: what else the computer
/// does at the time is not theirs.
qint64 processorTime()
{
    rusage usage {};
    REQUIRE(getrusage(RUSAGE_CHILDREN, &usage) == 0);
    const auto milliseconds
        = [](timeval time) { return qint64 {time.tv_sec} * 1000 + time.tv_usec / 1000; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace

TEST_CASE("the program imports every file of the corpus as a person reads it")
{
    const QDir folder(testData(QStringLiteral("import/good")));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const ExpectedImport expected = ExpectedImport::read(folder.filePath(name));
            const QTemporaryDir target;
            const QString file = target.filePath(QStringLiteral("L.duban"));

            const Run run = importFile(folder.filePath(name.chopped(5)), file);

            INFO(run.err.toStdString());
            CHECK(run.exitCode == (expected.issues().isEmpty() ? 0 : kWithIssues));
            const QJsonObject result = objectOf(run);
            CHECK(result.value(QStringLiteral("ledger")).toString() == expected.ledger());
            CHECK(result.value(QStringLiteral("added")).toInt() == expected.rows().size());
            CHECK(sheetLines(result.value(QStringLiteral("sheets")).toArray())
                  == expected.sheets());
            CHECK(issuesOf(result) == expected.issues());
            CHECK(storedRows(file) == expected.rows());
        }
    }
}

TEST_CASE("the program refuses what is hostile in time, within its memory, and changes nothing")
{
    const ImportedFile ledger;
    const QByteArray before = ledger.bytes();
    const QTemporaryDir folder;
    for (const HostileCase &hostile : hostileCases()) {
        if (!hostile.refused)
            continue;
        INFO(hostile.name.toStdString());
        const QString path = hostilePath(hostile.name, folder.path());
        const qint64 used = processorTime();

        const Run run = importFile(path, ledger.path());

        CHECK(processorTime() - used < kLongestRefusal);
        CHECK(run.exitCode == kRefused);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count('\n') == 1);
        CHECK(wholeFile(ledger.path()) == before);
    }
}

TEST_CASE("the program would take from a hostile file that is harmless what a person reads in it")
{
    const QTemporaryDir folder;
    for (const HostileCase &hostile : hostileCases()) {
        if (hostile.refused)
            continue;
        INFO(hostile.name.toStdString());

        const Run run = importFile(hostilePath(hostile.name, folder.path()),
                                   folder.filePath(QStringLiteral("L.duban")),
                                   {QStringLiteral("--dry-run")});

        INFO(run.err.toStdString());
        CHECK(run.exitCode == (hostile.issues.isEmpty() ? 0 : kWithIssues));
        const qsizetype tasks = hostile.tasks ? *hostile.tasks : hostile.rows.size();
        CHECK(objectOf(run).value(QStringLiteral("added")).toInt(-1) == tasks);
        CHECK(issuesOf(objectOf(run)) == hostile.issues);
    }
}

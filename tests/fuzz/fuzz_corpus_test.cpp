// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_targets.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QDir>

using tests::FuzzTarget;

namespace {

QByteArray wholeInput(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Gives every file of @p folder to @p target; how many there are.
qsizetype replay(FuzzTarget target, const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        INFO(name.toStdString());
        target.run(wholeInput(dir.filePath(name)));
    }
    return names.size();
}

} // namespace

TEST_CASE("every input that a fuzzer was given or has found is read or refused")
{
    for (const FuzzTarget &target : tests::fuzzTargets()) {
        DYNAMIC_SECTION(target.name)
        {
            const QString folder = tests::testData(QStringLiteral("../fuzz/corpus/"));
            CHECK(replay(target, folder + QLatin1String(target.name)) > 0);
        }
    }
}

TEST_CASE("every reader of bytes takes every file there is to import")
{
    for (const FuzzTarget &target : tests::fuzzTargets()) {
        DYNAMIC_SECTION(target.name)
        {
            CHECK(replay(target, tests::testData(QStringLiteral("import/good"))) > 0);
            CHECK(replay(target, tests::testData(QStringLiteral("import/hostile"))) > 0);
            CHECK(replay(target, tests::testData(QStringLiteral("import"))) > 0);
        }
    }
}

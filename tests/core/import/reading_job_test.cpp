// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reading_job.h"
#include "core/import/returned_sheets.h"
#include "core/import/zip_package.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/test_data.h"

using namespace core;
using tests::ImportFixture;

namespace {

QString daying(const char *suffix)
{
    return tests::testData(QStringLiteral("import/daying-2021.") + QString::fromLatin1(suffix));
}

/// The annex, read, and the job of importing it.
struct WatchedImport
{
    Result<ImportInput> input = readImport(daying("tsv"), {});
    ImportFixture fixture;
    Job job;
    tests::CountingIdSource ids;
    tests::FakeClock clock {QDate(2021, 7, 20)};
    WorkCalendar calendar = WorkCalendar::builtIn();
    ImportContext context {&fixture.file, ids, clock, calendar, &job};
};

} // namespace

TEST_CASE("what nobody can stop goes on, and what is not wanted any more does not")
{
    CHECK(goesOn(nullptr));
    Job job;
    CHECK(goesOn(&job));
    job.cancel();
    const auto stopped = goesOn(&job);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("files of every kind are read as part of a job and stop with it")
{
    for (const char *suffix : {"xlsx", "xls", "docx", "ods", "html", "tsv"}) {
        INFO(suffix);
        Job wanted;
        CHECK(readImport(daying(suffix), {}, &wanted));
        Job unwanted;
        unwanted.cancel();
        const auto input = readImport(daying(suffix), {}, &unwanted);
        REQUIRE_FALSE(input);
        CHECK(input.error().kind == ErrorKind::Cancelled);
    }
}

TEST_CASE("a part of a package is stopped between two pieces of it")
{
    const tests::TestFolder folder;
    tests::ZipWriter zip;
    QByteArray bytes(1 << 20, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 2'654'435'761U >> 13U); // packs badly
    zip.add(QStringLiteral("part.xml"), bytes);
    const QString path = folder.path(QStringLiteral("a.zip"));
    REQUIRE(zip.write(path));
    auto package = ZipPackage::open(path);
    REQUIRE(package);
    Job job;
    package->watch(&job);
    int pieces = 0;
    const auto read = package->read(QStringLiteral("part.xml"), [&](QByteArrayView) {
        if (++pieces == 2)
            job.cancel();
        return Result<void>();
    });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Cancelled);
    CHECK(pieces == 2);
}

TEST_CASE("planning stops with its job, into a new ledger and into one with tasks")
{
    WatchedImport watched;
    REQUIRE(watched.input);
    watched.job.cancel();
    const auto fresh = planImport(*watched.input, {}, watched.context);
    REQUIRE_FALSE(fresh);
    CHECK(fresh.error().kind == ErrorKind::Cancelled);
    watched.fixture.import(daying("tsv"));
    const auto matched = planImport(*watched.input, {}, watched.context);
    REQUIRE_FALSE(matched);
    CHECK(matched.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("an import that is stopped while it is written hands over no more")
{
    WatchedImport watched;
    REQUIRE(watched.input);
    int parts = 0;
    const auto sink = [&](const ChangeSet & /*head*/, const ChangeFeed &feed) {
        return feed([&](const QList<RecordChange> & /*part*/) {
            if (++parts == 3)
                watched.job.cancel();
            return Result<void>();
        });
    };
    const auto written = writeImport(*watched.input, {}, watched.context, sink);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Cancelled);
    CHECK(parts == 3);
}

TEST_CASE("sheets that came back are not read once nobody wants them")
{
    Job job;
    job.cancel();
    const ReturnedSheets sheets = readReturned({daying("xlsx"), daying("xls")}, &job);
    CHECK(sheets.input.tables.isEmpty());
    REQUIRE(sheets.refused.size() == 2);
    CHECK(sheets.refused.constFirst().error.kind == ErrorKind::Cancelled);
}

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
    for (const auto &task : tasks)
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
    // The annex names nobody who leads a task, and that week demands nothing.
    REQUIRE(blocks.size() == 2);
    CHECK(blocks.first()[QStringLiteral("rows")].toArray().isEmpty());
    CHECK(blocks.last()[QStringLiteral("rows")].toArray().size() == 9);
}

TEST_CASE("what officials lead and what the week demands are in every form of the weekly sheet")
{
    const ImportedFile folder;
    const QString table = folder.other(QStringLiteral("led.tsv"));
    writeFile(table,
              "序号\t工作内容\t责任领导\t责任人\t完成时限\n"
              "1\t建成社区食堂三家\t王某\t何某\t2021年8月3日\n"
              "2\t修订低保办法\t李某\t曹某\t2021年12月31日\n"
              "3\t培训护理员\t王某\t何某\t2021年12月31日\n");
    const QString file = folder.other(QStringLiteral("led.duban"));
    REQUIRE(runDuban(words("import %1 --to %2", {table, file})).exitCode != 2);
    const auto exported = [&](const char *suffix) {
        QString output = folder.other(QStringLiteral("led-weekly.") + QLatin1String(suffix));
        const Run run = runDuban(
            words("export %1 --document weekly --period 2021-W30 --output %2", {file, output}));
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        return output;
    };

    const QJsonArray blocks = read(exported("json")).value(QStringLiteral("blocks")).toArray();
    REQUIRE(blocks.size() == 4);
    CHECK(blocks.at(2)[QStringLiteral("heading")] == QStringLiteral("三、班子成员领衔事项"));
    // One row for each task led.
    CHECK(blocks.at(2)[QStringLiteral("rows")].toArray().size() == 3);
    CHECK(blocks.at(3)[QStringLiteral("heading")] == QStringLiteral("四、本周重点提示"));

    QFile csv(exported("csv"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(QStringLiteral("三、班子成员领衔事项")));
    CHECK(text.contains(QStringLiteral("班子成员,领衔事项,本周进展,点评")));
    CHECK(text.contains(QStringLiteral("1项：建成社区食堂三家（何某，8月3日）。")));
    exported("xlsx");
    exported("docx");
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

namespace {

/// The suffixes a table is written with, and how such a file begins.
const std::pair<const char *, QByteArray> kTables[] {
    {"xlsx", "PK"}, {"docx", "PK"}, {"csv", "\xEF\xBB\xBF"}};

QByteArray exportedBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every document and the ledger are written as spreadsheet, Word file and delimited text")
{
    const ImportedFile file;
    const QStringList documents
        = words("weekly overview tasks responsibilities measures deadlines outcomes targets "
                "benchmark timeline");
    for (const auto &[suffix, start] : kTables) {
        const QString output = file.other(QStringLiteral("out.") + QString::fromLatin1(suffix));
        REQUIRE(exportTo(file, output).exitCode == 0);
        CHECK(exportedBytes(output).startsWith(start));
        for (const QString &document : documents) {
            INFO(document.toStdString());
            REQUIRE(QFile::remove(output));
            const Run run = runDuban(words("export %1 --document %2 --as-of 2021-12-20 --output %3",
                                           {file.path(), document, output}));
            INFO(run.err.toStdString());
            REQUIRE(run.exitCode == 0);
            CHECK(exportedBytes(output).startsWith(start));
        }
    }
}

TEST_CASE("what was exported as a spreadsheet is imported again with the same nine tasks")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("台账.xlsx"));
    REQUIRE(exportTo(file, output).exitCode == 0);
    const QString again = file.other(QStringLiteral("again.duban"));
    const Run run = runDuban({QStringLiteral("import"), output, QStringLiteral("--to"), again});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    const Run list = runDuban(words("list %1 --what tasks --format json", {again}));
    const QJsonArray tasks = QJsonDocument::fromJson(list.out).array();
    REQUIRE(tasks.size() == 9);
    for (qsizetype i = 0; i < 9; ++i)
        CHECK(tasks.at(i)[QStringLiteral("content")].toString()
              == dayingRows().at(static_cast<size_t>(i)).content);

    // Into the file it came from it brings nothing new.
    const Run back
        = runDuban({QStringLiteral("import"), output, QStringLiteral("--to"), file.path()});
    CHECK(back.exitCode == 0);
    const Run same = runDuban(words("list %1 --what tasks --format json", {file.path()}));
    CHECK(QJsonDocument::fromJson(same.out).array().size() == 9);
}

TEST_CASE("a period without a document and an unknown unit are told before anything is written")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("out.xlsx"));
    CHECK(runDuban(words("export %1 --period 2021-W30 --output %2", {file.path(), output})).exitCode
          == 1);
    CHECK(runDuban(words("export %1 --unit 没有此科 --output %2", {file.path(), output})).exitCode
          == 2);
    CHECK(
        runDuban(words("export %1 --document nothing --output %2", {file.path(), output})).exitCode
        == 2);
    CHECK_FALSE(QFile::exists(output));
}

TEST_CASE("a spreadsheet takes the place of the one before, and is judged on the day asked for")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("out.csv"));
    writeFile(output, "an older export");
    REQUIRE(runDuban(
                words("export %1 --form own --as-of 2022-01-05 --output %2", {file.path(), output}))
                .exitCode
            == 0);
    CHECK(exportedBytes(output).count("逾期2个工作日（5天）") == 3);
    CHECK_FALSE(QFileInfo(output).permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("an imported ledger is exported in the form it came in, unless the own form is asked for")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("out.csv"));
    REQUIRE(exportTo(file, output).exitCode == 0);
    const QByteArray imported = exportedBytes(output);
    CHECK(imported.startsWith("\xEF\xBB\xBF大英县民政局对标竞进工作清单,"));
    CHECK_FALSE(imported.contains("督办任务号"));
    REQUIRE(runDuban(words("export %1 --form own --output %2", {file.path(), output})).exitCode
            == 0);
    CHECK(exportedBytes(output).contains("督办任务号"));
}

TEST_CASE("a form that is none, or the form of a document, is wrong usage")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("out.csv"));
    CHECK(runDuban(words("export %1 --form odd --output %2", {file.path(), output})).exitCode == 1);
    const Run run = runDuban(
        words("export %1 --document weekly --form own --output %2", {file.path(), output}));
    CHECK(run.exitCode == 1);
    CHECK(run.err.contains("a document has a form of its own"));
    CHECK_FALSE(QFile::exists(output));
}

TEST_CASE("a ledger is exported with a sheet for each unit, tasks without one last")
{
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("table.tsv"));
    writeFile(table,
              "工作内容\t牵头科室\t责任人\n走访\t\t王五\n核查低保\t救助科\t张三\n"
              "改造敬老院\t养老科\t李四\n发放补贴\t救助科\t张三\n");
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    REQUIRE(runDuban(words("import %1 --to %2", {table, file})).exitCode == 0);
    const QString output = folder.filePath(QStringLiteral("out.csv"));
    for (const char *form : {"imported", "own"}) {
        INFO(form);
        const QStringList asked = words("export %1 --by-unit --form %2 --output %3",
                                        {file, QString::fromLatin1(form), output});
        REQUIRE(runDuban(asked).exitCode == 0);
        const QByteArray text = exportedBytes(output);
        const qsizetype aid = text.indexOf("核查低保");
        const qsizetype care = text.indexOf("改造敬老院");
        const qsizetype nobody = text.indexOf("未分配");
        CHECK(aid >= 0);
        CHECK(text.indexOf("发放补贴") > aid);
        CHECK(care > text.indexOf("发放补贴"));
        CHECK(nobody > care);
        CHECK(text.indexOf("走访") > nobody);
        CHECK(text.count("工作内容") == 3);
    }
}

TEST_CASE("sheets for units are refused where there are none")
{
    const ImportedFile file;
    const QString output = file.other(QStringLiteral("out.json"));
    const Run data = runDuban(words("export %1 --by-unit --output %2", {file.path(), output}));
    CHECK(data.exitCode == 1);
    CHECK(data.err.contains("JSON has no sheets"));
    const Run document = runDuban(words("export %1 --document weekly --by-unit --output %2",
                                        {file.path(), file.other(QStringLiteral("out.xlsx"))}));
    CHECK(document.exitCode == 1);
    CHECK(document.err.contains("“--by-unit” goes with ledgers"));
    CHECK_FALSE(QFile::exists(output));
}

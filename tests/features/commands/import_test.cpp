// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hold.h"
#include "core/store/store.h"
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

using namespace tests;

namespace {
Run import(const QString &input, const QString &file, const QStringList &options = {})
{
    return runDuban(
        QStringList {
            QStringLiteral("import"), input, QStringLiteral("--to"), file, QStringLiteral("--json")}
        + options);
}

/// Writes a table of tab-separated rows.
QString writeTable(const QTemporaryDir &folder, const char *text)
{
    QString path = folder.filePath(QStringLiteral("table.tsv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) > 0);
    return path;
}
} // namespace

TEST_CASE("importing the annex into a path where nothing is creates the file and adds nine tasks")
{
    for (const char *suffix : {"xlsx", "xls", "tsv", "docx", "ods", "html"}) {
        INFO(suffix);
        const QString input = daying(suffix);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("L.duban"));

        const Run run = import(input, file);

        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        const QJsonObject result = objectOf(run);
        CHECK(result.value(QStringLiteral("created")).toBool());
        CHECK(result.value(QStringLiteral("file")).toString() == file);
        CHECK(result.value(QStringLiteral("added")).toInt() == 9);
        CHECK(result.value(QStringLiteral("updated")).toInt() == 0);
        CHECK(result.value(QStringLiteral("unchanged")).toInt() == 0);
        CHECK(result.value(QStringLiteral("issues")).isArray());
        CHECK(result.value(QStringLiteral("issues")).toArray().isEmpty());
        CHECK(QFileInfo::exists(file));
    }
}

TEST_CASE("the columns of the annex are mapped to the fields they hold")
{
    const QTemporaryDir folder;
    const Run run = import(dayingWorkbook(), folder.filePath(QStringLiteral("L.duban")));

    const QJsonArray sheets = objectOf(run).value(QStringLiteral("sheets")).toArray();
    REQUIRE(sheets.size() == 1);
    const QJsonObject mapped = sheets.first().toObject().value(QStringLiteral("mapped")).toObject();
    CHECK(mapped.value(QStringLiteral("number")).toString() == QStringLiteral("序号"));
    CHECK(mapped.value(QStringLiteral("objective")).toString() == QStringLiteral("对标任务"));
    CHECK(mapped.value(QStringLiteral("content")).toString() == QStringLiteral("工作内容"));
    CHECK(mapped.value(QStringLiteral("problem")).toString() == QStringLiteral("存在问题"));
    CHECK(mapped.value(QStringLiteral("measure")).toString() == QStringLiteral("赶超措施"));
    CHECK(mapped.value(QStringLiteral("person")).toString() == QStringLiteral("责任人"));
    CHECK(mapped.value(QStringLiteral("deadline")).toString() == QStringLiteral("时限"));
    CHECK(mapped.value(QStringLiteral("expected")).toString() == QStringLiteral("预期效果"));
    CHECK(sheets.first().toObject().value(QStringLiteral("rows")).toInt() == 9);
}

TEST_CASE("importing the same file again, or the same table in another form, adds nothing")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    REQUIRE(import(dayingWorkbook(), file).exitCode == 0);

    for (const char *suffix : {"xlsx", "xls", "docx", "ods", "html"}) {
        INFO(suffix);
        const Run again = import(daying(suffix), file);

        CHECK(again.exitCode == 0);
        const QJsonObject result = objectOf(again);
        CHECK_FALSE(result.value(QStringLiteral("created")).toBool(true));
        CHECK(result.value(QStringLiteral("added")).toInt(-1) == 0);
        CHECK(result.value(QStringLiteral("updated")).toInt(-1) == 0);
        CHECK(result.value(QStringLiteral("unchanged")).toInt() == 9);
    }
}

TEST_CASE("a dry run tells what would happen and writes nothing")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));

    const Run run = import(dayingWorkbook(), file, {QStringLiteral("--dry-run")});

    CHECK(run.exitCode == 0);
    CHECK(objectOf(run).value(QStringLiteral("added")).toInt() == 9);
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("a phrase that names no day comes in as it is and is reported")
{
    const QTemporaryDir folder;
    const QString table
        = writeTable(folder, "序号\t工作内容\t责任人\t完成时限\n1\t修订章程\t王某\t视情安排\n");

    const Run run = import(table, folder.filePath(QStringLiteral("L.duban")));

    CHECK(run.exitCode == 4);
    const QJsonArray issues = objectOf(run).value(QStringLiteral("issues")).toArray();
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().toObject().value(QStringLiteral("value")).toString()
          == QStringLiteral("视情安排"));
    CHECK(issues.first().toObject().value(QStringLiteral("row")).toInt() == 2);
    CHECK_FALSE(issues.first().toObject().value(QStringLiteral("message")).toString().isEmpty());
}

TEST_CASE("what has to be looked at stands on stderr with its place")
{
    const QTemporaryDir folder;
    const QString table
        = writeTable(folder, "序号\t工作内容\t责任人\t完成时限\n1\t修订章程\t王某\t视情安排\n");
    const QString file = folder.filePath(QStringLiteral("L.duban"));

    const Run run = runDuban(words("import %1 --to %2", {table, file}));

    CHECK(run.exitCode == 4);
    CHECK(run.out
          == "Created “" + file.toUtf8()
              + "”.\ntable.tsv into “table”: 1 added, 0 updated, 0 unchanged.\n");
    CHECK(run.err == "D2: no day can be told from this deadline; kept as written (视情安排)\n");
}

TEST_CASE("what a doubtful cell was understood as is told in words and in JSON")
{
    const QTemporaryDir folder;
    const QString table = writeTable(
        folder, "工作内容\t完成时限\n修订章程\t2026年12月底前印发，2026年6月底前起草\n");
    const QString file = folder.filePath(QStringLiteral("L.duban"));

    const Run dry = import(table, file, {QStringLiteral("--dry-run")});
    const QJsonArray issues = objectOf(dry).value(QStringLiteral("issues")).toArray();
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().toObject().value(QStringLiteral("understood")).toString()
          == QStringLiteral("2026-12-31"));

    const Run run = runDuban(words("import %1 --to %2", {table, file}));
    CHECK(run.err
          == "B2: please check how this deadline was understood "
             "(2026年12月底前印发，2026年6月底前起草 → 2026-12-31)\n");
}

namespace {

/// What was imported into @p file, newest first.
QJsonArray importsOf(const QString &file)
{
    const Run run = runDuban(words("list %1 --what changes --format json", {file}));
    QJsonArray imports;
    const QJsonArray changes = listOf(run);
    for (const auto &change : changes) {
        if (change[QStringLiteral("kind")] == QStringLiteral("import"))
            imports.append(change);
    }
    return imports;
}

int numberOf(const QString &file, const char *what)
{
    const QStringList query = words("list %1 --format json --what", {file});
    return static_cast<int>(
        listOf(runDuban(query + QStringList {QString::fromLatin1(what)})).size());
}

/// Takes the newest change of @p file back.
void revertNewest(const QString &file)
{
    tests::FakeClock clock(QDate(2026, 9, 22));
    tests::CountingIdSource ids;
    const auto store = core::Store::open(file, {clock, ids, {}}, core::OpenMode::ReadWrite);
    REQUIRE(store.has_value());
    const auto newest = (*store)->changes(1);
    REQUIRE(newest.has_value());
    REQUIRE((*store)->revert(newest->first().number).has_value());
    CHECK((*store)->check().value().findings.isEmpty());
}

} // namespace

TEST_CASE("several tables are one step, each in the ledger of its title")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString table
        = writeTable(folder, "工作内容\t责任人\t完成时限\n修订章程\t王某\t2021年底\n");

    const Run run = runDuban(words("import %1 %2 --to %3 --json", {dayingWorkbook(), table, file}));

    CHECK(run.exitCode == 0);
    REQUIRE(listOf(run).size() == 2);
    CHECK(listOf(run).first().toObject().value(QStringLiteral("added")) == 9);
    CHECK(listOf(run).last().toObject().value(QStringLiteral("added")) == 1);
    CHECK(listOf(run).last().toObject().value(QStringLiteral("ledger")) == QStringLiteral("table"));
    REQUIRE(importsOf(file).size() == 1);
    const QJsonObject import = importsOf(file).first().toObject();
    CHECK(import.value(QStringLiteral("arguments"))
          == QJsonArray {QStringLiteral("10"), QStringLiteral("0")});
    CHECK(import.value(QStringLiteral("origin")) == QStringLiteral("daying-2021.xlsx、table.tsv"));
    CHECK(numberOf(file, "ledgers") == 2);

    revertNewest(file);
    CHECK(numberOf(file, "tasks") == 0);
    CHECK(numberOf(file, "ledgers") == 0);
    CHECK(numberOf(file, "people") == 0);
}

TEST_CASE("a table finds what another one of the same import has brought")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString first = folder.filePath(QStringLiteral("一科.tsv"));
    const QString second = folder.filePath(QStringLiteral("二科.tsv"));
    writeFile(first, QByteArray("工作内容\t责任人\t存在问题\n走访\t王某\t人手少\n修订\t李某\t\n"));
    writeFile(second, QByteArray("工作内容\t责任人\t存在问题\n走访\t王某\t路远\n建档\t王某\t\n"));
    const QStringList import
        = words("import %1 %2 --to %3 --ledger 台账 --json", {first, second, file});

    const Run run = runDuban(import);

    REQUIRE(listOf(run).size() == 2);
    CHECK(listOf(run).first().toObject().value(QStringLiteral("added")) == 2);
    CHECK(listOf(run).last().toObject().value(QStringLiteral("added")) == 1);
    CHECK(listOf(run).last().toObject().value(QStringLiteral("updated")) == 1);
    CHECK(numberOf(file, "tasks") == 3);
    CHECK(numberOf(file, "people") == 2);
    // The log says what was done, and not what each table alone would have done.
    REQUIRE(importsOf(file).size() == 1);
    CHECK(importsOf(file).first().toObject().value(QStringLiteral("arguments"))
          == QJsonArray {QStringLiteral("3"), QStringLiteral("1")});
    const QJsonObject visit
        = listOf(runDuban(words("list %1 --what tasks --format json", {file}))).first().toObject();
    CHECK(visit.value(QStringLiteral("problem")) == QStringLiteral("路远"));

    revertNewest(file);
    CHECK(numberOf(file, "tasks") == 0);
}

TEST_CASE("several tables in which nothing is new are no step")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString table
        = writeTable(folder, "工作内容\t责任人\t完成时限\n修订章程\t王某\t2021年底\n");
    const QStringList import = words("import %1 %2 --to %3", {dayingWorkbook(), table, file});
    REQUIRE(runDuban(import).exitCode == 0);

    CHECK(runDuban(import).exitCode == 0);
    CHECK(importsOf(file).size() == 1);
}

TEST_CASE("a basis, a ledger's title and a column can be given")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString table = writeTable(folder, "工作内容\t谁来办\t完成时限\n修订章程\t王某\t年底\n");

    const Run run = runDuban(
        words("import %1 --to %2 --ledger 2023年台账 --basis 2023-02-01 --map person=谁来办 --json",
              {table, file}));

    INFO(run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(objectOf(run).value(QStringLiteral("ledger")) == QStringLiteral("2023年台账"));
    const Run listed = runDuban(words("list %1 --what tasks --format json", {file}));
    const QJsonObject task = listOf(listed).first().toObject();
    CHECK(task[QStringLiteral("deadlines")][0][QStringLiteral("due")]
          == QStringLiteral("2023-12-31"));
    CHECK(task[QStringLiteral("responsibilities")][0][QStringLiteral("person")]
          == QStringLiteral("王某"));
}

TEST_CASE("a table comes in from every encoding an office writes")
{
    QFile source(dayingTable());
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    for (const char *name : {"GB18030", "UTF-16LE", "UTF-16"}) {
        INFO(name);
        const QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("table.tsv"));
        QStringEncoder encoder(name);
        REQUIRE(encoder.isValid());
        writeFile(table, encoder.encode(text));

        const Run run = import(table, folder.filePath(QStringLiteral("L.duban")));

        CHECK(run.exitCode == 0);
        CHECK(objectOf(run).value(QStringLiteral("added")).toInt() == 9);
    }
}

TEST_CASE("an import into a file that a program left without closing says so")
{
    const ImportedFile file;
    QFile left(core::lockPathOf(file.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(R"({"person":"李红","since":"2021-07-23T08:30:00Z","newest":"2"})");
    left.close();

    const Run run = import(daying("tsv"), file.path());

    CHECK(run.exitCode == 0);
    CHECK(QString::fromUtf8(run.err).contains(
        QStringLiteral("did not end properly last time (李红")));
    CHECK(run.err.contains("Nothing confirmed as saved is lost"));
    CHECK_FALSE(import(daying("tsv"), file.path()).err.contains("did not end properly"));
}

TEST_CASE("how a text is written can be said, and what it is not written in is refused")
{
    const QTemporaryDir folder;
    const QString input = writeTable(folder, "工作内容;责任人\n甲,乙,丙;张三\n丁,戊,己;李四\n");
    const Run right = import(input,
                             folder.filePath(QStringLiteral("L.duban")),
                             {QStringLiteral("--separator"),
                              QStringLiteral("semicolon"),
                              QStringLiteral("--encoding"),
                              QStringLiteral("utf-8")});
    INFO(right.err.toStdString());
    CHECK(right.exitCode == 0);
    CHECK(objectOf(right).value(QStringLiteral("added")).toInt() == 2);

    const QString other = folder.filePath(QStringLiteral("M.duban"));
    CHECK(import(input, other, {QStringLiteral("--encoding"), QStringLiteral("utf-16")}).exitCode
          == 2);
    CHECK(import(input, other, {QStringLiteral("--separator"), QStringLiteral(";")}).exitCode == 1);
    CHECK_FALSE(QFileInfo::exists(other));
}

TEST_CASE("how a text is written is not said of what is no text")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    for (const char *suffix : {"xlsx", "docx", "html"}) {
        INFO(suffix);
        const QString input = daying(suffix);
        const Run run
            = import(input, file, {QStringLiteral("--encoding"), QStringLiteral("utf-8")});
        CHECK(run.exitCode == 1);
        CHECK(run.err.contains(input.toUtf8()));
        CHECK(run.err.contains("is no delimited text"));
    }
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("a text without a header is refused with how it was read and what says otherwise")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString input
        = writeTable(folder, "工作内容|责任人\n甲,乙,丙,丁|张三\n戊,己,庚,辛|李四\n");
    const Run wrong = import(input, file);
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains("read as text in utf-8 with the separator comma"));
    CHECK(wrong.err.contains("--encoding and --separator"));
    CHECK_FALSE(QFileInfo::exists(file));
    CHECK(import(input, file, {QStringLiteral("--separator"), QStringLiteral("bar")}).exitCode
          == 0);
}

TEST_CASE("unit, year and date are said in place of what stands above the table")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString input
        = writeTable(folder, "2025年台账\n工作内容\t责任人\t完成时限\n建成中心\t李某\t3月底\n");
    const Run run = import(input,
                           file,
                           {QStringLiteral("--unit"),
                            QStringLiteral("养老服务科"),
                            QStringLiteral("--year"),
                            QStringLiteral("2026-2027"),
                            QStringLiteral("--date"),
                            QStringLiteral("2026-11-20")});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == 4); // the day of a later year is to be looked at
    const Run tasks = runDuban(words("list %1 --what tasks --format json", {file}));
    const QJsonObject task = listOf(tasks).first().toObject();
    CHECK(task.value(QStringLiteral("unit")).toString() == QStringLiteral("养老服务科"));
    const QJsonObject deadline
        = task.value(QStringLiteral("deadlines")).toArray().first().toObject();
    CHECK(deadline.value(QStringLiteral("due")).toString() == QStringLiteral("2027-03-31"));
    const Run ledgers = runDuban(words("list %1 --what ledgers --format json", {file}));
    const QJsonObject ledger = listOf(ledgers).first().toObject();
    CHECK(ledger.value(QStringLiteral("year")).toInt() == 2026);
}

TEST_CASE("an office said for a new file names it, and a year or a day that is none is refused")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("L.duban"));
    const QString input = writeTable(folder, "工作内容\t责任人\n建成中心\t李某\n");
    CHECK(import(input, file, {QStringLiteral("--year"), QStringLiteral("26")}).exitCode == 1);
    CHECK(import(input, file, {QStringLiteral("--date"), QStringLiteral("2026-02-30")}).exitCode
          == 1);
    CHECK_FALSE(QFileInfo::exists(file));
    CHECK(import(input, file, {QStringLiteral("--unit"), QStringLiteral("某县民政局")}).exitCode
          == 0);
    const Run units = runDuban(words("list %1 --what units --format json", {file}));
    CHECK(units.out.contains(QStringLiteral("某县民政局").toUtf8()));
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commands/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace tests;

namespace {
struct Refusal
{
    QStringList words;
    int exitCode;
    QByteArray named; ///< what the first line on stderr must name
};

void checkRefusal(const Refusal &refusal)
{
    INFO(refusal.words.join(QLatin1Char(' ')).toStdString());
    const Run run = runDuban(refusal.words);
    INFO(run.err.toStdString());
    CHECK(run.exitCode == refusal.exitCode);
    CHECK(run.out.isEmpty());
    const QByteArray firstLine = run.err.split('\n').first();
    CHECK_FALSE(firstLine.isEmpty());
    CHECK(firstLine.contains(refusal.named));
}
} // namespace

TEST_CASE("a verb that is used wrongly says what was wrong and how it is used")
{
    const ImportedFile file;
    const QStringList path {file.path()};
    const QList<Refusal> refusals {
        {words("--frobnicate"), 1, "--frobnicate"},
        {words("salvage a.duban --to b.duban"), 1, "salvage"},
        {words("list"), 1, "missing"},
        {words("list %1", path), 1, "--what"},
        {words("list %1 --what wishes", path), 1, "--what"},
        {words("list %1 --what tasks --light pink", path), 1, "--light"},
        {words("list %1 --what tasks --format xml", path), 1, "--format"},
        {words("list %1 --what tasks --as-of soon", path), 1, "soon"},
        {words("list %1 --what tasks --colour red", path), 1, "colour"},
        {words("list %1 extra --what tasks", path), 1, "extra"},
        {words("list %1 --what", path), 1, "--what"},
        {words("import a.xlsx"), 1, "--to"},
        {words("import a.xlsx --to %1 --map wish=A", path), 1, "“wish” is no field"},
        {words("import a.xlsx --to %1 --map wish=A", path), 1, "measure_owner"},
        {words("import a.xlsx --to %1 --map person", path), 1, "FIELD=COLUMN"},
        {words("import a.xlsx --to %1 --map person=", path), 1, "FIELD=COLUMN"},
        {words("import a.xlsx --to %1 --basis 2021-02-29", path), 1, "2021-02-29"},
        {words("create b.duban --title T --unit U"), 1, "--year"},
        {words("create b.duban --title T --unit U --year soon"), 1, "soon"},
        {words("due"), 1, "missing"},
        {words("print %1 --document weekly", path), 1, "--output"},
        {words("print %1 --document weekly --period 2021-W54 --output a.pdf", path), 1, "W54"},
        {words("export %1 --output a.exe", path), 1, "a.exe"},
        {words("check"), 1, "missing"},
        {words("backup %1", path), 1, "--output"},
        {words("restore %1", path), 1, "--to"},
        {words("documents extra"), 1, "extra"},
    };
    for (const Refusal &refusal : refusals)
        checkRefusal(refusal);

    const Run run = runDuban(words("backup %1", path));
    CHECK(run.err.split('\n').at(1) == "Usage: duban backup FILE --output COPY");
}

TEST_CASE("how a verb is used is told in the words of the help")
{
    const QList<QByteArray> help = runDuban(words("--help")).out.split('\n');
    for (const char *verb : {"create",
                             "import",
                             "list",
                             "due",
                             "print",
                             "export",
                             "check",
                             "backup",
                             "restore",
                             "documents"}) {
        const Run run = runDuban({QLatin1String(verb), QStringLiteral("--frobnicate")});
        INFO(run.err.toStdString());
        const QByteArray usage = run.err.split('\n').at(1);
        REQUIRE(usage.startsWith(QByteArray("Usage: duban ").append(verb)));
        CHECK(help.contains(usage.mid(qsizetype(sizeof("Usage: ") - 1))));
    }
}

TEST_CASE("an input that is refused is named and changes nothing")
{
    const ImportedFile file;
    const QString empty = file.other(QStringLiteral("empty.xlsx"));
    const QString cut = file.other(QStringLiteral("cut.xlsx"));
    const QString letter = file.other(QStringLiteral("letter.txt"));
    QFile whole(dayingWorkbook());
    REQUIRE(whole.open(QIODevice::ReadOnly));
    writeFile(empty, {});
    writeFile(cut, whole.read(whole.size() / 2));
    writeFile(letter, "Dear colleagues,\n\nthis is no table.\n");
    const auto import = [&file](const QString &input) {
        return words("import %1 --to %2", {input, file.path()});
    };
    const QByteArray before = file.bytes();

    checkRefusal({import(file.other(QStringLiteral("nowhere.xlsx"))), 2, "nowhere.xlsx"});
    checkRefusal({import(empty), 2, "empty.xlsx"});
    checkRefusal({import(cut), 2, "cut.xlsx"});
    checkRefusal({import(letter), 2, "letter.txt"});
    checkRefusal({import(QFileInfo(letter).path()), 2, "is a folder"});
    checkRefusal({import(QStringLiteral("/dev/zero")), 2, "is a device"});
    checkRefusal({import(dayingWorkbook()) + words("--sheet 别的表"), 2, "别的表"});
    checkRefusal(
        {words("list %1 --what tasks --ledger none", {file.path()}), 2, "no ledger “none”"});
    checkRefusal({words("list %1 --what tasks --unit none", {file.path()}), 2, "no unit “none”"});
    // The second input is refused before the first is written.
    checkRefusal(
        {words("import %1 %2 --to %3", {dayingTable(), letter, file.path()}), 2, "letter"});

    CHECK(file.bytes() == before);
}

TEST_CASE("a refused input makes no new file")
{
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("letter.txt"));
    const QString target = folder.filePath(QStringLiteral("new.duban"));
    writeFile(letter, "this is no table\n");

    CHECK(runDuban(words("import %1 --to %2", {letter, target})).exitCode == 2);
    CHECK(runDuban(words("create %1 --title %2 --unit U --year 2026", {target, QString()})).exitCode
          == 2);
    CHECK(runDuban(words("create %1 --title T --unit U --year 99999", {target})).exitCode == 2);
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("letter.txt")});
}

TEST_CASE("help and version are not errors")
{
    const Run help = runDuban(words("--help"));
    CHECK(help.exitCode == 0);
    CHECK(help.err.isEmpty());
    for (const char *verb :
         {"create", "import", "list", "due", "print", "export", "check", "backup", "documents"}) {
        INFO(verb);
        CHECK(help.out.contains(verb));
        const Run own = runDuban({QString::fromLatin1(verb), QStringLiteral("--help")});
        CHECK(own.exitCode == 0);
        CHECK(own.out.startsWith(QByteArray(QByteArray("duban ") + verb)));
        CHECK(help.out.contains(own.out));
    }

    CHECK(help.out.contains("wall-chart also a2, a1 and a0"));
    CHECK(help.out.contains("Fields for --map: number, code, objective"));

    const Run version = runDuban(words("--version"));
    CHECK(version.exitCode == 0);
    CHECK(version.out.startsWith("duban "));
}

TEST_CASE("without a display the window says so instead of crashing")
{
    const ImportedFile file;

    checkRefusal({{}, 1, "There is no display"});
    checkRefusal({{file.path()}, 1, "There is no display"});
}

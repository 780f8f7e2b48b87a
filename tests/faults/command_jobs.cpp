// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "core/import/zip_package.h"
#include "tests/core/store/ledger_fixture.h"
#include "tests/faults/fault_jobs.h"
#include "tests/faults/job_files.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace tests {

using namespace core;

namespace {

constexpr int kRows = 100;
constexpr int kSilent = 99; ///< instead of an exit code, where nobody was told why

const QString kFile = QStringLiteral("ledger.duban");
const QString kTable = QStringLiteral("table.csv");
const QString kOther = QStringLiteral("other.csv");
const QString kCopy = QStringLiteral("copy.duban");
const QString kNew = QStringLiteral("new.duban");

using Command = ExitCode (*)(const QStringList &arguments, app::Terminal terminal);

/// Runs @p command with the words @p given, in which a name with a dot is one of a file in @p
/// folder.
int runVerb(Command command, const QString &folder, const QStringList &given)
{
    QStringList words = given;
    for (QString &word : words) {
        if (word.contains(u'.'))
            word.prepend(folder + u'/');
    }
    QString out;
    QString remarks;
    QTextStream outStream(&out);
    QTextStream remarkStream(&remarks);
    const ExitCode code = command(words, {outStream, remarkStream});
    outStream.flush();
    remarkStream.flush();
    if (code == ExitCode::Done)
        return out.isEmpty() ? kSilent : 0;
    return remarks.isEmpty() ? kSilent : static_cast<int>(code);
}

/// A hundred rows that are tasks, as an office types them.
void makeTable(const QString &folder)
{
    QString text = QStringLiteral("序号,目标任务,工作内容,责任人,完成时限\r\n");
    for (int row = 1; row <= kRows; ++row)
        text += QStringLiteral("%1,目标%2,第%1件工作的内容,张三,2021年9月底\r\n")
                    .arg(row)
                    .arg((row + 9) / 10);
    putFile(folder + u'/' + kTable, text.toUtf8());
}

/// Two hundred rows in two tables; the second has a task of the first, and names it its own.
void makeTwoTables(const QString &folder)
{
    makeTable(folder);
    QString text = QStringLiteral("序号,目标任务,工作内容,责任人,完成时限\r\n");
    for (int row = kRows; row < 2 * kRows; ++row)
        text += QStringLiteral("%1,目标%2,第%1件工作的内容,李四,2021年9月底\r\n")
                    .arg(row)
                    .arg((row + 9) / 10);
    putFile(folder + u'/' + kOther, text.toUtf8());
}

/// A ledger with one task.
void makeLedger(const QString &folder)
{
    LedgerFixture fixture;
    filledStore(fixture).reset();
    REQUIRE(QFile::copy(fixture.path(), folder + u'/' + kFile));
}

QStringList importWords(const QString &target)
{
    return {kTable, QStringLiteral("--to"), target};
}

/// A ledger with a hundred and one tasks.
void makeFullLedger(const QString &folder)
{
    makeTable(folder);
    makeLedger(folder);
    // Its backup is nobody's.
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(home.path()));
    REQUIRE(runVerb(app::importCommand, folder, importWords(kFile)) == 0);
    qputenv("HOME", before);
}

QString wrongCount(const QString &path, int count)
{
    return QStringLiteral("%1 tasks in %2").arg(count).arg(path);
}

/// Backups that were made before an import and are not whole.
QStringList brokenBackups(const QString &folder)
{
    QStringList found;
    QDirIterator files(
        homeBeside(folder), {QStringLiteral("*.duban")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += lookInto(files.next()).violations;
    return found;
}

/// All rows or none; all of them if that was said.
QStringList violationsOfImport(const QString &before, const QString &folder, const JobEnd &end)
{
    const QString path = folder + u'/' + kFile;
    const LedgerLook look = lookInto(path);
    QStringList found = changedFiles({kTable}, before, folder) + look.violations;
    if (look.tasks != 1 + kRows && (look.tasks != 1 || end.isDone))
        found.append(wrongCount(path, look.tasks));
    return found + brokenBackups(folder);
}

/// A file with all rows; none where it failed; where it died perhaps one without rows.
QStringList violationsOfNewFile(const QString &before, const QString &folder, const JobEnd &end)
{
    const QString path = folder + u'/' + kNew;
    QStringList found = changedFiles({kTable}, before, folder);
    if (!QFile::exists(path)) {
        if (end.isDone)
            found.append(QStringLiteral("no file"));
        return found;
    }
    const LedgerLook look = lookInto(path);
    if (look.tasks != kRows && (look.tasks != 0 || !end.isKilled))
        found.append(wrongCount(path, look.tasks));
    return found + look.violations;
}

FaultJob importJob()
{
    return {QStringLiteral("import of 100 rows"),
            {},
            [](const QString &folder) {
                makeTable(folder);
                makeLedger(folder);
            },
            [](const QString &folder, const FaultJob::Acknowledge &) {
                return runVerb(app::importCommand, folder, importWords(kFile));
            },
            violationsOfImport};
}

/// All rows of both tables or none.
QStringList violationsOfBoth(const QString &before, const QString &folder, const JobEnd &end)
{
    constexpr int kOfBoth = 2 * kRows - 1; // one task stands in both
    const LedgerLook look = lookInto(folder + u'/' + kFile);
    QStringList found = changedFiles({kTable, kOther}, before, folder) + look.violations;
    if (look.tasks != 1 + kOfBoth && (look.tasks != 1 || end.isDone))
        found.append(wrongCount(folder + u'/' + kFile, look.tasks));
    return found + brokenBackups(folder);
}

FaultJob importOfTwo()
{
    return {QStringLiteral("import of two tables"),
            {},
            [](const QString &folder) {
                makeTwoTables(folder);
                makeLedger(folder);
            },
            [](const QString &folder, const FaultJob::Acknowledge &) {
                return runVerb(app::importCommand,
                               folder,
                               {kTable,
                                kOther,
                                QStringLiteral("--to"),
                                kFile,
                                QStringLiteral("--ledger"),
                                QStringLiteral("台账")});
            },
            violationsOfBoth};
}

FaultJob importOfNewFile()
{
    return {QStringLiteral("import into a new file"),
            {kNew},
            makeTable,
            [](const QString &folder, const FaultJob::Acknowledge &) {
                return runVerb(app::importCommand, folder, importWords(kNew));
            },
            violationsOfNewFile};
}

/// Every part of a package that does not tell the time of writing, by the suffix of its file.
const QMap<QString, QList<const char *>> kParts {
    {QStringLiteral("xlsx"),
     {"[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml"}},
    {QStringLiteral("docx"),
     {"[Content_Types].xml",
      "_rels/.rels",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/styles.xml",
      "word/fontTable.xml",
      "word/settings.xml",
      "word/foot0.xml"}},
};

/// The bytes of the @p names of the package @p path; empty if one is missing or cut.
QList<QByteArray> partsOfPackage(const QString &path, const QList<const char *> &names)
{
    constexpr qint64 kLargest = 64 << 20;
    auto package = ZipPackage::open(path);
    if (!package)
        return {};
    QList<QByteArray> parts;
    for (const char *name : names) {
        const auto part = package->readAll(QString::fromUtf8(name), kLargest);
        if (!part || part->isEmpty())
            return {};
        parts.append(*part);
    }
    return parts;
}

bool isSameTable(const QString &one, const QString &other)
{
    const QList<const char *> names = kParts.value(QFileInfo(one).suffix());
    if (names.isEmpty())
        return bytesOfFile(one) == bytesOfFile(other);
    const QList<QByteArray> parts = partsOfPackage(one, names);
    return !parts.isEmpty() && parts == partsOfPackage(other, names);
}

QStringList exportWords(const QString &target)
{
    return {kFile, QStringLiteral("--output"), target};
}

/// The export of the full ledger to @p target: the new table, or what was there (@p isOver: an
/// older one; else nothing).
FaultJob exportJob(const QString &target, bool isOver)
{
    const QString complete = QStringLiteral("complete-") + target;
    const auto prepare = [=](const QString &folder) {
        makeFullLedger(folder);
        REQUIRE(runVerb(app::exportCommand, folder, exportWords(complete)) == 0);
        if (isOver)
            putFile(folder + u'/' + target, "the table of last month");
    };
    const auto run = [=](const QString &folder, const FaultJob::Acknowledge &) {
        return runVerb(app::exportCommand, folder, exportWords(target));
    };
    const auto violations = [=](const QString &before, const QString &folder, const JobEnd &end) {
        QStringList found = changedFiles({kFile, complete}, before, folder);
        const QString path = folder + u'/' + target;
        const bool isThere = QFile::exists(path);
        const bool isNew = isThere && isSameTable(path, before + u'/' + complete);
        const bool isOld = isOver
            ? isThere && bytesOfFile(path) == bytesOfFile(before + u'/' + target)
            : !isThere;
        if (!isNew && (!isOld || end.isDone))
            found.append(QStringLiteral("neither the old nor the new table: ") + path);
        return found;
    };
    const QString name = isOver ? QStringLiteral("export over %1") : QStringLiteral("export to %1");
    return {name.arg(target), {target}, prepare, run, violations, true, true};
}

/// Either nothing is at @p target or a whole ledger with all tasks; the rest is untouched.
auto violationsOfCopy(const QStringList &untouched, const QString &target)
{
    return [=](const QString &before, const QString &folder, const JobEnd &end) {
        QStringList found = changedFiles(untouched, before, folder);
        const QString path = folder + u'/' + target;
        if (!QFile::exists(path)) {
            if (end.isDone)
                found.append(QStringLiteral("no copy"));
            return found;
        }
        const LedgerLook look = lookInto(path);
        if (look.tasks != 1 + kRows)
            found.append(wrongCount(path, look.tasks));
        return found + look.violations;
    };
}

FaultJob backupJob()
{
    return {
        QStringLiteral("backup"),
        {kCopy},
        makeFullLedger,
        [](const QString &folder, const FaultJob::Acknowledge &) {
            return runVerb(app::backupCommand, folder, {kFile, QStringLiteral("--output"), kCopy});
        },
        violationsOfCopy({kFile}, kCopy),
        false};
}

FaultJob restoreJob()
{
    return {QStringLiteral("restore beside the file"),
            {kNew},
            [](const QString &folder) {
                makeFullLedger(folder);
                REQUIRE(QFile::copy(folder + u'/' + kFile, folder + u'/' + kCopy));
            },
            [](const QString &folder, const FaultJob::Acknowledge &) {
                return runVerb(app::restoreCommand, folder, {kCopy, QStringLiteral("--to"), kNew});
            },
            violationsOfCopy({kFile, kCopy}, kNew),
            false};
}

} // namespace

QList<FaultJob> commandJobs()
{
    const QString workbook = QStringLiteral("table.xlsx");
    const QString document = QStringLiteral("table.docx");
    const QString text = QStringLiteral("out.csv");
    return {importJob(),
            importOfTwo(),
            importOfNewFile(),
            exportJob(workbook, true),
            exportJob(workbook, false),
            exportJob(document, true),
            exportJob(document, false),
            exportJob(text, true),
            exportJob(text, false),
            backupJob(),
            restoreJob()};
}

} // namespace tests

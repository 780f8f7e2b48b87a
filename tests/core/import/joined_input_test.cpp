// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_file.h"
#include "core/import/joined_input.h"
#include "tests/support/catch.h"
#include "tests/support/counting_id_source.h"
#include "tests/support/fake_clock.h"
#include "tests/support/list_record_source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

const QString kThreeHeadings = QStringLiteral("工作内容\t责任人\t完成时限\n");

/// Files to import together, and a ledger file to import them into.
class SeveralFiles
{
public:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QString path = m_folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    [[nodiscard]] ImportPlan plan(const ImportInput &input, const ImportOptions &options = {})
    {
        const auto plan = planImport(input, options, {&source, m_ids, m_clock, m_calendar});
        REQUIRE(plan.has_value());
        return *plan;
    }

    tests::ListRecordSource source;

private:
    QTemporaryDir m_folder;
    WorkCalendar m_calendar = WorkCalendar::builtIn();
    tests::CountingIdSource m_ids;
    tests::FakeClock m_clock {QDate(2026, 3, 2)};
};

ImportInput inputFrom(const QStringList &paths, const ImportOptions &options = {})
{
    const auto input = readImports(paths, options);
    REQUIRE(input.has_value());
    return *input;
}

QStringList filesOf(const ImportInput &input)
{
    QStringList files;
    for (const ImportTable &table : input.tables)
        files.append(table.file);
    return files;
}

} // namespace

TEST_CASE("several files become one plan for one ledger, and each task knows its file")
{
    SeveralFiles files;
    const QStringList paths {
        files.write(QStringLiteral("一科.tsv"),
                    QStringLiteral("重点工作台账\n") + kThreeHeadings
                        + QStringLiteral("甲\t张三\t6月底\n")),
        files.write(QStringLiteral("二科.tsv"),
                    kThreeHeadings + QStringLiteral("乙\t张三\t年底\n丙\t李四\t\n"))};
    const ImportInput input = inputFrom(paths);
    CHECK(input.file == QStringLiteral("一科.tsv、二科.tsv"));
    CHECK(filesOf(input) == QStringList {QStringLiteral("一科.tsv"), QStringLiteral("二科.tsv")});
    const ImportPlan plan = files.plan(input);
    CHECK(plan.ledger.title == QStringLiteral("重点工作台账"));
    CHECK(plan.added == 3);
    CHECK(plan.totals.people == 2);
    REQUIRE(plan.sheets.size() == 2);
    CHECK(plan.sheets.at(1).file == QStringLiteral("二科.tsv"));
    CHECK(plan.sheets.at(1).rows == 2);
    files.source.apply(plan.changes);
    QStringList sources;
    for (const Record &record : files.source.records()) {
        if (const auto *source = std::get_if<Source>(&record))
            sources.append(source->file + QString::number(source->row));
    }
    CHECK(sources
          == QStringList {QStringLiteral("一科.tsv3"),
                          QStringLiteral("二科.tsv2"),
                          QStringLiteral("二科.tsv3")});
    // Once more there is nothing to do.
    const ImportPlan again = files.plan(input);
    CHECK(again.unchanged == 3);
    CHECK(again.changes.isEmpty());
}

TEST_CASE("without a title the ledger is called as the first file is")
{
    const SeveralFiles files;
    const ImportInput input = inputFrom(
        {files.write(QStringLiteral("一科.tsv"), kThreeHeadings + QStringLiteral("甲\t\t\n")),
         files.write(QStringLiteral("二科.tsv"), kThreeHeadings + QStringLiteral("乙\t\t\n"))});
    CHECK(input.ledgerTitle() == QStringLiteral("一科"));
}

TEST_CASE("what is to be looked at names its file, and so does what stands in two of them")
{
    SeveralFiles files;
    const ImportInput input = inputFrom(
        {files.write(QStringLiteral("一科.tsv"), kThreeHeadings + QStringLiteral("甲\t\t适时\n")),
         files.write(QStringLiteral("二科.tsv"),
                     kThreeHeadings + QStringLiteral("甲\t\t2026年底\n"))});
    ImportOptions options;
    options.describesRows = true;
    const ImportPlan plan = files.plan(input, options);
    REQUIRE(plan.issues.size() == 2);
    CHECK(plan.issues.at(0).kind == ImportIssueKind::DeadlineUnknown);
    CHECK(sheetOf(plan.issues.at(0)) == QStringLiteral("一科.tsv"));
    CHECK(plan.issues.at(1).kind == ImportIssueKind::TaskRepeated);
    CHECK(sheetOf(plan.issues.at(1)) == QStringLiteral("二科.tsv"));
    CHECK(sheetOf({ImportIssueKind::SheetHidden,
                   QStringLiteral("表一"),
                   0,
                   {},
                   {},
                   {},
                   QStringLiteral("甲.xlsx")})
          == QStringLiteral("甲.xlsx 表一"));
    CHECK(sheetOf({ImportIssueKind::SheetHidden, QStringLiteral("表一")})
          == QStringLiteral("表一"));
}

TEST_CASE("files that are called the same are told by their folders")
{
    const SeveralFiles files;
    const QStringList paths {
        files.write(QStringLiteral("一科/台账.tsv"), kThreeHeadings + QStringLiteral("甲\t\t\n")),
        files.write(QStringLiteral("二科/台账.tsv"), kThreeHeadings + QStringLiteral("乙\t\t\n")),
        files.write(QStringLiteral("补充.tsv"), kThreeHeadings + QStringLiteral("丙\t\t\n"))};
    CHECK(namesAmong(paths)
          == QStringList {QStringLiteral("一科/台账.tsv"),
                          QStringLiteral("二科/台账.tsv"),
                          QStringLiteral("补充.tsv")});
    CHECK(filesOf(inputFrom(paths)) == namesAmong(paths));
}

TEST_CASE("what is said of one file is said of no other")
{
    const SeveralFiles files;
    const QStringList paths {
        files.write(QStringLiteral("一科.tsv"), kThreeHeadings + QStringLiteral("甲\t张三\t\n")),
        files.write(QStringLiteral("二科.tsv"), kThreeHeadings + QStringLiteral("乙\t李四\t\n"))};
    ImportOptions options;
    options.columns = {{ColumnField::Contact, QStringLiteral("B"), {}, QStringLiteral("二科.tsv")}};
    options.heading.units = {{QStringLiteral("养老科"), {}, QStringLiteral("二科.tsv")}};
    const ImportInput input = inputFrom(paths, options);
    CHECK(input.tables.at(0).header.columns().at(1).field == ColumnField::Person);
    CHECK(input.tables.at(1).header.columns().at(1).field == ColumnField::Contact);
    CHECK(input.tables.at(0).heading.unit.isEmpty());
    CHECK(input.tables.at(1).heading.unit == QStringLiteral("养老科"));
}

TEST_CASE("one file is read as ever")
{
    const SeveralFiles files;
    const QString path
        = files.write(QStringLiteral("一科.tsv"), kThreeHeadings + QStringLiteral("甲\t\t\n"));
    const ImportInput input = inputFrom({path});
    CHECK(input.file == QStringLiteral("一科.tsv"));
    CHECK(filesOf(input) == QStringList {QString()});
    CHECK(input.text.has_value());
}

TEST_CASE("of several files none is taken if one cannot be, and the error names it")
{
    const SeveralFiles files;
    const QString good
        = files.write(QStringLiteral("一科.tsv"), kThreeHeadings + QStringLiteral("甲\t\t\n"));
    const QString bare
        = files.write(QStringLiteral("无表头.tsv"), QStringLiteral("一\t二\n三\t四\n"));
    ImportOptions options;
    options.showsRawText = true; // alone it could be looked at
    const auto noHeader = readImports({good, bare}, options);
    REQUIRE_FALSE(noHeader.has_value());
    CHECK(noHeader.error().kind == ErrorKind::InputNoHeader);
    CHECK(noHeader.error().subject == bare);

    const QString ledger
        = files.write(QStringLiteral("台账.json"),
                      QStringLiteral(R"({"office":"某局","ledger":{"title":"台账"},"tasks":[]})"));
    const auto document = readImports({good, ledger}, {});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().kind == ErrorKind::InputUnsupported);
    CHECK(document.error().subject == ledger);
}

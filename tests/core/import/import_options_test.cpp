// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/ledger_columns.h"
#include "tests/core/import/import_fixture.h"

using namespace core;
using tests::ImportFixture;
using tests::keysOf;
using tests::textsOf;

namespace {

QString sheetData(const QString &title, const QString &content)
{
    const QString cell = QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>");
    return QStringLiteral("<sheetData><row>%1</row><row>%2%3</row><row>%4%5</row></sheetData>")
        .arg(cell.arg(title),
             cell.arg(QStringLiteral("工作内容")),
             cell.arg(QStringLiteral("责任人")),
             cell.arg(content),
             cell.arg(QStringLiteral("张三")));
}

QString threeSheets(const ImportFixture &fixture)
{
    tests::WorkbookWriter writer;
    writer
        .sheet(QStringLiteral("一股"),
               sheetData(QStringLiteral("某县民政局2026年台账"), QStringLiteral("甲")))
        .sheet(QStringLiteral("二股"),
               sheetData(QStringLiteral("另一份台账"), QStringLiteral("乙")))
        .sheet(QStringLiteral("说明"),
               QStringLiteral("<sheetData><row><c><v>1</v></c></row></sheetData>"))
        .sheet(QStringLiteral("旧"),
               sheetData(QStringLiteral("旧台账"), QStringLiteral("丙")),
               QStringLiteral("hidden"));
    QString path = fixture.folder().path(QStringLiteral("多表.xlsx"));
    REQUIRE(writer.write(path));
    return path;
}

ErrorKind refusal(ImportFixture &fixture, const QString &path)
{
    const auto plan = fixture.plan(path);
    REQUIRE_FALSE(plan);
    return plan.error().kind;
}

} // namespace

TEST_CASE("every visible sheet with a table goes into one ledger, the others are named")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.import(threeSheets(fixture));
    CHECK(plan.added == 2);
    CHECK(plan.ledger.title == QStringLiteral("某县民政局2026年台账"));
    CHECK(plan.ledger.year == 2026);
    CHECK(plan.office == QStringLiteral("某县民政局"));
    REQUIRE(plan.sheets.size() == 2);
    CHECK(plan.sheets.at(1).name == QStringLiteral("二股"));
    CHECK(keysOf(plan.issues)
          == QStringList {QStringLiteral("sheet_without_table"),
                          QStringLiteral("sheet_hidden"),
                          QStringLiteral("title_differs")});
    CHECK(plan.issues.at(2).sheet == QStringLiteral("二股"));
    CHECK(plan.issues.at(2).arguments == QStringList {plan.ledger.title});
}

TEST_CASE("a sheet can be named, a hidden one too")
{
    ImportFixture fixture;
    fixture.options.sheet = QStringLiteral("旧");
    const ImportPlan plan = fixture.import(threeSheets(fixture));
    CHECK(plan.added == 1);
    CHECK(plan.issues.isEmpty());
    CHECK(fixture.tasks().constFirst().task.content == QStringLiteral("丙"));
    fixture.options.sheet = QStringLiteral("没有");
    CHECK(refusal(fixture, threeSheets(fixture)) == ErrorKind::NotFound);
    fixture.options.sheet = QStringLiteral("说明");
    CHECK(refusal(fixture, threeSheets(fixture)) == ErrorKind::InputNoHeader);
}

TEST_CASE("the ledger can be named and is found again however it is spaced")
{
    ImportFixture fixture;
    fixture.options.ledger = QStringLiteral("2026年 台账");
    fixture.importText(QStringLiteral("工作内容\t责任人\n甲\t张三\n"));
    CHECK(fixture.ledger().title == QStringLiteral("2026年 台账"));
    fixture.options.ledger = QStringLiteral("２０２６年台账");
    CHECK(fixture.importText(QStringLiteral("工作内容\t责任人\n甲\t张三\n")).unchanged == 1);
}

TEST_CASE("columns can be named for fields, unknown ones are refused")
{
    ImportFixture fixture;
    fixture.options.columns = {{ColumnField::Person, QStringLiteral("谁干")},
                               {ColumnField::Deadline, QStringLiteral("c")}};
    fixture.importText(QStringLiteral("工作内容\t谁干\t啥时候\n甲\t张三\t2026年底\n"));
    const TaskBundle task = fixture.tasks().constFirst();
    CHECK(textsOf(task.responsibilities) == QStringList {QStringLiteral("张三")});
    CHECK(task.deadlines.constFirst().due == QDate(2026, 12, 31));
    CHECK(columnsFromText(fixture.ledger().columns)
          == QList<LedgerColumn> {{ColumnField::Content, QStringLiteral("工作内容")},
                                  {ColumnField::Person, QStringLiteral("谁干")},
                                  {ColumnField::Deadline, QStringLiteral("啥时候")}});

    fixture.options.columns = {{ColumnField::Person, QStringLiteral("没有")}};
    const auto plan = fixture.plan(
        fixture.folder().put(QStringLiteral("b.tsv"), QByteArrayLiteral("工作内容\t责任人\n")));
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == ErrorKind::NotFound);
    CHECK(plan.error().subject == QStringLiteral("没有"));
}

TEST_CASE("a file without a table is refused")
{
    ImportFixture fixture;
    CHECK(refusal(fixture, fixture.folder().put(QStringLiteral("a.csv"), "a,b\n1,2\n"))
          == ErrorKind::InputNoHeader);
    CHECK(refusal(fixture, fixture.folder().path(QStringLiteral("无"))) == ErrorKind::InputMissing);
}

TEST_CASE("a header with no rows under it makes an empty ledger")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.importText(QStringLiteral("工作内容\t责任人\n"));
    CHECK(plan.added == 0);
    CHECK(plan.createsLedger);
    CHECK(fixture.ledger().title == QStringLiteral("台账"));
}

TEST_CASE("a text without a header is read for a look at its lines only where that is wanted")
{
    const tests::TestFolder folder;
    const QString path = folder.put(QStringLiteral("清单.csv"),
                                    QStringLiteral("工作内容|责任人\n甲,乙,丙,丁|张三\n"
                                                   "戊,己,庚,辛|李四\n")
                                        .toUtf8());
    ImportOptions options;
    const auto refused = readImport(path, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InputNoHeader);

    options.showsRawText = true;
    const auto raw = readImport(path, options);
    REQUIRE(raw);
    CHECK(raw->isRawText());
    REQUIRE(raw->text);
    CHECK(raw->text->separator == TextSeparator::Comma);
    REQUIRE(raw->tables.size() == 1);
    CHECK(raw->tables.constFirst().header.columns().isEmpty());
    CHECK(raw->tables.constFirst().grid.cell({1, 0}).text == QStringLiteral("甲"));

    options.text.separator = TextSeparator::Bar;
    const auto right = readImport(path, options);
    REQUIRE(right);
    CHECK_FALSE(right->isRawText());
    CHECK(right->tables.constFirst().header.columns().size() == 2);
}

TEST_CASE("what is no text is refused without a header, whatever is wanted")
{
    ImportFixture fixture;
    fixture.options.showsRawText = true;
    fixture.options.sheet = QStringLiteral("说明");
    CHECK(refusal(fixture, threeSheets(fixture)) == ErrorKind::InputNoHeader);
}

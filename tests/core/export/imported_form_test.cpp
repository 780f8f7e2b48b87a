// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/handback.h"
#include "tests/core/import/workbook_writer.h"

#include <cmath>

using namespace core;
using tests::Handback;

namespace {

QStringList goodFiles()
{
    QStringList names {QStringLiteral("daying-2021.docx"),
                       QStringLiteral("daying-2021.html"),
                       QStringLiteral("daying-2021.ods"),
                       QStringLiteral("daying-2021.tsv"),
                       QStringLiteral("daying-2021.xls"),
                       QStringLiteral("daying-2021.xlsx")};
    const QDir folder(tests::testData(QStringLiteral("import/good")));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        // What this program has written has no form of its own.
        const bool isOurs = name.startsWith(QLatin1String("duban-"));
        if (!isOurs && !name.endsWith(QLatin1String(".json")))
            names.append(QStringLiteral("good/") + name);
    }
    return names;
}

/// Numbers in pictures of somebody's own come back as the texts they showed.
QStringList allowedDifferences(const QString &name)
{
    if (name != u"good/xlsxwriter-numbers.xlsx")
        return {};
    return {QStringLiteral("A2 001/number -> 001/text"),
            QStringLiteral("A3 002/number -> 002/text"),
            QStringLiteral("A4 003/number -> 003/text"),
            QStringLiteral("D4 2个/number -> 2个/text"),
            QStringLiteral("E4 6个/number -> 6个/text")};
}

} // namespace

TEST_CASE("a ledger goes out in the form its file had, cell by cell")
{
    for (const QString &name : goodFiles()) {
        INFO(name.toStdString());
        Handback handback(name);
        CHECK(handback.differences() == allowedDifferences(name));
    }
}

TEST_CASE("what was handed back in its own form brings nothing new")
{
    for (const QString &name : goodFiles()) {
        INFO(name.toStdString());
        Handback handback(name);
        const ImportPlan plan = handback.importAgain();
        CHECK(plan.added == 0);
        CHECK(plan.updated == 0);
        CHECK(plan.unchanged == handback.tasks);
    }
}

TEST_CASE("a changed value is the one cell that differs")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    auto person = handback.only<Responsibility>(QStringLiteral("陈祖丽"), &Responsibility::text);
    person.text = QStringLiteral("王五");
    handback.source.put(person);
    CHECK(handback.differences() == QStringList {QStringLiteral("F6 陈祖丽/text -> 王五/text")});
}

TEST_CASE("an objective that was renamed has its new name in its merged cell")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    auto objective = handback.only<Task>(QStringLiteral("多元化日间照料探索试点"), &Task::title);
    objective.title = QStringLiteral("日间照料");
    handback.source.put(objective);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("B9 多元化日间照料探索试点/text -> 日间照料/text")});
}

TEST_CASE("a new task stands under its objective, in the merged cell of that")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    const auto objective
        = handback.only<Task>(QStringLiteral("本土社会组织扩面提质发展"), &Task::title);
    Task task;
    task.id = Id {900'000};
    task.ledger = objective.ledger;
    task.parent = objective.id;
    task.position = 99;
    task.content = QStringLiteral("举办公益创投大赛");
    handback.source.put(task);
    const Worksheet sheet = handback.sheet();
    REQUIRE(sheet.rows.size() == 10);
    CHECK(sheet.rows.at(6).at(2).text == task.content);
    CHECK(sheet.rows.at(6).at(1).text.isEmpty());
    CHECK(sheet.merges.contains(WorksheetMerge {1, 3, 4}));
    CHECK(sheet.merges.contains(WorksheetMerge {0, 3, 4}));
    // The next objective stands a row lower.
    CHECK(sheet.merges.contains(WorksheetMerge {1, 7, 3}));
    CHECK(sheet.rows.at(7).at(2).text == QStringLiteral("进一步提升日间照料中心功能发挥"));
}

TEST_CASE("where the first task of an objective is gone the others keep their merged cell")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    const auto task = handback.only<Task>(QStringLiteral("孵化培育枢纽型社会组织"), &Task::content);
    handback.source.remove(task.id);
    const Worksheet sheet = handback.sheet();
    REQUIRE(sheet.rows.size() == 8);
    CHECK(sheet.rows.at(3).at(0) == WorksheetCell {QStringLiteral("2"), {}, 2});
    CHECK(sheet.rows.at(3).at(1).text == QStringLiteral("本土社会组织扩面提质发展"));
    CHECK(sheet.merges.contains(WorksheetMerge {1, 3, 2}));
}

TEST_CASE("persons that a merged cell had in common part where one of them changes")
{
    Handback handback(QStringLiteral("good/openpyxl-merged-groups.xlsx"));
    const auto task = handback.only<Task>(QStringLiteral("培育社区社会组织50个"), &Task::content);
    Responsibility person = handback.personOf(task.id);
    person.text = QStringLiteral("高远");
    handback.source.put(person);
    const Worksheet sheet = handback.sheet();
    CHECK(sheet.rows.at(0).at(4).text == QStringLiteral("白雪峰"));
    CHECK(sheet.rows.at(1).at(4).text == QStringLiteral("高远"));
    CHECK_FALSE(sheet.merges.contains(WorksheetMerge {4, 0, 2}));
    // The two rows of one task stay one.
    CHECK(sheet.merges.contains(WorksheetMerge {4, 2, 2}));
}

TEST_CASE("headings stand over what belongs to them, and a new objective gets one")
{
    Handback handback(QStringLiteral("good/openpyxl-sections.xlsx"));
    handback.addObjective();
    const Worksheet sheet = handback.sheet();
    QStringList lines;
    for (const QList<WorksheetCell> &row : sheet.rows)
        lines.append(row.at(0).text + u'|' + row.at(1).text);
    CHECK(lines
          == QStringList {QStringLiteral("一、社会救助|"),
                          QStringLiteral("1|低保复核"),
                          QStringLiteral("序号|任务名称"),
                          QStringLiteral("2|特困供养"),
                          QStringLiteral("二、养老服务|"),
                          QStringLiteral("3|助餐点建设"),
                          QStringLiteral("三、殡葬服务|"),
                          QStringLiteral("|公墓年检"),
                          // How many they are now the office adds up itself.
                          QStringLiteral("合计|"),
                          QStringLiteral("备注：以上任务纳入年度考核。|")});
    // As wide as the other headings.
    CHECK(sheet.merges.contains(WorksheetMerge {0, 6, 1, 4}));
}

TEST_CASE("a report of today stands where the sheet asks for it")
{
    Handback handback(QStringLiteral("good/libreoffice-saved.xlsx"));
    const auto deadline
        = handback.only<Deadline>(QStringLiteral("2026年9月30日"), &Deadline::phrase);
    Progress report;
    report.id = Id {900'000};
    report.task = deadline.task;
    report.date = QDate(2026, 8, 1);
    report.text = QStringLiteral("=已救助120人");
    handback.source.put(report);
    // Text, whatever it begins with.
    CHECK(handback.differences() == QStringList {QStringLiteral("F5 /text -> =已救助120人/text")});
}

TEST_CASE("a deadline that has moved is a day as the others in its column are")
{
    Handback handback(QStringLiteral("good/libreoffice-saved.xlsx"));
    auto deadline = handback.only<Deadline>(QStringLiteral("2026年9月30日"), &Deadline::phrase);
    deadline.phrase = QStringLiteral("2026-10-15");
    deadline.due = QDate(2026, 10, 15);
    handback.source.put(deadline);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("E5 2026年9月30日/date -> 2026年10月15日/date")});
}

TEST_CASE("units and states are offered in the columns that hold them")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("清单.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("任务,牵头科室,状态,时限\n低保复核,社会救助股,办理中,2026-06-30\n");
    file.close();
    Handback handback(path);
    const QList<WorksheetColumn> columns = handback.sheet().columns;
    REQUIRE(columns.size() == 4);
    CHECK(columns.at(1).choices.contains(QStringLiteral("社会救助股")));
    CHECK(columns.at(2).choices.contains(QStringLiteral("办理中")));
    CHECK(columns.at(0).choices.isEmpty());
    CHECK(columns.at(3).choices.isEmpty());
    const auto written = readTables(handback.write());
    REQUIRE(written.has_value());
    CHECK(written->constFirst().cell({1, 1}).text == QStringLiteral("社会救助股"));
}

TEST_CASE("columns are as wide as they were, whatever kind of file told it")
{
    // As the files say: in figures, 0.8335in, twentieths of a point, 256ths of a figure.
    const QHash<QString, QList<double>> told {
        {QStringLiteral("daying-2021.xlsx"), QList<double>(8, 10.81)},
        {QStringLiteral("daying-2021.ods"), QList<double>(8, 0.8335 * 96 / 7)},
        {QStringLiteral("daying-2021.docx"),
         {601.0 / 105,
          988.0 / 105,
          1423.0 / 105,
          1669.0 / 105,
          2344.0 / 105,
          826.0 / 105,
          613.0 / 105,
          1741.0 / 105}},
        {QStringLiteral("daying-2021.xls"), QList<double>(8, 10.8125)}};
    for (auto file = told.cbegin(); file != told.cend(); ++file) {
        INFO(file.key().toStdString());
        Handback handback(file.key());
        const auto written = readTables(handback.write());
        REQUIRE(written.has_value());
        const SheetSizes &sizes = written->constFirst().sizes();
        for (int column = 0; column < 8; ++column) {
            INFO(column << ' ' << sizes.columnWidth(column));
            // Spreadsheets count widths in pixels, seven to a figure.
            CHECK(std::abs(sizes.columnWidth(column) - file->at(column)) < 1.0 / 7);
        }
    }
}

TEST_CASE("rows of the header are as high as somebody made them, unless that hides a text")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("高.xlsx"));
    tests::WorkbookWriter workbook;
    workbook.sheet(
        QStringLiteral("一"),
        QStringLiteral(
            "<cols><col min=\"1\" max=\"1\" width=\"40\"/><col min=\"2\" max=\"2\" "
            "width=\"9\"/></cols><sheetData>"
            "<row r=\"1\" ht=\"48\" customHeight=\"1\"><c t=\"inlineStr\"><is><t>重点工作台账"
            "</t></is></c></row>"
            "<row r=\"2\" ht=\"18\" customHeight=\"1\"><c t=\"inlineStr\"><is><t>工作内容</t></is>"
            "</c><c t=\"inlineStr\"><is><t>牵头科室（单位）</t></is></c></row>"
            "<row r=\"3\"><c t=\"inlineStr\"><is><t>低保复核</t></is></c><c t=\"inlineStr\"><is>"
            "<t>救助科</t></is></c></row></sheetData>"));
    REQUIRE(workbook.write(path));
    Handback handback(path);
    const auto written = readTables(handback.write());
    REQUIRE(written.has_value());
    const SheetSizes &sizes = written->constFirst().sizes();
    CHECK(sizes.rowHeight(0) == 48);
    // Eight characters in a column for four: two or three lines of fifteen points.
    CHECK(sizes.rowHeight(1) >= 30);
}

TEST_CASE("every sheet of a workbook comes back with its tasks")
{
    Handback handback(QStringLiteral("good/openpyxl-sheet-per-unit.xlsx"));
    const auto written = readTables(handback.write());
    REQUIRE(written.has_value());
    QStringList names;
    for (const SheetGrid &grid : *written)
        names.append(grid.name());
    CHECK(names
          == QStringList {QStringLiteral("社会救助股"),
                          QStringLiteral("养老服务股"),
                          QStringLiteral("区划地名股")});
}

TEST_CASE("delimited text comes back as it was, nothing in it a formula")
{
    Handback handback(QStringLiteral("good/excel-comma-marked.csv"));
    const QString path = handback.write("csv");
    const auto written = readTables(path);
    REQUIRE(written.has_value());
    const SheetGrid &was = handback.originals.constFirst();
    const SheetGrid &is = written->constFirst();
    REQUIRE(is.rowCount() == was.rowCount());
    for (int row = 0; row < was.rowCount(); ++row) {
        for (int column = 0; column < was.columnCount(); ++column)
            CHECK(was.cell({row, column}).text == is.cell({row, column}).text);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("'=保持原样"));
}

TEST_CASE("the program's own form is there for the asking")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    const auto written = readTables(handback.write("xlsx", TableForm::Own));
    REQUIRE(written.has_value());
    QStringList texts;
    const SheetGrid &grid = written->constFirst();
    for (int row = 0; row < 4; ++row) {
        for (const int column : grid.usedColumns(row))
            texts.append(grid.cell({row, column}).text);
    }
    CHECK(texts.contains(QStringLiteral("督办任务号")));
    CHECK_FALSE(handback.sheet().columns.size() > 8);
}

TEST_CASE("a part of a ledger has its headings and no others")
{
    Handback handback(QStringLiteral("good/openpyxl-sections.xlsx"));
    RowFilter filter;
    filter.chosen = QSet<Id> {handback.only<Task>(QStringLiteral("助餐点建设"), &Task::title).id};
    const Worksheet sheet = handback.sheet(0, filter);
    QStringList lines;
    for (const QList<WorksheetCell> &row : sheet.rows)
        lines.append(row.at(0).text + u'|' + row.at(1).text);
    CHECK(lines.contains(QStringLiteral("二、养老服务|")));
    CHECK_FALSE(lines.contains(QStringLiteral("一、社会救助|")));
    // The sum is that of another table.
    CHECK(lines.contains(QStringLiteral("合计|")));
    CHECK_FALSE(lines.contains(QStringLiteral("合计|3项")));
}

TEST_CASE("of several columns for one thing each keeps its share")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("重点工作.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("2026年重点工作任务,,,,,\n"
               "填报日期：2026年4月2日,,,,,\n"
               "序号,工作内容,责任领导,分管领导,进展情况,最新进展\n"
               "1,新建养老服务点,张三,李四,已选址,\n"
               "2,改造敬老院,张三,王五,,\n");
    file.close();
    Handback handback(path);
    CHECK(handback.differences().isEmpty());
    auto second = handback.only<Responsibility>(QStringLiteral("李四"), &Responsibility::text);
    Progress report;
    report.id = Id {900'000};
    report.task = second.task;
    report.date = QDate(2026, 8, 1);
    report.text = QStringLiteral("已开工");
    handback.source.put(report);
    second.text = QStringLiteral("赵六");
    handback.source.put(second);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("D4 李四/text -> 赵六/text"),
                          QStringLiteral("F4 /text -> 已开工/text")});
}

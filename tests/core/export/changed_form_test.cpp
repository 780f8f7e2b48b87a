// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/task_form.h"
#include "tests/core/export/handback.h"

using namespace core;
using tests::Handback;

namespace {

/// A file of delimited text: a title, the day it is of and the rows given.
class TableFile
{
public:
    explicit TableFile(const QByteArray &rows)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray commas(rows.first(rows.indexOf('\n')).count(','), ',');
        const QByteArray text = QByteArrayLiteral("2026年重点工作任务") + commas
            + QByteArrayLiteral("\n填报日期：2026年4月2日") + commas + '\n' + rows;
        REQUIRE(file.write(text) == text.size());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("重点工作.csv")); }

private:
    QTemporaryDir m_folder;
};

Progress reportOf(Id task, int number, QDate date, const char *text)
{
    Progress report;
    report.id = Id {900'000 + number};
    report.task = task;
    report.date = date;
    report.text = QString::fromUtf8(text);
    return report;
}

/// Puts @p forms into the ledger of @p handback.
void putForms(Handback &handback, const QList<SheetForm> &forms)
{
    Ledger ledger = handback.ledger();
    ledger.form = sheetFormsToText(forms);
    handback.source.put(ledger);
}

} // namespace

TEST_CASE("reports of several quarters stand in a column each, the newest in the last")
{
    const TableFile file("序号,工作内容,责任领导,进展情况,最新进展,目前进展\n"
                         "1,新建养老服务点,张三,已选址,,\n"
                         "2,改造敬老院,张三,,,\n");
    Handback handback(file.path());
    REQUIRE(handback.differences().isEmpty());
    auto first = handback.only<Progress>(QStringLiteral("已选址"), &Progress::text);
    handback.source.put(reportOf(first.task, 1, QDate(2026, 7, 1), "已开工"));
    QStringList expected {QStringLiteral("E4 /text -> 已开工/text")};
    CHECK(handback.differences() == expected);
    handback.source.put(reportOf(first.task, 2, QDate(2026, 10, 8), "已完工"));
    expected.append(QStringLiteral("F4 /text -> 已完工/text"));
    CHECK(handback.differences() == expected);
    // A corrected one stands where the text it replaces did.
    first.text = QStringLiteral("选址已公示");
    handback.source.put(first);
    expected.prepend(QStringLiteral("D4 已选址/text -> 选址已公示/text"));
    CHECK(handback.differences() == expected);
    handback.source.put(reportOf(first.task, 3, QDate(2027, 1, 5), "已验收"));
    expected.last() = QStringLiteral("F4 /text -> 已验收/text");
    CHECK(handback.differences() == expected);
}

TEST_CASE("of reports in two columns the corrected one alone changes its column")
{
    const TableFile file("序号,工作内容,责任领导,进展情况,最新进展,目前进展\n"
                         "1,新建养老服务点,张三,已选址,已开工,—\n"
                         "2,改造敬老院,张三,,,\n");
    Handback handback(file.path());
    REQUIRE(handback.differences().isEmpty());
    auto second = handback.only<Progress>(QStringLiteral("已开工"), &Progress::text);
    second.text = QStringLiteral("已开工三处");
    handback.source.put(second);
    CHECK(handback.differences()
          == QStringList {QStringLiteral("E4 已开工/text -> 已开工三处/text")});
    // A dash is where nothing has been said yet.
    handback.source.put(reportOf(second.task, 1, QDate(2026, 7, 1), "已完工"));
    CHECK(handback.differences()
          == QStringList {QStringLiteral("E4 已开工/text -> 已开工三处/text"),
                          QStringLiteral("F4 —/text -> 已完工/text")});
}

TEST_CASE("a heading is as high as it was only where its own rows follow it")
{
    Handback handback(QStringLiteral("good/openpyxl-sections.xlsx"));
    QList<SheetForm> forms = sheetFormsFromText(handback.ledger().form);
    REQUIRE(forms.size() == 1);
    QList<FormRow> &rows = forms.first().rows;
    // 一、社会救助, the header again, 二、养老服务, 合计 and 备注.
    REQUIRE(rows.size() == 5);
    rows[0].areas = {{0, 0, 2, 4}};
    rows[2].areas = {{0, 0, 2, 4}};
    rows[3].areas = {{0, 0, 2, 1}};
    rows[4].cells.clear();
    rows[4].areas.clear();
    putForms(handback, forms);
    CHECK(handback.sheet().merges.contains(WorksheetMerge {0, 6, 2, 1}));
    handback.addObjective();
    const Worksheet sheet = handback.sheet();
    REQUIRE(sheet.rows.size() == 10);
    CHECK(sheet.rows.at(6).at(0).text == QStringLiteral("三、殡葬服务"));
    CHECK(sheet.rows.at(7).at(1).text == QStringLiteral("公墓年检"));
    // A task hides behind none of them.
    for (const int place : {0, 4, 6})
        CHECK(sheet.merges.contains(WorksheetMerge {0, place, 1, 4}));
    CHECK(sheet.merges.contains(WorksheetMerge {0, 8, 2, 1}));
}

TEST_CASE("cells that were one end with the table and lie over no other")
{
    Handback handback(QStringLiteral("good/openpyxl-sections.xlsx"));
    QList<SheetForm> forms = sheetFormsFromText(handback.ledger().form);
    REQUIRE(forms.size() == 1);
    QList<FormRow> &rows = forms.first().rows;
    REQUIRE(rows.size() == 5);
    rows[0].areas = {{0, 0, 1, 4}, {0, 2, 1, 2}};
    rows[4].areas = {{0, 0, 5, 4}};
    forms.first().head.last().areas = {{0, 2, 3, 1}};
    putForms(handback, forms);
    const Worksheet sheet = handback.sheet();
    REQUIRE(sheet.rows.size() == 8);
    CHECK(sheet.merges.contains(WorksheetMerge {0, 0, 1, 4}));
    CHECK_FALSE(sheet.merges.contains(WorksheetMerge {2, 0, 1, 2}));
    CHECK(sheet.merges.contains(WorksheetMerge {0, 7, 1, 4}));
    REQUIRE(sheet.ownHead.has_value());
    CHECK(sheet.ownHead->merges.isEmpty());
}

TEST_CASE("a wide cell of a task parts where its second column says something")
{
    const TableFile file("序号,工作内容,责任人,备注\n"
                         "1,新建养老服务点,张三,\n"
                         "2,改造敬老院,李四,\n");
    Handback handback(file.path());
    auto task = handback.only<Task>(QStringLiteral("新建养老服务点"), &Task::content);
    const auto bundles = handback.source.bundles({task.id});
    REQUIRE(bundles.has_value());
    REQUIRE(bundles->constFirst().sources.size() == 1);
    Source source = bundles->constFirst().sources.constFirst();
    TaskForm form = taskFormFromText(source.form);
    form.areas = {{0, 2, 1, 2}};
    source.form = taskFormToText(form);
    handback.source.put(source);
    CHECK(handback.sheet().merges == QList<WorksheetMerge> {{2, 0, 1, 2}});
    task.note = QStringLiteral("已延期");
    handback.source.put(task);
    const Worksheet sheet = handback.sheet();
    CHECK(sheet.merges.isEmpty());
    CHECK(sheet.rows.at(0).at(2).text == QStringLiteral("张三"));
    CHECK(sheet.rows.at(0).at(3).text == QStringLiteral("已延期"));
}

TEST_CASE("a Word document has the program's own form, whatever was asked for")
{
    Handback handback(QStringLiteral("daying-2021.xlsx"));
    const auto written = readTables(handback.write("docx"));
    REQUIRE(written.has_value());
    const SheetGrid &grid = written->constFirst();
    QStringList headers;
    for (const int column : grid.usedColumns(0))
        headers.append(grid.cell({0, column}).text);
    CHECK(headers.contains(QStringLiteral("灯")));
    CHECK(tableFormIn(ExportFormat::Docx, TableForm::Imported) == TableForm::Own);
    CHECK(tableFormIn(ExportFormat::Xlsx, TableForm::Imported) == TableForm::Imported);
    CHECK(tableFormIn(ExportFormat::Csv, TableForm::Own) == TableForm::Own);
}

TEST_CASE("sums stand as they were while the tasks are those that were added up")
{
    const TableFile file("序号,工作内容,责任人,备注\n"
                         "1,新建养老服务点,张三,3处\n"
                         "2,改造敬老院,李四,4处\n"
                         "合计：2项,,,共7处\n");
    Handback handback(file.path());
    REQUIRE(handback.tasks == 2);
    CHECK(handback.differences().isEmpty());
    const auto task = handback.only<Task>(QStringLiteral("新建养老服务点"), &Task::content);
    handback.source.remove(task.id);
    const Worksheet sheet = handback.sheet();
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows.at(1).at(0).text == QStringLiteral("合计："));
    CHECK(sheet.rows.at(1).at(3).text.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/written_workbook.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace core;
using tests::WrittenWorkbook;

namespace {

WorksheetCell text(const QString &characters)
{
    return {characters};
}

/// A table of three columns: 序号, 任务, 时限.
Workbook smallWorkbook()
{
    Worksheet sheet;
    sheet.name = QStringLiteral("清单");
    sheet.title = QStringLiteral("示例县民政局任务清单");
    sheet.head
        = {QStringLiteral("填报单位：示例县民政局"), QStringLiteral("中"), QStringLiteral("右")};
    sheet.foot = QStringLiteral("任务清单");
    sheet.columns = {{QStringLiteral("序号"), 14},
                     {QStringLiteral("任务"), 20, ReportAlignment::Justify},
                     {QStringLiteral("完成\n时限"), 8}};
    sheet.rows
        = {{text(QStringLiteral("1")), text(QStringLiteral("甲")), text(QStringLiteral("—"))},
           {{}, text(QStringLiteral("乙")), {}}};
    Workbook workbook {sheet.title, QStringLiteral("清单"), {sheet}, {}};
    workbook.properties.author = QStringLiteral("示例县民政局");
    workbook.properties.created = QDateTime(QDate(2026, 9, 24), QTime(1, 2, 3), QTimeZone::utc());
    return workbook;
}

Workbook withTask(const QString &characters)
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().rows[0][1] = text(characters);
    return workbook;
}

QString taskIn(const WrittenWorkbook &written)
{
    return written.sheets.first().cell({3, 1}).text;
}

QString attribute(const QString &xml, const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern)).match(xml).captured(1);
}

} // namespace

TEST_CASE("title, head, header and rows come back as they were written")
{
    const WrittenWorkbook written(smallWorkbook());
    REQUIRE(written.sheets.size() == 1);
    const SheetGrid &grid = written.sheets.first();
    CHECK(grid.name() == QStringLiteral("清单"));
    CHECK(grid.cell({0, 0}).text == QStringLiteral("示例县民政局任务清单"));
    CHECK(grid.mergeAt({0, 2})->first.column == 0);
    CHECK(grid.cell({1, 0}).text == QStringLiteral("填报单位：示例县民政局"));
    CHECK(grid.cell({1, 1}).text == QStringLiteral("中"));
    CHECK(grid.cell({1, 2}).text == QStringLiteral("右"));
    CHECK(grid.cell({2, 2}).text == QStringLiteral("完成\n时限"));
    CHECK(grid.cell({3, 0}) == GridCell {QStringLiteral("1")});
    CHECK(grid.cell({4, 1}).text == QStringLiteral("乙"));
    CHECK(grid.rowCount() == 5);
}

TEST_CASE("every text stays a text: no formula, no number, no address")
{
    for (const char *injection : {"=1+1",
                                  "=cmd|' /C calc'!A0",
                                  "+1",
                                  "-2",
                                  "@SUM(A1)",
                                  "{=1}",
                                  "http://x/",
                                  "mailto:a@b",
                                  "internal:A1",
                                  "external:c:\\x.xlsx",
                                  "007",
                                  "1e5",
                                  "TRUE",
                                  "<b>&amp;</b>",
                                  "]]>",
                                  "_x0041_",
                                  " 前后 ",
                                  "一\n二",
                                  "王𬒈、䶮"}) {
        INFO(injection);
        const QString characters = QString::fromUtf8(injection);
        const WrittenWorkbook written(withTask(characters));
        CHECK(taskIn(written) == characters);
        CHECK(written.sheets.first().cell({3, 1}).kind == CellKind::Text);
        CHECK_FALSE(written.sheet().contains(QStringLiteral("<f>")));
        CHECK_FALSE(written.sheet().contains(QStringLiteral("hyperlink")));
    }
}

TEST_CASE("control characters come back, and what XML cannot hold is marked")
{
    const QString controls = QStringLiteral("甲\u0001乙\u001F");
    CHECK(taskIn(WrittenWorkbook(withTask(controls))) == controls);
    CHECK(taskIn(WrittenWorkbook(withTask(QStringLiteral("甲") + QChar(0xD83D))))
          == QStringLiteral("甲\uFFFD"));
}

TEST_CASE("a text that no cell holds is refused, one character less is not")
{
    CHECK(taskIn(WrittenWorkbook(withTask(QString(32767, u'甲')))).size() == 32767);

    const auto refused = xlsxBytes(withTask(QString(32768, u'甲')));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::OutputTooLong);
    CHECK(refused.error().subject == QString(20, u'甲') + u'…');
    CHECK(refused.error().arguments
          == QStringList {QStringLiteral("任务"), QStringLiteral("32767")});
}

TEST_CASE("a day is a day, written with its year only where the text has it")
{
    Workbook workbook = smallWorkbook();
    QList<QList<WorksheetCell>> &rows = workbook.sheets.first().rows;
    rows[0][2] = {QStringLiteral("9月30日"), QDate(2026, 9, 30)};
    rows[1][2] = {QStringLiteral("2027年3月31日"), QDate(2027, 3, 31)};
    const WrittenWorkbook written(workbook);
    const SheetGrid &grid = written.sheets.first();
    CHECK(grid.cell({3, 2}).kind == CellKind::Date);
    CHECK(grid.cell({3, 2}).date == QDate(2026, 9, 30));
    CHECK(grid.cell({4, 2}).text == QStringLiteral("2027年3月31日"));
    const QString styles = written.part("xl/styles.xml");
    CHECK(styles.contains(QStringLiteral("formatCode=\"m&quot;月&quot;d&quot;日&quot;\"")));
    CHECK(styles.contains(
        QStringLiteral("formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"")));
}

TEST_CASE("a day that spreadsheets disagree about is written as its text")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().rows[0][2] = {QStringLiteral("1899年1月1日"), QDate(1899, 1, 1)};
    CHECK(WrittenWorkbook(workbook).sheets.first().cell({3, 2})
          == GridCell {QStringLiteral("1899年1月1日")});
}

TEST_CASE("merged cells are merged, and a number is a number")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().merges = {{0, 0, 2}};
    workbook.sheets.first().rows[1][2].number = 80;
    const WrittenWorkbook written(workbook);
    const SheetGrid &grid = written.sheets.first();
    const auto merge = grid.mergeAt({4, 0});
    REQUIRE(merge.has_value());
    CHECK(merge->first == CellPosition {3, 0});
    CHECK(merge->last == CellPosition {4, 0});
    CHECK(grid.cell({3, 0}).text == QStringLiteral("1"));
    CHECK(grid.cell({4, 2}).kind == CellKind::Number);
}

TEST_CASE("the page is set up: header frozen and repeated, one page wide, A4 or A3 across")
{
    Workbook workbook = smallWorkbook();
    const WrittenWorkbook a4(workbook);
    CHECK(attribute(a4.sheet(), "<pane ySplit=\"(\\d+)\"[^>]*state=\"frozen\"")
          == QStringLiteral("3"));
    CHECK(a4.part("xl/workbook.xml").contains(QStringLiteral("'清单'!$3:$3")));
    CHECK(a4.part("xl/workbook.xml").contains(QStringLiteral("'清单'!$A$1:$C$5")));
    CHECK(a4.sheet().contains(QStringLiteral("<pageSetUpPr fitToPage=\"1\"/>")));
    const QString setup = attribute(a4.sheet(), "<pageSetup ([^>]*)/>");
    CHECK(setup.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(setup.contains(QStringLiteral("fitToHeight=\"0\"")));
    CHECK(setup.contains(QStringLiteral("orientation=\"landscape\"")));
    CHECK(a4.sheet().contains(QStringLiteral("第 &amp;P 页 共 &amp;N 页")));

    workbook.sheets.first().paper = PaperSize::A3Landscape;
    CHECK(WrittenWorkbook(workbook).sheet().contains(QStringLiteral("paperSize=\"8\"")));
}

TEST_CASE("columns are as wide as their characters, and rows high enough for their lines")
{
    const WrittenWorkbook written(withTask(QString(39, u'甲')));
    // 20 characters are 41.2 figures, and a spreadsheet adds its own edge of some 0.7.
    const double width
        = attribute(written.sheet(), "<col min=\"2\" max=\"2\" width=\"([0-9.]+)\"").toDouble();
    CHECK(width > 41);
    CHECK(width < 43);
    // Two lines of 15 points, and 6 for the edges.
    CHECK(attribute(written.sheet(), "<row r=\"4\"[^>]* ht=\"([0-9.]+)\"") == QStringLiteral("36"));
    CHECK(attribute(written.sheet(), "<row r=\"5\"[^>]* ht=\"([0-9.]+)\"") == QStringLiteral("21"));
}

TEST_CASE("choices are offered from a sheet that is not shown, and other texts may be typed")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().columns[2].choices
        = {QStringLiteral("社会救助科"), QStringLiteral("甲,乙")};
    const WrittenWorkbook written(workbook);
    REQUIRE(written.sheets.size() == 2);
    CHECK(written.sheets.last().isHidden());
    CHECK(written.sheets.last().cell({1, 0}).text == QStringLiteral("甲,乙"));
    CHECK(attribute(written.sheet(), "<dataValidation type=\"list\"[^>]*sqref=\"([^\"]*)\"")
          == QStringLiteral("C4:C5"));
    CHECK(written.sheet().contains(QStringLiteral("<formula1>'选项'!$A$1:$A$2</formula1>")));
    CHECK_FALSE(written.sheet().contains(QStringLiteral("showErrorMessage")));
}

TEST_CASE("a hidden column is there and not seen")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().columns[2].isHidden = true;
    const WrittenWorkbook written(workbook);
    CHECK(written.sheets.first().isColumnHidden(2));
    CHECK(written.sheets.first().cell({3, 2}).text == QStringLiteral("—"));
    CHECK(written.part("xl/workbook.xml").contains(QStringLiteral("'清单'!$A$1:$B$5")));
}

TEST_CASE("marks keep their colour on a sheet for the office and are black on an annex")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().rows[0][2]
        = {QStringLiteral("逾期"), {}, {}, ReportMark {LightColour::Red, LightReason::Overdue}};
    const WrittenWorkbook coloured(workbook);
    CHECK(coloured.sheets.first().cell({3, 2}).text == QStringLiteral("■ 逾期"));
    CHECK(coloured.part("xl/styles.xml").contains(QStringLiteral("FFB31B1B")));

    workbook.sheets.first().frame = PaperFrame::Annex;
    const WrittenWorkbook black(workbook);
    CHECK(black.sheets.first().cell({3, 2}).text == QStringLiteral("■ 逾期"));
    CHECK_FALSE(black.part("xl/styles.xml").contains(QStringLiteral("FFB31B1B")));
}

TEST_CASE("the same workbook gives the same bytes, dated by the clock it was made with")
{
    CHECK(*xlsxBytes(smallWorkbook()) == *xlsxBytes(smallWorkbook()));
    const QString properties = WrittenWorkbook(smallWorkbook()).part("docProps/core.xml");
    CHECK(properties.contains(QStringLiteral("2026-09-24T01:02:03Z")));
    CHECK(properties.contains(QStringLiteral("<dc:creator>示例县民政局</dc:creator>")));
    CHECK(properties.contains(QStringLiteral("<dc:title>示例县民政局任务清单</dc:title>")));
}

TEST_CASE("an empty table says so, with its note and the places to sign")
{
    Workbook workbook = smallWorkbook();
    Worksheet &sheet = workbook.sheets.first();
    sheet.rows.clear();
    sheet.annex = QStringLiteral("附件1");
    sheet.countLine = QStringLiteral("在办0项。");
    sheet.heading = QStringLiteral("一、事项");
    sheet.emptyText = QStringLiteral("没有可列的任务。");
    sheet.note = QStringLiteral("注：无");
    sheet.signLine = {QStringLiteral("审核人："), QStringLiteral("填表人：")};
    const WrittenWorkbook written(workbook);
    QStringList first;
    for (int row = 0; row < written.sheets.first().rowCount(); ++row)
        first.append(written.sheets.first().cell({row, 0}).text);
    CHECK(first
          == QStringList {QStringLiteral("附件1"),
                          QStringLiteral("示例县民政局任务清单"),
                          QStringLiteral("填报单位：示例县民政局"),
                          QStringLiteral("在办0项。"),
                          QStringLiteral("一、事项"),
                          QStringLiteral("序号"),
                          QStringLiteral("没有可列的任务。"),
                          QStringLiteral("注：无"),
                          QStringLiteral("审核人：　　　　　　　　填表人：")});
}

TEST_CASE("a table that is only just longer than a page is printed on one")
{
    const auto heightOf = [](int rows) {
        Workbook workbook = smallWorkbook();
        while (workbook.sheets.first().rows.size() < rows)
            workbook.sheets.first().rows.append({text({}), text({}), text({})});
        return attribute(WrittenWorkbook(workbook).sheet(), "fitToHeight=\"(\\d+)\"");
    };
    // Title 32, head 23, header 36 points; rows of 21 points: 498 points hold 19 of them.
    CHECK(heightOf(19) == QStringLiteral("0"));
    CHECK(heightOf(20).isEmpty()); // one page, which is what is meant where nothing is said
    CHECK(heightOf(22).isEmpty());
    CHECK(heightOf(24) == QStringLiteral("0"));
}

TEST_CASE("a head line that has no room side by side stands in one piece")
{
    Workbook workbook = smallWorkbook();
    workbook.sheets.first().columns[0].characters = 3;
    const WrittenWorkbook written(workbook);
    CHECK(written.sheets.first().cell({1, 0}).text
          == QStringLiteral("填报单位：示例县民政局　　　中　　　右"));
    CHECK(written.sheets.first().cell({2, 0}).text == QStringLiteral("序号"));
}

TEST_CASE("a sheet that has no room among the temporary files is no workbook with rows missing")
{
    Workbook workbook = smallWorkbook();
    for (int row = 0; row < 400; ++row)
        workbook.sheets.first().rows.append(workbook.sheets.first().rows.first());
    REQUIRE(xlsxBytes(workbook));
    // The sheet takes some 90,000 bytes while it is put together, packed it takes less than 10,000:
    // what is left of the disk is enough for the workbook and not for its sheet.
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small {32 << 10, limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto bytes = xlsxBytes(workbook);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, previous);

    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind == ErrorKind::WriteFailed);
}

TEST_CASE("writing a workbook counts its rows twice, as it is written twice")
{
    Job job;
    REQUIRE(xlsxBytes(smallWorkbook(), &job).has_value());
    CHECK(job.steps() == 4);
    CHECK(job.done() == 4);
}

TEST_CASE("a workbook nobody wants any more is not written")
{
    Job job;
    job.cancel();
    const auto bytes = xlsxBytes(smallWorkbook(), &job);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().kind == ErrorKind::Cancelled);
    CHECK(job.done() == 0);
}

TEST_CASE("a workbook that says no time of its making gets a fixed one, never the machine's")
{
    Workbook workbook = smallWorkbook();
    workbook.properties.created = {};
    const WrittenWorkbook written(workbook);
    CHECK(written.part("docProps/core.xml").contains(QStringLiteral("1980-01-01T00:00:00Z")));
}

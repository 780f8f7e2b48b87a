// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/written_document.h"

#include <QTimeZone>

using namespace core;
using tests::WrittenDocument;

namespace {

/// A table of three columns, 序号, 任务, 时限, the first over two rows.
Workbook twoTasks()
{
    Worksheet sheet;
    sheet.name = QStringLiteral("清单");
    sheet.title = QStringLiteral("示例县民政局任务清单");
    sheet.head = {QStringLiteral("填报单位：示例县民政局"),
                  QStringLiteral("2026年第39周"),
                  QStringLiteral("数据截至：2026年9月24日")};
    sheet.foot = QStringLiteral("任务清单（2026年）");
    sheet.columns = {{QStringLiteral("序号"), 2.1},
                     {QStringLiteral("任务"), 20, ReportAlignment::Justify},
                     {QStringLiteral("完成\n时限"), 8}};
    sheet.rows = {{{QStringLiteral("1")}, {QStringLiteral("甲")}, {QStringLiteral("—")}},
                  {{}, {QStringLiteral("乙")}, {QStringLiteral("9月30日")}}};
    sheet.merges = {{0, 0, 2}};
    Workbook workbook {sheet.title, QStringLiteral("清单"), {sheet}, {}};
    workbook.properties.author = QStringLiteral("示例县民政局");
    workbook.properties.created = QDateTime(QDate(2026, 9, 24), QTime(1, 2, 3), QTimeZone::utc());
    return workbook;
}

Workbook withName(const QString &text)
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().rows[0][1].text = text;
    return workbook;
}

QString nameIn(const WrittenDocument &written)
{
    return written.tables().constFirst().cell({1, 1}).text;
}

Workbook twoSheets(bool continues)
{
    Workbook workbook = twoTasks();
    Worksheet second = workbook.sheets.constFirst();
    second.heading = QStringLiteral("二、工作进展");
    second.continues = continues;
    second.foot = QStringLiteral("另一张");
    workbook.sheets.append(second);
    return workbook;
}

} // namespace

TEST_CASE("a Word document reads back as it was written: lines above, header, rows, merged cells")
{
    const QList<SheetGrid> tables = WrittenDocument(twoTasks()).tables();
    REQUIRE(tables.size() == 1);
    const SheetGrid &table = tables.constFirst();
    CHECK(table.linesAbove().join(u'|')
          == QStringLiteral("示例县民政局任务清单|填报单位：示例县民政局\t2026年第39周\t"
                            "数据截至：2026年9月24日"));
    CHECK(table.rowCount() == 3);
    CHECK(table.columnCount() == 3);
    CHECK(table.cell({0, 2}).text == QStringLiteral("完成\n时限"));
    CHECK(table.cell({1, 0}).text == QStringLiteral("1"));
    CHECK(table.cell({2, 1}).text == QStringLiteral("乙"));
    CHECK(table.cell({2, 2}).text == QStringLiteral("9月30日"));
    const auto merge = table.mergeAt({2, 0});
    REQUIRE(merge.has_value());
    CHECK(merge->first == CellPosition {1, 0});
    CHECK(merge->last == CellPosition {2, 0});
    CHECK_FALSE(table.mergeAt({1, 1}).has_value());
}

TEST_CASE("what looks like markup, a field or an address is text in a Word document")
{
    for (const char *text : {"<w:p/>",
                             "</w:t></w:r>",
                             "]]>",
                             "&amp; & \"'",
                             "PAGE \\* MERGEFORMAT",
                             "{ INCLUDEPICTURE \"file:///etc/passwd\" }",
                             "=1+1",
                             "http://x/",
                             "_x0041_",
                             " 前后 ",
                             "一\n\n二",
                             "列\t列",
                             "王𬒈、䶮、𠮷"}) {
        INFO(text);
        const QString characters = QString::fromUtf8(text);
        const WrittenDocument written(withName(characters));
        CHECK(nameIn(written) == characters);
        const QString document = written.document();
        CHECK_FALSE(document.contains(QStringLiteral("instr")));
        CHECK_FALSE(document.contains(QStringLiteral("hyperlink")));
        CHECK(document.count(QStringLiteral("<w:tc>")) == 9);
    }
}

TEST_CASE("control characters are left out of a Word document, what XML cannot hold is marked")
{
    CHECK(nameIn(WrittenDocument(withName(QStringLiteral("甲\u0001乙\u001F丙\r丁"))))
          == QStringLiteral("甲乙丙丁"));
    const QString broken = QStringLiteral("甲") + QChar(0xD83D) + QChar(0xFFFF) + QChar(0)
        + QChar(0xDC00) + QStringLiteral("乙");
    CHECK(nameIn(WrittenDocument(withName(broken)))
          == QStringLiteral("甲\uFFFD\uFFFD\uFFFD\uFFFD乙"));
}

TEST_CASE("titles, feet and properties hold any text as well")
{
    Workbook workbook = twoTasks();
    const QString text = QStringLiteral("<甲>&\u0002") + QChar(0xD800);
    workbook.title = workbook.properties.author = text;
    Worksheet &sheet = workbook.sheets.first();
    sheet.title = sheet.foot = sheet.heading = sheet.annex = sheet.note = sheet.countLine = text;
    sheet.head = sheet.signLine = {text, text, text};
    const WrittenDocument written(workbook);
    const QString expected = QStringLiteral("&lt;甲&gt;&amp;\uFFFD");
    CHECK(written.part("word/foot0.xml").count(expected) == 1);
    CHECK(written.part("docProps/core.xml").count(expected) == 2);
    CHECK(written.document().count(expected) == 5 + 3 + 3);
}

TEST_CASE("the header of a table stands on every page, and no row is torn apart")
{
    const QString document = WrittenDocument(twoTasks()).document();
    CHECK(document.count(QStringLiteral("<w:tblHeader/>")) == 1);
    CHECK(document.indexOf(QStringLiteral("<w:tblHeader/>"))
          < document.indexOf(QStringLiteral("</w:tr>")));
    CHECK(document.count(QStringLiteral("<w:cantSplit/>")) == 3);
    CHECK(document.count(QStringLiteral("<w:vMerge w:val=\"restart\"/>")) == 1);
    CHECK(document.count(QStringLiteral("<w:vMerge/>")) == 1);
}

TEST_CASE("rules of a table are half a point, its frame a whole one")
{
    const QString document = WrittenDocument(twoTasks()).document();
    for (const char *side : {"top", "left", "bottom", "right"})
        CHECK(document.contains(
            QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"8\"").arg(QString::fromLatin1(side))));
    for (const char *side : {"insideH", "insideV"})
        CHECK(document.contains(
            QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"4\"").arg(QString::fromLatin1(side))));
}

TEST_CASE("a hidden column has no place in a Word document")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().columns[1].isHidden = true;
    const SheetGrid table = WrittenDocument(workbook).tables().constFirst();
    CHECK(table.columnCount() == 2);
    CHECK(table.cell({0, 1}).text == QStringLiteral("完成\n时限"));
}

TEST_CASE("marks of a Word document are coloured for the office and black on an annex")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().rows[1][2]
        = {QStringLiteral("逾期"), {}, {}, ReportMark {LightColour::Red, LightReason::Overdue}};
    const WrittenDocument coloured(workbook);
    CHECK(coloured.tables().constFirst().cell({2, 2}).text == QStringLiteral("■ 逾期"));
    CHECK(coloured.document().count(QStringLiteral("<w:color w:val=\"B31B1B\"/>")) == 1);

    workbook.sheets.first().frame = PaperFrame::Annex;
    const WrittenDocument black(workbook);
    CHECK(black.tables().constFirst().cell({2, 2}).text == QStringLiteral("■ 逾期"));
    CHECK_FALSE(black.document().contains(QStringLiteral("<w:color ")));
}

TEST_CASE("a mark stands over its word where it does on paper")
{
    Workbook workbook = twoTasks();
    WorksheetCell &cell = workbook.sheets.first().rows[1][2];
    cell = {QStringLiteral("逾期"), {}, {}, ReportMark {LightColour::Red, LightReason::Overdue}};
    cell.isMarkAbove = true;
    CHECK(WrittenDocument(workbook).tables().constFirst().cell({2, 2}).text
          == QStringLiteral("■\n逾期"));
}

TEST_CASE("rows that are kept together stay on one page, the last of them alone may end it")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().keepsGroupsWhole = true;
    const QString document = WrittenDocument(workbook).document();
    CHECK(document.count(QStringLiteral("<w:keepNext/>")) == 3);
    CHECK(document.lastIndexOf(QStringLiteral("<w:keepNext/>"))
          < document.indexOf(QStringLiteral("乙")));
}

TEST_CASE("tables of one document follow each other under one title")
{
    const WrittenDocument written(twoSheets(true));
    const QList<SheetGrid> tables = written.tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables.at(1).linesAbove() == QStringList {QStringLiteral("二、工作进展")});
    CHECK(written.document().count(QStringLiteral("<w:sectPr>")) == 1);
    CHECK(written.document().count(QStringLiteral("示例县民政局任务清单")) == 1);
}

TEST_CASE("nothing stands behind the sign line, a paragraph behind a table that ends the document")
{
    Workbook workbook = twoSheets(true);
    workbook.sheets.last().signLine = {QStringLiteral("填表人：")};
    const QString gap = QStringLiteral("<w:pStyle w:val=\"Gap\"/>");
    const QString signedBelow = WrittenDocument(workbook).document();
    CHECK(signedBelow.lastIndexOf(gap) < signedBelow.indexOf(QStringLiteral("填表人：")));
    workbook.sheets.last().signLine.clear();
    workbook.sheets.last().note.clear();
    const QString bare = WrittenDocument(workbook).document();
    CHECK(bare.lastIndexOf(gap) > bare.lastIndexOf(QStringLiteral("</w:tbl>")));
}

TEST_CASE("two tables without a heading between them stay two")
{
    Workbook workbook = twoSheets(true);
    workbook.sheets.last().heading.clear();
    CHECK(WrittenDocument(workbook).tables().size() == 2);
}

TEST_CASE("sheets that are documents of their own begin on a new page, with their own foot")
{
    const WrittenDocument written(twoSheets(false));
    const QList<SheetGrid> tables = written.tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables.at(1).linesAbove().contains(QStringLiteral("示例县民政局任务清单")));
    const QString document = written.document();
    CHECK(document.count(QStringLiteral("<w:type w:val=\"nextPage\"/>")) == 2);
    CHECK(document.contains(QStringLiteral("r:id=\"foot0\"")));
    CHECK(document.contains(QStringLiteral("r:id=\"foot1\"")));
    CHECK(written.part("word/foot0.xml").contains(QStringLiteral("任务清单（2026年）")));
    CHECK(written.part("word/foot1.xml").contains(QStringLiteral("另一张")));
    CHECK(written.part("word/_rels/document.xml.rels")
              .contains(QStringLiteral("Target=\"foot1.xml\"")));
    CHECK(written.part("[Content_Types].xml").contains(QStringLiteral("/word/foot1.xml")));
}

TEST_CASE("an empty table is a line that says so, with its note and the places to sign")
{
    Workbook workbook = twoTasks();
    Worksheet &sheet = workbook.sheets.first();
    sheet.rows.clear();
    sheet.merges.clear();
    sheet.emptyText = QStringLiteral("本周无逾期和临期事项。");
    sheet.note = QStringLiteral("注：无");
    sheet.signLine = {QStringLiteral("审核人："), QStringLiteral("填表人：")};
    const QString document = WrittenDocument(workbook).document();
    CHECK_FALSE(document.contains(QStringLiteral("<w:tbl>")));
    const qsizetype empty = document.indexOf(sheet.emptyText);
    CHECK(empty > 0);
    CHECK(document.indexOf(sheet.note) > empty);
    CHECK(document.contains(QStringLiteral("审核人：</w:t><w:tab/>")));
    CHECK(document.indexOf(QStringLiteral("填表人：")) > document.indexOf(sheet.note));
}

TEST_CASE("those who sign stand at equal distances, one alone needs none")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().signLine
        = {QStringLiteral("甲："), QStringLiteral("乙："), QStringLiteral("丙：")};
    const QString three = WrittenDocument(workbook).document();
    // A third and two thirds of 14797 twips.
    CHECK(three.contains(QStringLiteral("<w:tab w:val=\"left\" w:pos=\"4932\"/>"
                                        "<w:tab w:val=\"left\" w:pos=\"9864\"/>")));
    workbook.sheets.first().signLine = {QStringLiteral("甲：")};
    workbook.sheets.first().head.clear();
    CHECK_FALSE(WrittenDocument(workbook).document().contains(QStringLiteral("<w:tabs>")));
}

TEST_CASE("the last row of a table stands on the page of its note")
{
    Workbook workbook = twoTasks();
    const QString alone = WrittenDocument(workbook).document();
    CHECK_FALSE(alone.contains(QStringLiteral("<w:keepNext/>")));
    workbook.sheets.first().note = QStringLiteral("注：无");
    const QString noted = WrittenDocument(workbook).document();
    CHECK(noted.count(QStringLiteral("<w:keepNext/>")) == 3);
    CHECK(noted.indexOf(QStringLiteral("<w:keepNext/>")) > noted.indexOf(QStringLiteral("甲")));
}

TEST_CASE("rows to fill in are empty rows below the others")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().rowsToFill = 2;
    const QString document = WrittenDocument(workbook).document();
    CHECK(document.count(QStringLiteral("<w:tr>")) == 5);
    CHECK(document.count(QStringLiteral("<w:tc>")) == 15);
}

TEST_CASE("a head line that is too long begins with a line for its first part")
{
    Workbook workbook = twoTasks();
    workbook.sheets.first().head[0] = QStringLiteral("填报单位：") + QString(40, u'县');
    const QString lines = WrittenDocument(workbook).tables().constFirst().linesAbove().join(u'|');
    CHECK(lines.contains(QStringLiteral("县\n\t2026年第39周\t数据截至：2026年9月24日")));
}

TEST_CASE("the same workbook gives the same Word document, dated by the clock it was made with")
{
    CHECK(*docxBytes(twoTasks()) == *docxBytes(twoTasks()));
    const QByteArray zone = qgetenv("TZ");
    const QByteArray here = *docxBytes(twoTasks());
    qputenv("TZ", "America/New_York");
    const QByteArray there = *docxBytes(twoTasks());
    qputenv("TZ", zone);
    CHECK(here == there);
    const QString properties = WrittenDocument(twoTasks()).part("docProps/core.xml");
    CHECK(properties.contains(QStringLiteral("2026-09-24T01:02:03Z")));
    CHECK(properties.contains(QStringLiteral("<dc:creator>示例县民政局</dc:creator>")));
    CHECK(properties.contains(QStringLiteral("<dc:title>示例县民政局任务清单</dc:title>")));
}

TEST_CASE("a table with more columns or rows than one of Word is refused")
{
    const auto sized = [](int columns, int rows) {
        Workbook workbook = twoTasks();
        Worksheet &sheet = workbook.sheets.first();
        sheet.merges.clear();
        sheet.columns = QList<WorksheetColumn>(columns, {QStringLiteral("列"), 2});
        sheet.rows = QList<QList<WorksheetCell>>(rows, QList<WorksheetCell>(columns));
        return docxBytes(workbook);
    };
    CHECK(sized(63, 1).has_value());
    const auto wide = sized(64, 1);
    REQUIRE_FALSE(wide.has_value());
    CHECK(wide.error().kind == ErrorKind::OutputTooLong);
    CHECK(wide.error().subject == QStringLiteral("清单"));
    CHECK(wide.error().arguments
          == QStringList {QString(), QStringLiteral("63"), QStringLiteral("columns")});
    CHECK(sized(1, 32766).has_value());
    const auto tall = sized(1, 32767);
    REQUIRE_FALSE(tall.has_value());
    CHECK(tall.error().arguments
          == QStringList {QString(), QStringLiteral("32767"), QStringLiteral("rows")});
}

TEST_CASE("hidden columns do not count for the limits of a table of Word")
{
    Workbook workbook = twoTasks();
    Worksheet &sheet = workbook.sheets.first();
    sheet.merges.clear();
    sheet.columns = QList<WorksheetColumn>(64, {QStringLiteral("列"), 2});
    sheet.columns.last().isHidden = true;
    sheet.rows = {QList<WorksheetCell>(64)};
    CHECK(docxBytes(workbook).has_value());
}

TEST_CASE("writing a Word document counts its rows, and can be cancelled")
{
    Job job;
    REQUIRE(docxBytes(twoTasks(), &job).has_value());
    CHECK(job.steps() == 2);
    CHECK(job.done() == 2);

    Job cancelled;
    cancelled.cancel();
    CHECK(docxBytes(twoTasks(), &cancelled).error().kind == ErrorKind::Cancelled);
}

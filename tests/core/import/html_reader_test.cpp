// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html_reader.h"
#include "tests/core/import/document_writer.h"

#include <QElapsedTimer>
#include <QStringEncoder>

using namespace core;
using tests::mergeAt;
using tests::printed;

namespace {

Result<QList<SheetGrid>> readAny(const QString &html)
{
    return readHtml(html, QStringLiteral("f.html"));
}

QList<SheetGrid> tablesIn(const QByteArray &html)
{
    const auto grids = readAny(QString::fromUtf8(html));
    if (!grids)
        FAIL(grids.error().detail.toStdString());
    return *grids;
}

SheetGrid htmlTable(const QByteArray &rows)
{
    return tablesIn("<table>" + rows + "</table>").constFirst();
}

QString htmlTextOf(const QByteArray &content)
{
    return htmlTable("<tr><td>" + content + "</td></tr>").cell({0, 0}).text;
}

ErrorKind htmlRefusal(const QByteArray &html)
{
    const auto grids = readAny(QString::fromUtf8(html));
    REQUIRE_FALSE(grids);
    return grids.error().kind;
}

} // namespace

TEST_CASE("cells stand in the first column that no cell above reaches into")
{
    const SheetGrid grid
        = htmlTable("<thead><tr><th colspan=2>标题</th><th rowspan='2'>旁</th></tr></thead>"
                    "<tbody><tr><td>甲</td><td>乙</td></tr><tr><td rowspan=0>底</td>"
                    "<td>丙</td><td>丁</td></tr><tr><td>戊</td></tr></tbody>");
    CHECK(printed(grid) == QStringLiteral("标题||旁#甲|乙|#底|丙|丁#|戊|"));
    CHECK(mergeAt(grid, "B1") == QStringLiteral("A1:B1"));
    CHECK(mergeAt(grid, "C2") == QStringLiteral("C1:C2"));
    CHECK(mergeAt(grid, "A4") == QStringLiteral("A3:A4"));
    CHECK(grid.name() == QStringLiteral("表1"));
}

TEST_CASE("breaks and paragraphs are lines, layout in the source is not")
{
    CHECK(htmlTextOf("老年人参与度不<br>\n   高。") == QStringLiteral("老年人参与度不\n高。"));
    CHECK(htmlTextOf("<p>一</p>\n<p>二<br/>三</p><div>四</div>")
          == QStringLiteral("一\n二\n三\n四"));
    CHECK(htmlTextOf("<p class=MsoNormal><span lang=EN-US>18</span><span>个<o:p></o:p></span></p>")
          == QStringLiteral("18个"));
    CHECK(htmlTextOf("<ul><li>一</li><li>二</li></ul>") == QStringLiteral("一\n二"));
    CHECK(htmlTextOf("完成全\n      县 two\n   words") == QStringLiteral("完成全县 two words"));
    CHECK(htmlTextOf("<b>a</b> <i>b</i>&nbsp;&nbsp;c&nbsp;") == QStringLiteral("a b  c"));
}

TEST_CASE("entities stand for characters, what is none for its place")
{
    CHECK(htmlTextOf("&lt;&amp;&gt;&quot;&#20849;&#x5171;&ldquo;&middot;&hellip;&yen;")
          == QStringLiteral("<&>\"共共“·…¥"));
    CHECK(htmlTextOf("a&#0;b&#xD800;c&#x110000;d") == QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd"));
    CHECK(htmlTextOf("完成率<80%,&未知;") == QStringLiteral("完成率<80%,&未知;"));
    CHECK(htmlTextOf("&#x20BB7;𠮷") == QStringLiteral("𠮷𠮷"));
}

TEST_CASE("spans that Excel only uses for layout are no merged cells")
{
    const SheetGrid grid
        = htmlTable("<tr><td colspan=3 style='mso-ignore:colspan'>长文</td><td>尾</td></tr>"
                    "<tr><td colspan=2 rowspan=2 style='x:1; MSO-IGNORE: colspan-rowspan'>乙"
                    "</td><td>丙</td></tr><tr><td colspan=2 style='mso-ignore:padding'>丁</td>"
                    "</tr>");
    CHECK(printed(grid) == QStringLiteral("长文|||尾#乙||丙|#||丁|"));
    CHECK(mergeAt(grid, "A1").isEmpty());
    CHECK(mergeAt(grid, "A2").isEmpty());
    CHECK(mergeAt(grid, "C3") == QStringLiteral("C3:D3"));
}

TEST_CASE("columns of a page have the width in pixels that they were given")
{
    const SheetSizes excel
        = htmlTable("<col width=70 span=2 style='width:52pt'><col width='20%'><col width=\"35\">"
                    "<tr><td>一</td></tr>")
              .sizes();
    CHECK(excel.columnWidth(0) == 10);
    CHECK(excel.columnWidth(1) == 10);
    CHECK(excel.columnWidth(2) == 0);
    CHECK(excel.columnWidth(3) == 5);
    const SheetSizes office
        = htmlTable("<colgroup width=\"140\"></colgroup><colgroup span=2 width=\"70\"></colgroup>"
                    "<tr><td>一</td></tr>")
              .sizes();
    CHECK(office.columnWidth(0) == 20);
    CHECK(office.columnWidth(2) == 10);
    const SheetSizes grouped
        = htmlTable("<colgroup><col width=70></colgroup><tr><td>一</td></tr>").sizes();
    CHECK(grouped.columnWidth(0) == 10);
    CHECK_FALSE(grouped.columnWidth(1) > 0);
}

TEST_CASE("conditional marks, comments, scripts and styles are not there")
{
    CHECK(printed(htmlTable(
              "<tr><!--[if gte mso 9]><td>假</td><![endif]--><td>甲<![if !supportEmptyParas]>"
              "&nbsp;<![endif]></td></tr><script>if (a<b) document.write('<td>假</td>')</script>"
              "<style>td {color: red}</style><![if supportMisalignedColumns]>"
              "<tr height=0 style='display:none'><td width=64></td></tr><![endif]>"))
          == QStringLiteral("甲"));
}

TEST_CASE("hidden rows and tables are noted, cells and texts that are not displayed are not there")
{
    const QList<SheetGrid> grids = tablesIn(
        "<table><tr style='height:0; DISPLAY : none'><td>藏</td></tr>"
        "<tr><td style='display:none'>键</td><td>显<span style=\"display:none\">隐</span></td></tr>"
        "<tr hidden><td>也藏</td></tr></table><table "
        "style='display:none'><tr><td>表</td></tr></table>");
    REQUIRE(grids.size() == 2);
    const SheetGrid &grid = grids.constFirst();
    CHECK(printed(grid) == QStringLiteral("藏#显#也藏"));
    CHECK(grid.isRowHidden(0));
    CHECK_FALSE(grid.isRowHidden(1));
    CHECK(grid.isRowHidden(2));
    CHECK_FALSE(grid.isHidden());
    CHECK(grids.at(1).isHidden());
}

TEST_CASE("what was deleted while changes were tracked is not there, what was inserted is")
{
    const QList<SheetGrid> grids = tablesIn("<table><tr><td>唐娟<del>程浩<b>和</b></del></td>"
                                            "<td><ins>新增</ins>措施</td></tr></table>");
    REQUIRE(grids.size() == 1);
    CHECK(printed(grids.constFirst()) == QStringLiteral("唐娟|新增措施"));
}

TEST_CASE("several tables are several sheets with the lines above each")
{
    const QList<SheetGrid> grids = tablesIn(
        "<html><head><title>导出</title></head><body><h1>2021年工作清单</h1>"
        "<div>填报单位:大英县民政局</div><table><tr><td>甲</td></tr></table>之后<br>2022年清单"
        "<table><caption>续<br>表</caption><tr><td>乙</td></tr></table><table></table></body></"
        "html>");
    REQUIRE(grids.size() == 2);
    CHECK(
        grids.at(0).linesAbove()
        == QStringList {QStringLiteral("2021年工作清单"), QStringLiteral("填报单位:大英县民政局")});
    CHECK(grids.at(1).linesAbove()
          == QStringList {QStringLiteral("之后"),
                          QStringLiteral("2022年清单"),
                          QStringLiteral("续"),
                          QStringLiteral("表")});
    CHECK(printed(grids.at(1)) == QStringLiteral("乙"));
}

TEST_CASE("tables inside cells are left out")
{
    CHECK(printed(htmlTable("<tr><td>外<table><tr><td>内</td></tr></table>后</td><td>旁</td></tr>"))
          == QStringLiteral("外后|旁"));
}

TEST_CASE("careless HTML is read as browsers read it")
{
    CHECK(printed(htmlTable("<tr><td>一<td>二<tr><td>三<td>四")) == QStringLiteral("一|二#三|四"));
    CHECK(printed(htmlTable("<td>一</td><td>二</td></tr><tr><td>三</b></td>"))
          == QStringLiteral("一|二#三|"));
    CHECK(printed(htmlTable("<TR><TD ROWSPAN=x>一</TD></TR>")) == QStringLiteral("一"));
    CHECK(htmlTextOf("甲<!-- 未完") == QStringLiteral("甲-- 未完"));
}

TEST_CASE("pages without a table, and empty ones, say so")
{
    CHECK(htmlRefusal("<html><body><p>通知</p></body></html>") == ErrorKind::InputNoHeader);
    CHECK(htmlRefusal("<html><body></body></html>") == ErrorKind::InputEmpty);
    CHECK(htmlRefusal("<table><tr><td> &nbsp; </td></tr></table>") == ErrorKind::InputEmpty);
}

TEST_CASE("a text that ends with the page is a line of it")
{
    const auto grids
        = readHtml(QStringLiteral("<html><body>通知</body></html>"), QStringLiteral("f"));
    REQUIRE_FALSE(grids);
    CHECK(grids.error().kind == ErrorKind::InputNoHeader);
}

TEST_CASE("HTML made to hang or to fill the memory is refused or harmless")
{
    QElapsedTimer timer;
    timer.start();
    CHECK(htmlRefusal(QByteArray("<table><tr><td>").repeated(30'000)) == ErrorKind::InputDamaged);
    CHECK(htmlRefusal(QByteArray("<b>").repeated(300'000)) == ErrorKind::InputDamaged);
    CHECK(htmlRefusal("<table><tr><td a='" + QByteArray(70'000, 'x') + "'>1</table>")
          == ErrorKind::InputDamaged);
    CHECK(htmlRefusal("<table " + QByteArray("a=1 ").repeated(300) + ">")
          == ErrorKind::InputDamaged);
    CHECK(htmlRefusal("<table><tr>" + QByteArray("<td colspan=1000></td>").repeated(20)
                      + "<td>x</table>")
          == ErrorKind::InputTooLarge);
    CHECK(printed(htmlTable("<tr><td rowspan=999999999 colspan=1>一</td></tr>"))
          == QStringLiteral("一"));
    CHECK(htmlRefusal(QByteArray("<!--").repeated(100'000)) == ErrorKind::InputNoHeader);
    const QByteArray tables = QByteArray("<table><tr><td>1</td></tr></table>").repeated(1'001);
    CHECK(htmlRefusal(tables) == ErrorKind::InputTooLarge);
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("a picture of any size in the page does not matter, and a long cell comes in whole")
{
    const QByteArray picture = "<img src='data:image/png;base64," + QByteArray(100'000, 'A') + "'>";
    CHECK(htmlTextOf("甲" + picture + "乙") == QStringLiteral("甲乙"));
    const QString text = QStringLiteral("督办").repeated(100'000);
    CHECK(htmlTextOf(text.toUtf8()) == text);
}

TEST_CASE("the bytes of HTML tell their encoding, its name helps where they do not")
{
    const QString html
        = QStringLiteral("<html><meta charset=\"%1\"><table><tr><td>王𬒈䶮</td></tr></table>");
    QStringEncoder gb18030("GB18030");
    const QByteArray chinese = gb18030.encode(html.arg(QStringLiteral("gb2312")));
    CHECK(decodeHtml(chinese) == html.arg(QStringLiteral("gb2312")));
    // A name that is wrong, as it often is.
    CHECK(decodeHtml(html.arg(QStringLiteral("gb2312")).toUtf8())
          == html.arg(QStringLiteral("gb2312")));
    QStringEncoder wide(QStringConverter::Utf16LE);
    const QByteArray little = wide.encode(html.arg(QStringLiteral("utf-8")));
    CHECK(decodeHtml("\xFF\xFE" + little) == html.arg(QStringLiteral("utf-8")));
    QStringEncoder big5("Big5");
    const QString traditional
        = QStringLiteral("<meta http-equiv='Content-Type' content='text/html; "
                         "charset=Big5'><table><tr><td>督辦</td></tr></table>");
    CHECK(decodeHtml(big5.encode(traditional)) == traditional);
    CHECK_FALSE(decodeHtml("<table><tr><td>\x81</td></tr></table>").has_value());
    CHECK_FALSE(decodeHtml(QByteArray("<table>\0</table>", 16)).has_value());
}

TEST_CASE("HTML is known by its beginning")
{
    CHECK(isHtml("<!DOCTYPE HTML>\n<html>"));
    CHECK(isHtml("\xEF\xBB\xBF  <table border=1>"));
    CHECK(isHtml("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>"));
    CHECK(isHtml(QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)));
    CHECK_FALSE(isHtml("任务,<table>"));
    CHECK_FALSE(isHtml("<5个\t任务"));
    CHECK_FALSE(isHtml("<?xml version=\"1.0\"?><Workbook>"));
    CHECK_FALSE(isHtml(""));
}

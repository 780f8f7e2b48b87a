// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/document_writer.h"

using namespace core;
using tests::mergeAt;
using tests::printed;
using tests::sheetsOf;

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<w:p><w:r><w:t>%1</w:t></w:r></w:p>").arg(text);
}

QString cell(const QString &content, const QString &properties = {})
{
    return QStringLiteral("<w:tc><w:tcPr>%1</w:tcPr>%2</w:tc>").arg(properties, content);
}

QString textCell(const QString &text, const QString &properties = {})
{
    return cell(paragraph(text), properties);
}

QString row(const QString &cells, const QString &properties = {})
{
    return QStringLiteral("<w:tr><w:trPr>%1</w:trPr>%2</w:tr>").arg(properties, cells);
}

QString table(const QString &rows)
{
    return QStringLiteral("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>%1</w:tbl>")
        .arg(rows);
}

QList<SheetGrid> readBody(const QString &body)
{
    const tests::DocumentFiles files;
    return sheetsOf(files.docx(body));
}

/// The text of a cell that holds @p content.
QString paragraphText(const char *content)
{
    const SheetGrid grid
        = readBody(table(row(cell(QString::fromUtf8(content))))).value(0, SheetGrid({}));
    return grid.cell({0, 0}).text;
}

const QString kSpan2 = QStringLiteral("<w:gridSpan w:val=\"2\"/>");
const QString kFirstRow = QStringLiteral("<w:vMerge w:val=\"restart\"/>");
const QString kGoesOn = QStringLiteral("<w:vMerge/>");

} // namespace

TEST_CASE("the cells of a Word table stand where Word shows them")
{
    const SheetGrid grid
        = readBody(
              table(row(textCell(QStringLiteral("标题"), kSpan2) + textCell(QStringLiteral("三")))
                    + row(textCell(QStringLiteral("甲"), kFirstRow) + textCell(QStringLiteral("乙"))
                          + textCell(QStringLiteral("丙")))
                    + row(textCell({}, kGoesOn) + textCell(QStringLiteral("丁"))
                          + textCell(QStringLiteral("戊")))))
              .constFirst();
    CHECK(printed(grid) == QStringLiteral("标题||三#甲|乙|丙#|丁|戊"));
    CHECK(grid.name() == QStringLiteral("表1"));
    CHECK(mergeAt(grid, "B1") == QStringLiteral("A1:B1"));
    CHECK(mergeAt(grid, "A3") == QStringLiteral("A2:A3"));
    CHECK(mergeAt(grid, "B3").isEmpty());
}

TEST_CASE("an area merged both ways is one, and each restart begins a new one")
{
    const QString both = kSpan2 + kFirstRow;
    const SheetGrid grid
        = readBody(
              table(row(textCell(QStringLiteral("甲"), both) + textCell(QStringLiteral("一")))
                    + row(textCell({}, kSpan2 + QStringLiteral("<w:vMerge w:val=\"continue\"/>"))
                          + textCell(QStringLiteral("二")))
                    + row(textCell(QStringLiteral("乙"), both) + textCell(QStringLiteral("三")))
                    + row(textCell({}, kSpan2 + kGoesOn) + textCell(QStringLiteral("四")))))
              .constFirst();
    CHECK(mergeAt(grid, "B2") == QStringLiteral("A1:B2"));
    CHECK(mergeAt(grid, "A4") == QStringLiteral("A3:B4"));
    CHECK(printed(grid) == QStringLiteral("甲||一#||二#乙||三#||四"));
}

TEST_CASE("a cell that continues nothing stands for itself")
{
    const SheetGrid grid
        = readBody(
              table(row(textCell(QStringLiteral("孤"), kGoesOn) + textCell(QStringLiteral("一")))
                    + row(textCell(QStringLiteral("甲")) + textCell(QStringLiteral("二")))
                    + row(textCell(QStringLiteral("后"), kGoesOn))))
              .constFirst();
    CHECK(printed(grid) == QStringLiteral("孤|一#甲|二#后|"));
}

TEST_CASE("a row may begin further to the right")
{
    const SheetGrid grid
        = readBody(table(row(textCell(QStringLiteral("一")) + textCell(QStringLiteral("二")))
                         + row(textCell(QStringLiteral("三")),
                               QStringLiteral("<w:gridBefore w:val=\"1\"/>"))))
              .constFirst();
    CHECK(printed(grid) == QStringLiteral("一|二#|三"));
}

TEST_CASE("columns and rows of a Word table have the size they were given")
{
    const SheetGrid grid
        = readBody(
              QStringLiteral("<w:gridCol w:w=\"900\"/><w:tbl><w:tblGrid><w:gridCol w:w=\"1050\"/>"
                             "<w:gridCol w:w=\"2100\"/><w:tblGridChange><w:tblGrid>"
                             "<w:gridCol w:w=\"90\"/></w:tblGrid></w:tblGridChange>"
                             "</w:tblGrid>%1%2</w:tbl>")
                  .arg(row(textCell(QStringLiteral("一")) + textCell(QStringLiteral("二")),
                           QStringLiteral("<w:trHeight w:val=\"567\" w:hRule=\"exact\"/>")),
                       row(textCell(QStringLiteral("三")))))
              .value(0, SheetGrid({}));
    // 1440 twips are an inch of 96 pixels, a figure has seven.
    CHECK(grid.sizes().columnWidth(0) == Approx(10));
    CHECK(grid.sizes().columnWidth(1) == Approx(20));
    CHECK(grid.sizes().columnWidth(2) == 0);
    CHECK(grid.sizes().rowHeight(0) == Approx(28.35));
    CHECK(grid.sizes().rowHeight(1) == 0);
}

TEST_CASE("runs are one text, breaks and paragraphs are lines")
{
    CHECK(paragraphText(
              "<w:p><w:r><w:t>完成全县</w:t></w:r><w:r><w:t xml:space=\"preserve\">18 </w:t></w:r>"
              "<w:r><w:t>个</w:t></w:r></w:p>")
          == QStringLiteral("完成全县18 个"));
    CHECK(
        paragraphText("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r></w:p>")
        == QStringLiteral("一\n二\n三"));
    CHECK(paragraphText(
              "<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>二</w:t></w:r></w:p><w:p/>")
          == QStringLiteral("一\n\n二"));
    CHECK(
        paragraphText(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/>"
            "<w:t>二</w:t><w:noBreakHyphen/><w:sym w:font=\"x\" w:char=\"2611\"/></w:r></w:p>")
        == QStringLiteral("一\t二-☑"));
}

TEST_CASE("links, fields, controls and ruby give the text that is shown")
{
    CHECK(paragraphText(
              "<w:p><w:hyperlink><w:r><w:t>网</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>址"
              "</w:t></w:r></w:smartTag><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple "
              "w:instr=\"DATE\"><w:r><w:t>7月</w:t></w:r></w:fldSimple></w:p>")
          == QStringLiteral("网址7月"));
    CHECK(
        paragraphText(
            "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent><w:p><w:r><w:t>填了</w:t>"
            "</w:r></w:p></w:sdtContent></w:sdt>")
        == QStringLiteral("填了"));
    CHECK(paragraphText(
              "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处"
              "</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>后</w:t></w:r></w:p>")
          == QStringLiteral("后"));
    CHECK(paragraphText("<w:p><w:r><w:ruby><w:rt><w:r><w:t>yīng</w:t></w:r></"
                        "w:rt><w:rubyBase><w:r><w:t>英</w:t>"
                        "</w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>县</w:t></w:r></w:p>")
          == QStringLiteral("英县"));
}

TEST_CASE("what is deleted under tracking is left out, what is inserted is kept")
{
    CHECK(paragraphText(
              "<w:p><w:r><w:t>一</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
              "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>增</w:t></"
              "w:r></w:ins>"
              "<w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>")
          == QStringLiteral("一增来"));
    // The mark between two paragraphs is deleted: they are one.
    CHECK(paragraphText("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>"
                        "<w:p><w:r><w:t>二</w:t></w:r></w:p><w:p><w:r><w:t>三</w:t></w:r></w:p>")
          == QStringLiteral("一二\n三"));
    const SheetGrid grid
        = readBody(table(row(textCell(QStringLiteral("甲")), QStringLiteral("<w:ins/>"))
                         + row(textCell(QStringLiteral("乙")), QStringLiteral("<w:del/>"))
                         + row(textCell(QStringLiteral("丙"), QStringLiteral("<w:cellDel/>"))
                               + textCell(QStringLiteral("丁")))))
              .constFirst();
    CHECK(printed(grid) == QStringLiteral("甲#丁"));
}

TEST_CASE("properties as they were before a tracked change do not count")
{
    const SheetGrid grid
        = readBody(
              table(row(textCell(QStringLiteral("甲"),
                                 QStringLiteral("<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/>"
                                                "<w:vMerge/></w:tcPr></w:tcPrChange>"))
                        + textCell(QStringLiteral("乙")))))
              .constFirst();
    CHECK(printed(grid) == QStringLiteral("甲|乙"));
}

TEST_CASE("hidden text is not part of what a cell shows")
{
    CHECK(paragraphText(
              "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish "
              "w:val=\"0\"/>"
              "</w:rPr><w:t>显</w:t></w:r><w:r><w:t>见</w:t></w:r></w:p>")
          == QStringLiteral("显见"));
    CHECK(paragraphText(
              "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>显</w:t></w:r></w:p>")
          == QStringLiteral("显"));
}

TEST_CASE("tables, pictures and boxes inside a cell are left out")
{
    const QString inner = table(row(textCell(QStringLiteral("内"))));
    const QList<SheetGrid> grids = readBody(
        table(row(cell(paragraph(QStringLiteral("外")) + inner + QStringLiteral("<w:p/>"))
                  + textCell(QStringLiteral("旁")))));
    REQUIRE(grids.size() == 1);
    CHECK(printed(grids.constFirst()) == QStringLiteral("外|旁"));
    CHECK(paragraphText(
              "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><a:p><a:r><a:t>图</a:t></"
              "a:r></a:p>"
              "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>图</w:t></w:pict></mc:Fallback>"
              "</mc:AlternateContent><w:t>文</w:t></w:r></w:p>")
          == QStringLiteral("文"));
}

TEST_CASE("each table is a sheet, with the lines above it on its page")
{
    const QString one = table(row(textCell(QStringLiteral("一"))));
    const QList<SheetGrid> grids = readBody(
        paragraph(QStringLiteral("各科室要抓好落实。")) + paragraph(QStringLiteral("附件1"))
        + paragraph(QStringLiteral("大英县民政局2021年工作清单")) + one
        + paragraph(QStringLiteral("封面"))
        + QStringLiteral("<w:p><w:r><w:br w:type=\"page\"/><w:t>2022年工作清单</w:t></w:r></w:p>")
        + one + paragraph(QStringLiteral("正文"))
        + QStringLiteral("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>") + one + table(row(textCell({}))));
    REQUIRE(grids.size() == 3);
    CHECK(grids.at(0).linesAbove()
          == QStringList {QStringLiteral("附件1"), QStringLiteral("大英县民政局2021年工作清单")});
    CHECK(grids.at(1).name() == QStringLiteral("表2"));
    CHECK(grids.at(1).linesAbove() == QStringList {QStringLiteral("2022年工作清单")});
    CHECK(grids.at(2).linesAbove().isEmpty());
}

TEST_CASE("the text of a document may stand in a part of any name")
{
    const tests::DocumentFiles files;
    const QString path = files.docx(table(row(textCell(QStringLiteral("甲")))),
                                    QStringLiteral("word/document2.xml"));
    CHECK(printed(sheetsOf(path).constFirst()) == QStringLiteral("甲"));
}

TEST_CASE("documents that hold no table, or too much, say so")
{
    const tests::DocumentFiles files;
    const auto kindOf = [&files](const QString &body) {
        const auto grids = readTables(files.docx(body));
        REQUIRE_FALSE(grids);
        return grids.error().kind;
    };
    CHECK(kindOf(paragraph(QStringLiteral("一封信"))) == ErrorKind::InputNoHeader);
    CHECK(kindOf(QStringLiteral("<w:p/>")) == ErrorKind::InputEmpty);
    CHECK(kindOf(table(row(textCell({})))) == ErrorKind::InputEmpty);
    CHECK(kindOf(QStringLiteral("<w:tbl>")) == ErrorKind::InputDamaged);
    const QString one = table(row(textCell(QStringLiteral("一"))));
    CHECK(kindOf(one.repeated(1'001)) == ErrorKind::InputTooLarge);
    // A cell far wider than any sheet pushes the next one over the edge.
    CHECK(kindOf(table(row(textCell({}, QStringLiteral("<w:gridSpan w:val=\"2000000000\"/>"))
                           + textCell(QStringLiteral("远")))))
          == ErrorKind::InputTooLarge);
    CHECK(kindOf(QStringLiteral("<w:tbl><w:tr><w:tc>").repeated(30'000))
          == ErrorKind::InputDamaged);
}

TEST_CASE("a long cell comes in whole")
{
    const QString text = QStringLiteral("督办").repeated(2'500);
    CHECK(readBody(table(row(textCell(text)))).constFirst().cell({0, 0}).text == text);
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_page.h"
#include "core/export/docx_xml.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

QString pageOf(PaperFrame frame, PaperSize paper)
{
    Worksheet sheet;
    sheet.frame = frame;
    sheet.paper = paper;
    DocxXml xml("document");
    writeDocxPage(xml, sheet, QStringLiteral("foot7"));
    return QString::fromUtf8(xml.finished());
}

QString footOf(PaperFrame frame)
{
    Worksheet sheet;
    sheet.frame = frame;
    sheet.foot = QStringLiteral("周工作汇报表\n2026年");
    return QString::fromUtf8(docxFooter(sheet));
}

} // namespace

// A millimetre has 56.69 twips.

TEST_CASE("a sheet for the office has the margins of its print in a Word document")
{
    const QString page = pageOf(PaperFrame::Internal, PaperSize::A4Landscape);
    CHECK(page.contains(
        QStringLiteral("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")));
    CHECK(page.contains(QStringLiteral("<w:pgMar w:top=\"907\" w:right=\"1020\" w:bottom=\"1020\" "
                                       "w:left=\"1020\"")));
    CHECK(page.contains(QStringLiteral("w:type=\"default\" r:id=\"foot7\"")));
}

TEST_CASE("an annex has the margins of an official document, turned with the page")
{
    // 28 mm above, 37 at the right, 26 below, 35 at the left.
    CHECK(pageOf(PaperFrame::Annex, PaperSize::A4Landscape)
              .contains(QStringLiteral("<w:pgMar w:top=\"1587\" w:right=\"2098\" "
                                       "w:bottom=\"1474\" w:left=\"1984\"")));
}

TEST_CASE("an upright sheet stands in a Word document as well")
{
    CHECK(pageOf(PaperFrame::Internal, PaperSize::A4Portrait)
              .contains(
                  QStringLiteral("<w:pgSz w:w=\"11906\" w:h=\"16838\" w:orient=\"portrait\"/>")));
}

TEST_CASE("every paper larger than A4 is A3 in a Word document")
{
    for (const PaperSize paper :
         {PaperSize::A3Landscape, PaperSize::A2Landscape, PaperSize::A0Landscape})
        CHECK(pageOf(PaperFrame::Internal, paper)
                  .contains(QStringLiteral("<w:pgSz w:w=\"23811\" w:h=\"16838\"")));
}

TEST_CASE("lines reach from margin to margin")
{
    Worksheet sheet;
    CHECK(docxTextWidth(sheet) == 14797);
    sheet.frame = PaperFrame::Annex;
    CHECK(docxTextWidth(sheet) == 12756);
}

TEST_CASE("the foot of an annex is its number between dashes")
{
    const QString foot = footOf(PaperFrame::Annex);
    CHECK(foot.contains(QStringLiteral("— </w:t>")));
    CHECK(foot.count(QStringLiteral("<w:fldSimple w:instr=\"PAGE\">")) == 1);
    CHECK_FALSE(foot.contains(QStringLiteral("NUMPAGES")));
    CHECK_FALSE(foot.contains(QStringLiteral("周工作汇报表")));
}

TEST_CASE("the foot of a sheet for the office says which it is, its page and how many there are")
{
    const QString foot = footOf(PaperFrame::Internal);
    CHECK(foot.contains(QStringLiteral("周工作汇报表 2026年</w:t><w:tab/></w:r>")));
    CHECK(foot.indexOf(QStringLiteral("\"PAGE\"")) < foot.indexOf(QStringLiteral("\"NUMPAGES\"")));
    CHECK(foot.count(QStringLiteral("<w:rStyle w:val=\"SheetNumber\"/>")) == 5);
    CHECK(foot.contains(QStringLiteral("<w:tab w:val=\"right\" w:pos=\"14797\"/>")));
}

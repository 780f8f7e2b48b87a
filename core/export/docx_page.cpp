// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_page.h"

#include "core/export/docx_styles.h"
#include "core/export/docx_units.h"
#include "core/export/docx_xml.h"
#include "core/export/sheet_page.h"

namespace core {

namespace {

void writeAnnexNumber(DocxXml &xml)
{
    xml.begin("pPr");
    xml.empty("pStyle", {{"val", "PageNumber"}});
    xml.end();
    xml.run(QStringLiteral("— "));
    xml.field("PAGE");
    xml.run(QStringLiteral(" —"));
}

void writeSheetNumber(DocxXml &xml, const Worksheet &sheet)
{
    xml.begin("pPr");
    xml.empty("pStyle", {{"val", "Footer"}});
    xml.begin("tabs");
    xml.empty("tab", {{"val", "right"}, {"pos", docxTextWidth(sheet)}});
    xml.end();
    xml.empty("jc", {{"val", "left"}});
    xml.end();
    QString text = sheet.foot;
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    constexpr DocxLook kNumber {kDocxSheetNumber, nullptr};
    xml.run(text + u'\t');
    xml.run(QStringLiteral("第 "), kNumber);
    xml.field("PAGE", kNumber);
    xml.run(QStringLiteral(" 页 共 "), kNumber);
    xml.field("NUMPAGES", kNumber);
    xml.run(QStringLiteral(" 页"), kNumber);
}

} // namespace

int docxTextWidth(const Worksheet &sheet)
{
    return twipsOf(sheetPageOf(sheet.frame, sheet.paper).across());
}

void writeDocxPage(DocxXml &xml, const Worksheet &sheet, const QString &footer)
{
    const SheetPage page = sheetPageOf(sheet.frame, sheet.paper);
    const bool isUpright = standsUpright(sheet.paper);
    // From the lower edge of the paper to that of the number. Source: paper.md 1.
    const double footOfAnnex = isUpright ? 25.5 : 16.5;
    const double foot = sheet.frame == PaperFrame::Annex ? footOfAnnex : 9.1;
    xml.begin("sectPr");
    xml.footerReference(footer);
    xml.empty("type", {{"val", "nextPage"}});
    xml.empty("pgSz",
              {{"w", twipsOf(page.width)},
               {"h", twipsOf(page.height)},
               {"orient", isUpright ? "portrait" : "landscape"}});
    xml.empty("pgMar",
              {{"top", twipsOf(page.top)},
               {"right", twipsOf(page.right)},
               {"bottom", twipsOf(page.bottom)},
               {"left", twipsOf(page.left)},
               {"header", twipsOf(9)},
               {"footer", twipsOf(foot)},
               {"gutter", 0}});
    xml.end();
}

QByteArray docxFooter(const Worksheet &sheet)
{
    DocxXml xml("ftr");
    xml.begin("p");
    if (sheet.frame == PaperFrame::Annex)
        writeAnnexNumber(xml);
    else
        writeSheetNumber(xml, sheet);
    xml.end();
    return xml.finished();
}

} // namespace core

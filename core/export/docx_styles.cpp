// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx_styles.h"

#include "core/export/docx_units.h"
#include "core/export/docx_xml.h"

#include <iterator>

namespace core {

namespace {

constexpr const char *kTitleFont = "方正小标宋简体";
constexpr const char *kHeadingFont = "黑体";
constexpr const char *kBodyFont = "仿宋_GB2312";
constexpr const char *kNumberFont = "宋体";

/// A style of paragraphs. Distances are those of the printed sheet. Source: paper.md 2 and 3.
struct DocxStyle
{
    DocxRole role;
    bool staysWithNext; ///< on one page
    const char *id;
    const char *name; ///< as the user sees it
    const char *font;
    double points;
    double pitch; ///< points from line to line, whatever the face
    double above; ///< millimetres
    double below; ///< millimetres
    const char *alignment;
};

constexpr DocxStyle kStyles[] {
    {DocxRole::Annex, true, "Annex", "附件标识", kHeadingFont, 16, 20, 0, 2, "left"},
    {DocxRole::Title, true, "Title", "Title", kTitleFont, 22, 30, 0, 3.4, "center"},
    {DocxRole::Head, true, "TableHead", "题下行", kBodyFont, 12, 15.5, 0, 2.4, "left"},
    {DocxRole::Counts, true, "TableCounts", "计数行", kBodyFont, 10.5, 14, 0, 3, "both"},
    {DocxRole::Heading, true, "Heading1", "heading 1", kHeadingFont, 12, 15.5, 0, 1.7, "left"},
    {DocxRole::Header, true, "TableHeader", "表头", kHeadingFont, 10.5, 14, 0, 0, "center"},
    {DocxRole::Body, false, "TableText", "表内文字", kBodyFont, 10.5, 14, 0, 0, "center"},
    {DocxRole::SmallBody, false, "TableTextSmall", "表内小字", kBodyFont, 9, 12.5, 0, 0, "center"},
    {DocxRole::Note, true, "TableNote", "表注", kBodyFont, 9, 12.5, 1.6, 0, "both"},
    {DocxRole::Signs, false, "SignLine", "签字行", kBodyFont, 12, 15.5, 5, 0, "left"},
    {DocxRole::Gap, false, "Gap", "空行", kBodyFont, 1, 1, 0, 0, "left"},
};

/// A font and what it is called where it has another name.
struct DocxFont
{
    const char *name;
    const char *otherNames;
    const char *family;
};

constexpr DocxFont kFonts[] {
    {kTitleFont, "FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋", "roman"},
    {kHeadingFont, "SimHei", "modern"},
    {kBodyFont, "FangSong_GB2312,仿宋,FangSong", "modern"},
    {kNumberFont, "SimSun", "roman"},
};

int halfPoints(double points)
{
    return qRound(points * 2);
}

int twentieths(double points)
{
    return qRound(points * 20);
}

void writeFont(DocxXml &xml, const char *font, double points)
{
    xml.begin("rPr");
    xml.empty("rFonts", {{"ascii", font}, {"hAnsi", font}, {"eastAsia", font}, {"cs", font}});
    xml.empty("sz", {{"val", halfPoints(points)}});
    xml.empty("szCs", {{"val", halfPoints(points)}});
    xml.end();
}

void writeDefaults(DocxXml &xml)
{
    xml.begin("docDefaults");
    xml.begin("rPrDefault");
    xml.begin("rPr");
    xml.empty(
        "rFonts",
        {{"ascii", kBodyFont}, {"hAnsi", kBodyFont}, {"eastAsia", kBodyFont}, {"cs", kBodyFont}});
    xml.empty("sz", {{"val", halfPoints(10.5)}});
    xml.empty("szCs", {{"val", halfPoints(10.5)}});
    xml.empty("lang", {{"val", "en-US"}, {"eastAsia", "zh-CN"}});
    xml.end();
    xml.end();
    xml.end();
}

/// The style all others are based on.
void writeNormal(DocxXml &xml)
{
    xml.begin("style", {{"type", "paragraph"}, {"default", "1"}, {"styleId", "Normal"}});
    xml.empty("name", {{"val", "Normal"}});
    xml.empty("qFormat");
    // A column is a whole number of characters wide: a blank that is put between Chinese and
    // figures would push the last one over its edge.
    xml.begin("pPr");
    xml.empty("autoSpaceDE", {{"val", "0"}});
    xml.empty("autoSpaceDN", {{"val", "0"}});
    xml.empty("snapToGrid", {{"val", "0"}});
    xml.end();
    xml.end();
}

void writeStyle(DocxXml &xml, const DocxStyle &style)
{
    xml.begin("style", {{"type", "paragraph"}, {"styleId", style.id}});
    xml.empty("name", {{"val", style.name}});
    xml.empty("basedOn", {{"val", "Normal"}});
    xml.empty("qFormat");
    xml.begin("pPr");
    if (style.staysWithNext)
        xml.empty("keepNext");
    xml.empty("spacing",
              {{"before", twipsOf(style.above)},
               {"after", twipsOf(style.below)},
               {"line", twentieths(style.pitch)},
               {"lineRule", "exact"}});
    xml.empty("jc", {{"val", style.alignment}});
    if (style.role == DocxRole::Heading)
        xml.empty("outlineLvl", {{"val", 0}});
    xml.end();
    writeFont(xml, style.font, style.points);
    xml.end();
}

void writeFooterStyle(DocxXml &xml, const char *id, const char *name, const char *font, double size)
{
    xml.begin("style", {{"type", "paragraph"}, {"styleId", id}});
    xml.empty("name", {{"val", name}});
    xml.empty("basedOn", {{"val", "Normal"}});
    xml.begin("pPr");
    xml.empty("jc", {{"val", "center"}});
    xml.end();
    writeFont(xml, font, size);
    xml.end();
}

} // namespace

const char *styleIdOf(DocxRole role)
{
    for (const DocxStyle &style : kStyles) {
        if (style.role == role)
            return style.id;
    }
    Q_UNREACHABLE();
}

QByteArray docxStyles()
{
    DocxXml xml("styles");
    writeDefaults(xml);
    writeNormal(xml);
    for (const DocxStyle &style : kStyles)
        writeStyle(xml, style);
    writeFooterStyle(xml, "Footer", "footer", kBodyFont, 9);
    writeFooterStyle(xml, "PageNumber", "页码", kNumberFont, 14);
    xml.begin("style", {{"type", "character"}, {"styleId", kDocxSheetNumber}});
    xml.empty("name", {{"val", "页次"}});
    writeFont(xml, kNumberFont, 10.5);
    xml.end();
    return xml.finished();
}

QByteArray docxFonts()
{
    DocxXml xml("fonts");
    for (const DocxFont &font : kFonts) {
        xml.begin("font", {{"name", font.name}});
        xml.empty("altName", {{"val", font.otherNames}});
        xml.empty("charset", {{"val", "86"}}); // GB 2312
        xml.empty("family", {{"val", font.family}});
        xml.end();
    }
    return xml.finished();
}

QByteArray docxSettings()
{
    DocxXml xml("settings");
    xml.empty("characterSpacingControl", {{"val", "doNotCompress"}});
    xml.begin("compat");
    xml.empty("compatSetting",
              {{"name", "compatibilityMode"},
               {"uri", "http://schemas.microsoft.com/office/word"},
               {"val", "15"}});
    xml.end();
    xml.empty("themeFontLang", {{"val", "en-US"}, {"eastAsia", "zh-CN"}});
    return xml.finished();
}

} // namespace core

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/workbook_writer.h"
#include "tests/support/hostile/hostile_file.h"

namespace tests {

namespace {

// A table of one task, rows 1 and 2.
const QString kSheetHeader
    = QStringLiteral("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>工作内容</t></is></c>"
                     "<c r=\"B1\" t=\"inlineStr\"><is><t>责任人</t></is></c></row>");
const QString kSheetTask
    = QStringLiteral("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>走访</t></is></c>"
                     "<c r=\"B2\" t=\"inlineStr\"><is><t>张三</t></is></c></row>");
const QString kSheetTable = kSheetHeader + kSheetTask;

QString inlineCell(const QString &reference, const QString &text)
{
    return QStringLiteral("<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>")
        .arg(reference, text);
}

/// A workbook of one sheet; @p before and @p after stand round its rows.
HostileFile
sheet(const char *name, const QString &rows, const QString &before = {}, const QString &after = {})
{
    return {name, [=](const QString &path) {
                WorkbookWriter workbook;
                workbook.sheet(QStringLiteral("表"),
                               before + QStringLiteral("<sheetData>") + rows
                                   + QStringLiteral("</sheetData>") + after);
                return workbook.write(path);
            }};
}

/// The same, made when it is needed, because it is large.
HostileFile largeSheet(const char *name, const std::function<QString()> &rows)
{
    return {name, [=](const QString &path) { return sheet("", rows()).write(path); }};
}

/// A workbook whose cell B2 is @p text.
HostileFile cell(const char *name, const QString &text)
{
    return sheet(name,
                 kSheetHeader + QStringLiteral("<row r=\"2\">")
                     + inlineCell(QStringLiteral("A2"), QStringLiteral("走访"))
                     + inlineCell(QStringLiteral("B2"), text) + QStringLiteral("</row>"));
}

/// A workbook from parts, given as name and bytes; a sound sheet stands at
/// xl/worksheets/sheet1.xml.
HostileFile parts(const char *name, const QList<std::pair<const char *, QByteArray>> &list)
{
    return {name, [=](const QString &path) {
                ZipWriter zip;
                for (const auto &[part, bytes] : list)
                    zip.add(QString::fromLatin1(part), bytes);
                return zip.write(path);
            }};
}

QByteArray relations(const QByteArray &list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + list + "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" " + target + "/>";
}

const QByteArray kTypes = "<Types/>";
const QByteArray kRoot
    = relations(relation("rId1", "officeDocument", "Target=\"xl/workbook.xml\""));
const QByteArray kWorkbook = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" "
                             "r:id=\"rId1\"/></sheets></workbook>";
const QByteArray kSheetRelation
    = relations(relation("rId1", "worksheet", "Target=\"worksheets/sheet1.xml\""));
const QByteArray kSheet
    = "<worksheet><sheetData>" + kSheetTable.toUtf8() + "</sheetData></worksheet>";

/// A sound workbook in which one part is another one, or is missing where @p bytes is null.
HostileFile withPart(const char *name, const char *part, const QByteArray &bytes)
{
    QList<std::pair<const char *, QByteArray>> list {{"[Content_Types].xml", kTypes},
                                                     {"_rels/.rels", kRoot},
                                                     {"xl/workbook.xml", kWorkbook},
                                                     {"xl/_rels/workbook.xml.rels", kSheetRelation},
                                                     {"xl/worksheets/sheet1.xml", kSheet}};
    const auto isPart = [part](const auto &each) { return qstrcmp(each.first, part) == 0; };
    list.removeIf(isPart);
    if (!bytes.isNull())
        list.append({part, bytes});
    return parts(name, list);
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

constexpr const char *kSheetPart = "xl/worksheets/sheet1.xml";

/// A sound workbook but for its sheet.
HostileFile withSheet(const char *name, const QByteArray &sheet)
{
    return withPart(name, kSheetPart, sheet);
}

/// A sound workbook but for @p before in its sheet, where @p after stands now.
HostileFile withChange(const char *name, const QByteArray &before, const QByteArray &after)
{
    return withSheet(name, QByteArray(kSheet).replace(before, after));
}

/// A sound workbook whose <sheetData> has @p attributes.
HostileFile withAttributes(const char *name, const QByteArray &attributes)
{
    return withChange(name, "<sheetData>", "<sheetData " + attributes + ">");
}

/// A text for each number: @p before 0 @p after, @p before 1 @p after, …
QByteArray numbered(int count, const QByteArray &before, const QByteArray &after)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += before + QByteArray::number(i) + after;
    return list;
}

QList<HostileFile> hostileMarkup()
{
    constexpr int many = 100'000;
    constexpr int tooLong = 70'000;
    const QByteArray deep = QByteArray("<a>").repeated(many) + QByteArray("</a>").repeated(many);
    return {
        withAttributes("xlsx-thousands-of-attributes.xlsx", numbered(5'000, "a", "=\"\" ")),
        withAttributes("xlsx-thousands-of-namespaces.xlsx", numbered(5'000, "xmlns:a", "=\"u\" ")),
        withAttributes("xlsx-long-tag.xlsx", "a=\"" + QByteArray(tooLong, 'x') + "\""),
        withChange("xlsx-long-name.xlsx", "sheetData", QByteArray(tooLong, 'x')),
        withSheet("xlsx-deep.xlsx", "<worksheet>" + deep + "</worksheet>"),
        withSheet("xlsx-torn.xlsx", kSheet.left(kSheet.size() / 2)),
        withChange("xlsx-not-well-formed.xlsx", "</row>", ""),
        withSheet("xlsx-no-xml.xlsx", QByteArray("\x7F\x45\x4C\x46\0\1\2", 7)),
        withChange("xlsx-half-character-bytes.xlsx", "张三", "\xED\xA0\x80"),
        withChange("xlsx-bytes-of-gbk.xlsx", "张三", "\xD5\xC5\xC8\xFD"),
        withSheet("xlsx-utf16.xlsx", utf16(kSheet)),
        withChange("xlsx-nul-byte.xlsx", "张三", QByteArray("a\0b", 3)),
    };
}

QList<HostileFile> hostileEntities()
{
    const QByteArray laughs = "<!DOCTYPE s [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b "
                              "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    const QByteArray outside = "<!DOCTYPE s [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    const QByteArray named = QByteArray(kSheet).replace("张三", "&c;");
    const QByteArray type = "<!DOCTYPE worksheet>";
    return {
        withSheet("xlsx-doctype.xlsx", type + kSheet),
        withSheet("xlsx-doctype-utf16.xlsx", utf16(type + kSheet)),
        withSheet("xlsx-doctype-behind-a-comment.xlsx", "<!-- a --><?b?>\n" + type + kSheet),
        withPart("xlsx-doctype-in-relations.xlsx", "_rels/.rels", type + kRoot),
        withSheet("xlsx-entity-bomb.xlsx", laughs + named),
        withSheet("xlsx-external-entity.xlsx", outside + named),
        withSheet("xlsx-unknown-entity.xlsx", named),
    };
}

// Twenty thousand rows that twenty thousand sheets are said to hold.
bool writeOnePartForManySheets(const QString &path)
{
    constexpr int many = 20'000;
    const QByteArray sheets = numbered(many, R"(<sheet name="s)", R"(" sheetId="1" r:id="rId1"/>)");
    const QByteArray rows = numbered(many, "<row><c><v>", "</v></c></row>") + "</sheetData>";
    return parts("",
                 {{"[Content_Types].xml", kTypes},
                  {"_rels/.rels", kRoot},
                  {"xl/workbook.xml",
                   "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>"},
                  {"xl/_rels/workbook.xml.rels", kSheetRelation},
                  {kSheetPart, QByteArray(kSheet).replace("</sheetData>", rows)}})
        .write(path);
}

QList<HostileFile> hostileRelations()
{
    return {
        withPart("xlsx-no-relations.xlsx", "xl/_rels/workbook.xml.rels", QByteArray()),
        withPart("xlsx-no-sheet.xlsx", "xl/worksheets/sheet1.xml", QByteArray()),
        withPart("xlsx-no-workbook.xlsx", "xl/workbook.xml", QByteArray()),
        withPart("xlsx-relation-to-itself.xlsx",
                 "xl/_rels/workbook.xml.rels",
                 relations(relation("rId1", "worksheet", "Target=\"workbook.xml\""))),
        withPart("xlsx-relations-in-a-circle.xlsx",
                 "_rels/.rels",
                 relations(relation("rId1", "officeDocument", "Target=\"_rels/.rels\""))),
        withPart("xlsx-relation-outside.xlsx",
                 "xl/_rels/workbook.xml.rels",
                 relations(relation("rId1", "worksheet", "Target=\"../../../../../etc/passwd\""))),
        withPart(
            "xlsx-external-relation.xlsx",
            "xl/_rels/workbook.xml.rels",
            relations(relation("rId1",
                               "worksheet",
                               R"(Target="http://192.0.2.1/sheet1.xml" TargetMode="External")"))),
        withPart("xlsx-slip.xlsx", "../../../../../../../../tmp/duban-slipped", "x"),
        {"xlsx-one-part-for-many-sheets.xlsx", writeOnePartForManySheets},
    };
}

QList<HostileFile> hostileCells()
{
    return {
        cell("xlsx-cell-of-5000-characters.xlsx", QString(5'000, u'张')),
        cell("xlsx-cell-over-a-million.xlsx", QString(1'100'000, u'a')),
        cell("xlsx-nul-reference.xlsx", QStringLiteral("a&#0;b")),
        cell("xlsx-half-character.xlsx", QStringLiteral("a&#xD800;b")),
        cell("xlsx-escaped-half-character.xlsx", QStringLiteral("张_xD800_三")),
        cell("xlsx-escaped-nul.xlsx", QStringLiteral("张_x0000_三_x0007_")),
        cell("xlsx-markup.xlsx", QStringLiteral("&lt;img src='file:///dev/zero'&gt;")),
        cell("xlsx-statement.xlsx", QStringLiteral("'); DROP TABLE task;--")),
        cell("xlsx-places.xlsx", QStringLiteral("%1%2 %n")),
        cell("xlsx-turned-round.xlsx", QStringLiteral("张\u202E三")),
        sheet("xlsx-string-out-of-range.xlsx",
              kSheetTable
                  + QStringLiteral("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>-1</v></c><c r=\"B3\" "
                                   "t=\"s\"><v>99999999999</v></c></row>")),
        sheet("xlsx-numbers-that-are-none.xlsx",
              kSheetHeader
                  + QStringLiteral(
                      "<row r=\"2\"><c r=\"A2\"><v>1e999</v></c><c r=\"B2\"><v>NaN</v></c></row>")),
        sheet(
            "xlsx-style-out-of-range.xlsx",
            QString(kSheetTable)
                .replace(QStringLiteral("r=\"B2\""), QStringLiteral("r=\"B2\" s=\"-2147483649\""))),
    };
}

/// @p xml as rows behind the table.
QString withRow(const QString &xml)
{
    return kSheetTable + QStringLiteral("<row r=\"3\">") + xml + QStringLiteral("</row>");
}

QString mergesOf(const QStringList &ranges)
{
    QString merges = QStringLiteral("<mergeCells>");
    for (const QString &range : ranges)
        merges += QStringLiteral("<mergeCell ref=\"%1\"/>").arg(range);
    return merges + QStringLiteral("</mergeCells>");
}

QList<HostileFile> hostileReferences()
{
    const QString value = QStringLiteral("<c><v>1</v></c>");
    const auto row = [](const char *number, const QString &cells) {
        return QStringLiteral("<row r=\"%1\">%2</row>").arg(QLatin1String(number), cells);
    };
    return {
        sheet("xlsx-dimension-lies.xlsx",
              kSheetTable,
              QStringLiteral("<dimension ref=\"A1:XFD1048576\"/>")),
        sheet("xlsx-dimension-too-small.xlsx",
              kSheetTable,
              QStringLiteral("<dimension ref=\"A1\"/>")),
        sheet("xlsx-negative-row.xlsx", row("-7", value) + kSheetTable),
        sheet("xlsx-row-zero.xlsx", row("0", value) + kSheetTable),
        sheet("xlsx-row-beyond-all-numbers.xlsx", kSheetTable + row("99999999999999999999", value)),
        sheet("xlsx-row-too-far.xlsx", kSheetTable + row("1048577", value)),
        sheet("xlsx-row-at-the-end-of-all-numbers.xlsx",
              kSheetTable + row("2147483647", {}) + QStringLiteral("<row>%1</row>").arg(value)),
        sheet("xlsx-column-too-far.xlsx", withRow(QStringLiteral("<c r=\"XFE3\"><v>1</v></c>"))),
        sheet("xlsx-references-that-are-none.xlsx",
              withRow(QStringLiteral("<c r=\"A0\"/><c r=\"1A\"/><c r=\"\"/><c r=\"A1:B2\"/>"))),
    };
}

QList<HostileFile> hostileMerges()
{
    const auto merged = [](const char *name, const QStringList &ranges) {
        return sheet(name, kSheetTable, {}, mergesOf(ranges));
    };
    return {
        merged("xlsx-merge-over-everything.xlsx", {QStringLiteral("A1:XFD1048576")}),
        merged("xlsx-merge-under-the-table.xlsx", {QStringLiteral("A3:XFD1048576")}),
        merged("xlsx-merges-that-overlap.xlsx",
               {QStringLiteral("A5:B9"), QStringLiteral("B2:A2"), QStringLiteral("A2:A9")}),
        {"xlsx-too-many-merges.xlsx",
         [](const QString &path) {
             QString rows = kSheetTable;
             QStringList ranges;
             for (int row = 3; row < 20'003; ++row) {
                 rows += QStringLiteral("<row><c><v>%1</v></c><c><v>2</v></c></row>").arg(row);
                 ranges.append(QStringLiteral("A%1:B%1").arg(row));
             }
             return sheet("", rows, {}, mergesOf(ranges)).write(path);
         }},
    };
}

// Each cell goes between all that are there.
QString cellsFromBothEnds()
{
    constexpr int columns = 8'000;
    constexpr int last = 16'383;
    QString rows;
    for (int row = 1; row < 6; ++row) {
        rows += QStringLiteral("<row>");
        for (int i = 0; i < columns; ++i)
            rows += QStringLiteral("<c r=\"%1%3\"><v>1</v></c><c r=\"%2%3\"><v>1</v></c>")
                        .arg(core::columnLetters(i),
                             core::columnLetters(last - i),
                             QString::number(row));
        rows += QStringLiteral("</row>");
    }
    return rows;
}

QList<HostileFile> hostileMasses()
{
    return {
        largeSheet("xlsx-too-many-columns.xlsx",
                   []() -> QString {
                       return withRow(QStringLiteral("<c><v>1</v></c>").repeated(16'385));
                   }),
        largeSheet(
            "xlsx-millions-of-empty-cells.xlsx",
            []() -> QString { return withRow(QStringLiteral("<c/>").repeated(10'000'000)); }),
        largeSheet("xlsx-cells-from-both-ends.xlsx", cellsFromBothEnds),
        sheet("xlsx-columns-hidden-again-and-again.xlsx",
              kSheetTable,
              QStringLiteral("<col min=\"1\" max=\"16384\" hidden=\"1\"/>").repeated(20'000)),
    };
}

} // namespace

QList<HostileFile> hostileWorkbooks()
{
    return hostileMarkup() + hostileEntities() + hostileRelations() + hostileCells()
        + hostileReferences() + hostileMerges() + hostileMasses();
}

} // namespace tests

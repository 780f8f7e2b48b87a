// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/document_writer.h"
#include "tests/support/hostile/hostile_file.h"

namespace tests {

namespace {

QString wordCell(const QString &text, const QString &properties = {})
{
    return QStringLiteral("<w:tc><w:tcPr>%2</w:tcPr><w:p><w:r><w:t>%1</w:t></w:r></w:p></w:tc>")
        .arg(text, properties);
}

QString wordRow(const QString &cells)
{
    return QStringLiteral("<w:tr>%1</w:tr>").arg(cells);
}

const QString kWordHeader
    = wordRow(wordCell(QStringLiteral("工作内容")) + wordCell(QStringLiteral("责任人")));
const QString kWordTask
    = wordRow(wordCell(QStringLiteral("走访")) + wordCell(QStringLiteral("张三")));

/// A Word document with this body.
HostileFile word(const char *name, const std::function<QString()> &body)
{
    return {name, [=](const QString &path) {
                const DocumentFiles files;
                return QFile::copy(files.docx(body()), path);
            }};
}

/// A Word document of one table with these rows.
HostileFile wordTable(const char *name, const QString &rows)
{
    return word(name,
                [rows]() -> QString { return QStringLiteral("<w:tbl>%1</w:tbl>").arg(rows); });
}

QString openCell(const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<table:table-cell office:value-type=\"string\" "
                          "%2><text:p>%1</text:p></table:table-cell>")
        .arg(text, attributes);
}

const QString kOpenHeader = QStringLiteral("<table:table-row>")
    + openCell(QStringLiteral("工作内容")) + openCell(QStringLiteral("责任人"))
    + QStringLiteral("</table:table-row>");
const QString kOpenTask = QStringLiteral("<table:table-row>") + openCell(QStringLiteral("走访"))
    + openCell(QStringLiteral("张三")) + QStringLiteral("</table:table-row>");

/// An OpenDocument spreadsheet of one sheet with these rows under the usual table.
HostileFile
spreadsheet(const char *name, const QString &rows, const QByteArray &manifest = "<manifest/>")
{
    return {name, [=](const QString &path) {
                const DocumentFiles files;
                return QFile::copy(files.ods(QStringLiteral("<table:table table:name=\"表\">")
                                                 + kOpenHeader + kOpenTask + rows
                                                 + QStringLiteral("</table:table>"),
                                             {},
                                             manifest),
                                   path);
            }};
}

// NOLINTNEXTLINE(readability-function-size): a table, a row for each file
QList<HostileFile> hostileWord()
{
    return {
        word("docx-without-table.docx",
             []() -> QString { return QStringLiteral("<w:p><w:r><w:t>通知</w:t></w:r></w:p>"); }),
        word("docx-empty.docx", []() -> QString { return {}; }),
        word("docx-deep.docx",
             []() -> QString {
                 return QStringLiteral("<w:sdt>").repeated(100'000)
                     + QStringLiteral("</w:sdt>").repeated(100'000);
             }),
        word("docx-too-many-tables.docx",
             []() -> QString {
                 return QString(QStringLiteral("<w:tbl>") + kWordHeader + kWordTask
                                + QStringLiteral("</w:tbl>"))
                     .repeated(1'001);
             }),
        word("docx-tables-in-tables.docx",
             []() -> QString {
                 return QStringLiteral("<w:tbl>") + kWordHeader
                     + wordRow(wordCell(QStringLiteral("走访"))
                               + QStringLiteral("<w:tc><w:p><w:r><w:t>张三</w:t></w:r></w:p>")
                               + QStringLiteral("<w:tbl><w:tr><w:tc>").repeated(60)
                               + QStringLiteral("<w:p/>")
                               + QStringLiteral("</w:tc></w:tr></w:tbl>").repeated(60)
                               + QStringLiteral("</w:tc>"))
                     + QStringLiteral("</w:tbl>");
             }),
        wordTable("docx-join-of-nothing.docx",
                  kWordHeader
                      + wordRow(wordCell(QStringLiteral("走访"), QStringLiteral("<w:vMerge/>"))
                                + wordCell(QStringLiteral("张三")))),
        wordTable("docx-span-beyond-all.docx",
                  kWordHeader
                      + wordRow(wordCell(QStringLiteral("走访"))
                                + wordCell(QStringLiteral("张三"),
                                           QStringLiteral("<w:gridSpan w:val=\"2147483647\"/>")))),
        wordTable("docx-span-negative.docx",
                  kWordHeader
                      + wordRow(wordCell(QStringLiteral("走访"),
                                         QStringLiteral("<w:gridSpan w:val=\"-5\"/>"))
                                + wordCell(QStringLiteral("张三")))),
        wordTable("docx-too-many-columns.docx",
                  kWordHeader
                      + wordRow(wordCell(QStringLiteral("走访"),
                                         QStringLiteral("<w:gridSpan w:val=\"16384\"/>"))
                                + wordCell(QStringLiteral("张三")))),
        wordTable("docx-control-characters.docx",
                  kWordHeader
                      + wordRow(wordCell(QStringLiteral("走访"))
                                + wordCell(QStringLiteral("张&#x1F;三")))),
        {"docx-doctype.docx",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("[Content_Types].xml"), "<Types/>");
             zip.add(QStringLiteral("_rels/.rels"),
                     "<Relationships><Relationship Id=\"rId1\" Type=\"x/officeDocument\" "
                     "Target=\"word/document.xml\"/>"
                     "</Relationships>");
             zip.add(QStringLiteral("word/document.xml"),
                     "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
             return zip.write(path);
         }},
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, a row for each file
QList<HostileFile> hostileOpen()
{
    return {
        spreadsheet("ods-rows-without-end.ods",
                    QStringLiteral("<table:table-row table:number-rows-repeated=\"2147483647\">")
                        + openCell(QStringLiteral("甲")) + QStringLiteral("</table:table-row>")),
        spreadsheet("ods-columns-without-end.ods",
                    QStringLiteral("<table:table-row>")
                        + openCell(QStringLiteral("甲"),
                                   QStringLiteral("table:number-columns-repeated=\"2147483647\""))
                        + QStringLiteral("</table:table-row>")),
        spreadsheet("ods-full-to-the-last-cell.ods",
                    QStringLiteral("<table:table-row table:number-rows-repeated=\"1048000\">")
                        + openCell(QStringLiteral("甲"),
                                   QStringLiteral("table:number-columns-repeated=\"16384\""))
                        + QStringLiteral("</table:table-row>")),
        spreadsheet(
            "ods-many-full-sheets.ods",
            QString(QStringLiteral("</table:table><table:table table:name=\"满\"><table:table-row "
                                   "table:number-rows-repeated=\"100\">")
                    + openCell(QStringLiteral("甲"),
                               QStringLiteral("table:number-columns-repeated=\"15000\""))
                    + QStringLiteral("</table:table-row>"))
                .repeated(100)),
        spreadsheet("ods-empty-to-the-last-cell.ods",
                    QStringLiteral(
                        "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
                        "table:number-columns-repeated=\"16384\"/></table:table-row>")),
        spreadsheet(
            "ods-negative-repeats.ods",
            QStringLiteral("<table:table-row table:number-rows-repeated=\"-3\"><table:table-cell "
                           "table:number-columns-repeated=\"-9\" "
                           "table:number-rows-spanned=\"-1\"/></table:table-row>")),
        spreadsheet(
            "ods-span-beyond-all.ods",
            QStringLiteral(
                "<table:table-row><table:table-cell table:number-columns-spanned=\"2147483647\" "
                "table:number-rows-spanned=\"2147483647\"/></table:table-row>")),
        spreadsheet("ods-encrypted.ods",
                    {},
                    "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
        spreadsheet(
            "ods-impossible-values.ods",
            QStringLiteral("<table:table-row><table:table-cell office:value-type=\"date\" "
                           "office:date-value=\"9999-99-99\">"
                           "<text:p>办结</text:p></table:table-cell><table:table-cell "
                           "office:value-type=\"float\" "
                           "office:value=\"1e999\"><text:p>李四</text:p></table:table-cell></"
                           "table:table-row>")),
        {"ods-without-content.ods",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
             return zip.write(path);
         }},
        {"odt-text.ods",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text");
             return zip.write(path);
         }},
        {"ods-type-without-end.ods",
         [](const QString &path) {
             ZipWriter zip;
             zip.add(QStringLiteral("mimetype"), QByteArray(10'000, 'a'));
             return zip.write(path);
         }},
    };
}

} // namespace

QList<HostileFile> hostileDocuments()
{
    return hostileWord() + hostileOpen();
}

} // namespace tests

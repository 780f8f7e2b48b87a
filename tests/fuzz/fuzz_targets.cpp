// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_targets.h"

#include "core/import/delimited_reader.h"
#include "core/import/docx_document.h"
#include "core/import/file_reader.h"
#include "core/import/header_map.h"
#include "core/import/html_reader.h"
#include "core/import/ods_content.h"
#include "core/import/ole_reader.h"
#include "core/import/sheet_heading.h"
#include "core/import/table_rows.h"
#include "core/import/xls_reader.h"
#include "core/import/xlsx_sheet.h"

#include <QTemporaryFile>

#include <array>

namespace tests {

using namespace core;

namespace {

const QString kPath = QStringLiteral("f");

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// An error must be one of the input.
void judge(const Error &error)
{
    require(error.kind >= ErrorKind::InputMissing && error.kind <= ErrorKind::InputNoHeader);
}

/// A table must stay within its limits, and whatever it holds must be understood or not.
void judge(const SheetGrid &grid)
{
    const GridLimits limits;
    require(grid.rowCount() <= limits.rows && grid.columnCount() <= limits.columns);
    require(grid.size().cells <= limits.cells);
    const auto header = findHeader(grid, HeaderWords::standard(), {});
    if (!header)
        return;
    require(header->firstRow() >= 0 && header->lastRow() >= header->firstRow());
    (void)readHeading(grid, header->firstRow());
    const TableRows rows = readRows(grid, *header);
    for (const TableRow &row : rows.rows)
        require(row.cells.size() == header->columns().size() && row.row < grid.rowCount());
}

void judge(const Result<QList<SheetGrid>> &grids)
{
    if (!grids) {
        judge(grids.error());
        return;
    }
    for (const SheetGrid &grid : *grids)
        judge(grid);
}

/// Whether @p handler has read @p xml to its end.
bool reads(XmlHandler &handler, const QByteArray &xml)
{
    constexpr qsizetype piece = 4'096;
    XmlReader reader(handler, kPath, QStringLiteral("part.xml"));
    for (qsizetype at = 0; at < xml.size(); at += piece) {
        const auto fed
            = reader.feed(QByteArrayView(xml).sliced(at, std::min(piece, xml.size() - at)));
        if (!fed) {
            judge(fed.error());
            return false;
        }
    }
    const auto finished = reader.finish();
    if (!finished)
        judge(finished.error());
    return finished.has_value();
}

void fuzzDelimited(const QByteArray &bytes)
{
    const auto text = readDelimited(bytes, kPath);
    if (text)
        judge(text->grid);
    else
        judge(text.error());
}

void fuzzHtml(const QByteArray &bytes)
{
    if (const auto html = decodeHtml(bytes))
        judge(readHtml(*html, kPath));
}

// Styles, strings and the sheet, divided by NUL; what has no division is a sheet.
void fuzzXlsx(const QByteArray &bytes)
{
    QList<QByteArray> parts = bytes.split('\0');
    while (parts.size() < 3)
        parts.prepend({});
    XlsxStyles styles;
    XlsxStrings strings(QStringLiteral("a.xlsx"));
    if (!parts.at(0).isEmpty())
        (void)reads(styles, parts.at(0));
    if (!parts.at(1).isEmpty())
        (void)reads(strings, parts.at(1));
    SheetGrid grid(QStringLiteral("表"));
    const XlsxContext context {strings, styles, bytes.size() % 2 == 1};
    XlsxSheet sheet(grid, context);
    if (reads(sheet, parts.at(2)))
        judge(grid);
}

// The records of an old workbook, in their container or without it.
void fuzzXls(const QByteArray &bytes)
{
    judge(bytes.startsWith("\xD0\xCF\x11\xE0") ? readOle(bytes, kPath) : readXls(bytes, kPath));
}

void fuzzOds(const QByteArray &bytes)
{
    OdsContent content(kPath);
    if (!reads(content, bytes))
        return;
    for (const SheetGrid &grid : content.sheets())
        judge(grid);
}

void fuzzDocx(const QByteArray &bytes)
{
    DocxDocument document;
    if (reads(document, bytes))
        judge(document.result(kPath));
}

/// Counts what it is told, so that nothing is left out because nobody looks.
class Counter final : public XmlHandler
{
public:
    void startElement(std::string_view name, XmlAttributes attributes) override
    {
        ++m_depth;
        m_bytes += name.size() + static_cast<size_t>(attributes.text("r").size());
        m_bytes += attributes.flag("hidden") ? 1U : 0U;
        m_bytes += attributes.number("s").has_value() ? 1U : 0U;
    }
    void characters(std::string_view text) override { m_bytes += text.size(); }
    void endElement(std::string_view name) override
    {
        --m_depth;
        m_bytes += name.size();
    }

    [[nodiscard]] int depth() const { return m_depth; }

private:
    int m_depth = 0;
    size_t m_bytes = 0;
};

void fuzzXml(const QByteArray &bytes)
{
    Counter counter;
    if (reads(counter, bytes))
        require(counter.depth() == 0);
}

// Whatever the bytes are: a zip, a compound file, text.
void fuzzPackage(const QByteArray &bytes)
{
    QTemporaryFile file;
    require(file.open() && file.write(bytes) == bytes.size() && file.flush());
    judge(readTables(file.fileName()));
}

constexpr std::array kTargets {FuzzTarget {"delimited", fuzzDelimited},
                               FuzzTarget {"html", fuzzHtml},
                               FuzzTarget {"xlsx", fuzzXlsx},
                               FuzzTarget {"xls", fuzzXls},
                               FuzzTarget {"ods", fuzzOds},
                               FuzzTarget {"docx", fuzzDocx},
                               FuzzTarget {"xml", fuzzXml},
                               FuzzTarget {"package", fuzzPackage}};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return kTargets;
}

} // namespace tests

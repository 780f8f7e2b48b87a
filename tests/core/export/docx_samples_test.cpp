// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ledger_workbook.h"
#include "core/export/report_workbook.h"
#include "core/report/documents.h"
#include "tests/core/export/written_document.h"
#include "tests/core/export/written_workbook.h"
#include "tests/support/sample_file.h"

using namespace core;
using tests::SampleFile;
using tests::WrittenDocument;
using tests::WrittenWorkbook;

namespace {

/// A sample and what is made of it on a day.
struct SampleDesk
{
    SampleDesk(const QString &name, QDate day)
        : clock(day)
        , sample(name, day)
    {
    }

    [[nodiscard]] Workbook document(const QString &name, PaperFrame frame) const
    {
        const auto report = makeReport(name,
                                       {sample.file,
                                        calendar,
                                        clock,
                                        {},
                                        {},
                                        {},
                                        clock.today(),
                                        frame,
                                        PaperSize::A4Landscape,
                                        {}});
        REQUIRE(report.has_value());
        return reportWorkbook(*report);
    }

    [[nodiscard]] Workbook ledger() const
    {
        const auto workbook = ledgerWorkbook({sample.file, calendar, clock, {}});
        REQUIRE(workbook.has_value());
        return *workbook;
    }

    WorkCalendar calendar = WorkCalendar::builtIn();
    tests::FakeClock clock;
    SampleFile sample;
};

QList<int> shownColumns(const Worksheet &sheet)
{
    QList<int> shown;
    for (int column = 0; column < sheet.columns.size(); ++column) {
        if (!sheet.columns.at(column).isHidden)
            shown.append(column);
    }
    return shown;
}

/// The row of a spreadsheet its header stands in.
int headerRow(const SheetGrid &grid, const Worksheet &sheet)
{
    const int column = shownColumns(sheet).constLast();
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (grid.cell({row, column}).text == sheet.columns.at(column).header)
            return row;
    }
    FAIL("no header");
    return 0;
}

/// How many rows the cell at @p position covers; 0 = it is covered by another.
int rowsAt(const SheetGrid &grid, CellPosition position)
{
    const auto merge = grid.mergeAt(position);
    if (!merge || merge->first.row == merge->last.row)
        return 1;
    return merge->first == position ? merge->last.row - merge->first.row + 1 : 0;
}

/// What a spreadsheet shows: days are written out as their format has them, marks stand beside
/// their words.
QString shownText(const GridCell &cell, const WorksheetCell &source)
{
    if (cell.kind == CellKind::Date || cell.kind == CellKind::Number)
        return source.text;
    QString text = cell.text;
    if (source.isMarkAbove)
        text[text.indexOf(u' ')] = u'\n';
    return text;
}

void checkSameTable(const SheetGrid &table, const SheetGrid &grid, const Worksheet &sheet)
{
    const QList<int> shown = shownColumns(sheet);
    const int header = headerRow(grid, sheet);
    REQUIRE(table.columnCount() == shown.size());
    REQUIRE(table.rowCount() <= 1 + sheet.rows.size());
    for (int place = 0; place < shown.size(); ++place) {
        const int column = shown.at(place);
        CHECK(table.cell({0, place}).text == grid.cell({header, column}).text);
        for (int row = 0; row < sheet.rows.size(); ++row) {
            INFO(row << ", " << column);
            const CellPosition here {1 + row, place};
            const CellPosition there {header + 1 + row, column};
            CHECK(table.cell(here).text
                  == shownText(grid.cell(there), sheet.rows.at(row).at(column)));
            CHECK(rowsAt(table, here) == rowsAt(grid, there));
        }
    }
}

/// Compares what both files of @p workbook say, cell by cell.
void checkSame(const Workbook &workbook)
{
    const WrittenWorkbook spreadsheet(workbook);
    QList<int> filled;
    for (int sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        if (!workbook.sheets.at(sheet).rows.isEmpty())
            filled.append(sheet);
    }
    const WrittenDocument document(workbook);
    if (filled.isEmpty()) {
        CHECK_FALSE(document.document().contains(QStringLiteral("<w:tbl>")));
        return;
    }
    const QList<SheetGrid> tables = document.tables();
    REQUIRE(tables.size() == filled.size());
    for (qsizetype i = 0; i < filled.size(); ++i)
        checkSameTable(
            tables.at(i), spreadsheet.sheets.at(filled.at(i)), workbook.sheets.at(filled.at(i)));
}

} // namespace

TEST_CASE("every document of an office says the same in Word as in a spreadsheet, cell by cell")
{
    const SampleDesk desk(QStringLiteral("shili-2026"), QDate(2026, 9, 24));
    for (const DocumentType &type : documentTypes()) {
        INFO(type.name.toStdString());
        checkSame(desk.document(type.name, PaperFrame::Internal));
        checkSame(desk.document(type.name, PaperFrame::Annex));
    }
}

TEST_CASE("the annex of 大英 says the same in Word as in a spreadsheet, cell by cell")
{
    const SampleDesk desk(QStringLiteral("daying-2021"), QDate(2021, 12, 20));
    checkSame(desk.document(QStringLiteral("benchmark"), PaperFrame::Annex));
}

TEST_CASE("a ledger says the same in Word as in a spreadsheet, cell by cell")
{
    checkSame(SampleDesk(QStringLiteral("shili-2026"), QDate(2026, 9, 24)).ledger());
    checkSame(SampleDesk(QStringLiteral("daying-2021"), QDate(2021, 12, 20)).ledger());
    checkSame(SampleDesk(QStringLiteral("chuxiong-2021"), QDate(2021, 5, 18)).ledger());
}

TEST_CASE("documents keep their letters at the usual size in Word")
{
    const SampleDesk desk(QStringLiteral("shili-2026"), QDate(2026, 9, 24));
    for (const DocumentType &type : documentTypes()) {
        INFO(type.name.toStdString());
        const Workbook workbook = desk.document(type.name, PaperFrame::Internal);
        CHECK_FALSE(WrittenDocument(workbook).document().contains(
            QStringLiteral("w:val=\"TableTextSmall\"")));
    }
}

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"
#include "ui/prompts/printing.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

namespace {

/// A printer that writes into a folder of its own.
struct PrinterRoom
{
    PrinterRoom()
        : printer(QPrinter::HighResolution)
        , path(folder.filePath(QStringLiteral("printed.pdf")))
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }

    /// How many pages came out.
    [[nodiscard]] qsizetype pages() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : -1;
    }

    QTemporaryDir folder;
    QPrinter printer;
    QString path;
};

ui::PagedDocument twoPages()
{
    return ui::PagedDocument::layOut(tests::sampleReport(core::PaperFrame::Internal));
}

} // namespace

TEST_CASE("all pages are printed")
{
    PrinterRoom room;
    REQUIRE(ui::printDocument(twoPages(), room.printer));
    CHECK(room.pages() == 2);
}

TEST_CASE("of a range of pages only those are printed")
{
    PrinterRoom room;
    room.printer.setFromTo(2, 2);
    REQUIRE(ui::printDocument(twoPages(), room.printer));
    CHECK(room.pages() == 1);
}

TEST_CASE("a range that goes too far ends with the document")
{
    PrinterRoom room;
    room.printer.setFromTo(1, 9);
    REQUIRE(ui::printDocument(twoPages(), room.printer));
    CHECK(room.pages() == 2);
}

TEST_CASE("the paper of the document lies across, its margins being part of the page")
{
    PrinterRoom room;
    REQUIRE(ui::printDocument(twoPages(), room.printer));
    const QPageLayout layout = room.printer.pageLayout();
    CHECK(layout.pageSize().id() == QPageSize::A4);
    CHECK(layout.orientation() == QPageLayout::Landscape);
    CHECK(layout.mode() == QPageLayout::FullPageMode);
}

TEST_CASE("a printer that cannot print is told")
{
    PrinterRoom room;
    room.printer.setOutputFileName(room.folder.filePath(QStringLiteral("none/printed.pdf")));
    const auto printed = ui::printDocument(twoPages(), room.printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == core::ErrorKind::WriteFailed);
}

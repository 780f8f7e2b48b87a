// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/drawing/sample_report.h"
#include "ui/drawing/paged_document.h"
#include "ui/prompts/printing.h"

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
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

    /// What stands on the pages that came out.
    [[nodiscard]] QString text() const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
                     {QStringLiteral("-raw"), path, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
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
    // It keeps the number that it has in the document. A printer's own PDF may name 页 by its
    // radical.
    static const QRegularExpression number(QStringLiteral("第 (\\d) . 共 2 ."));
    const auto match = number.match(room.text());
    REQUIRE(match.hasMatch());
    CHECK(match.captured(1) == QStringLiteral("2"));
}

TEST_CASE("how often and in which order is left to the printer as it was chosen")
{
    PrinterRoom room;
    room.printer.setCopyCount(3);
    room.printer.setCollateCopies(true);
    room.printer.setPageOrder(QPrinter::LastPageFirst);
    REQUIRE(ui::printDocument(twoPages(), room.printer));
    CHECK(room.printer.copyCount() == 3);
    CHECK(room.printer.collateCopies());
    CHECK(room.printer.pageOrder() == QPrinter::LastPageFirst);
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

TEST_CASE("what the printer had before gives way to the paper of the document")
{
    PrinterRoom room;
    room.printer.setFullPage(false);
    room.printer.setPageSize(QPageSize(QPageSize::Letter));
    room.printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    ui::setPaper(twoPages(), room.printer);
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

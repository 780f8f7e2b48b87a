// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/printing.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace ui {

namespace {

constexpr double kHundredthsPerInch = 2540;

bool isLandscape(QSizeF size)
{
    return size.width() > size.height();
}

/// The format of @p hundredths as printers know it.
QPageSize paperOf(QSizeF hundredths)
{
    const QSizeF millimetres = hundredths / 100;
    const QSizeF standing = isLandscape(millimetres) ? millimetres.transposed() : millimetres;
    return QPageSize(standing, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
}

/// Whether @p printer has the paper it was given. One that writes a file has every paper.
bool hasPaper(const QPrinter &printer)
{
    const QPrinterInfo info(printer);
    if (info.isNull() || info.supportsCustomPageSizes())
        return true;
    const QList<QPageSize> papers = info.supportedPageSizes();
    const QPageSize paper = printer.pageLayout().pageSize();
    return papers.isEmpty()
        || std::any_of(papers.cbegin(), papers.cend(), [&paper](const auto &its) {
               return its.isEquivalentTo(paper);
           });
}

void paintPage(const PageSource &document, int page, QPrinter &printer, QPainter &painter)
{
    const double scale = printer.resolution() / kHundredthsPerInch;
    painter.save();
    painter.scale(scale, scale);
    document.paint(painter, page);
    painter.restore();
}

} // namespace

void setPaper(const PageSource &document, QPrinter &printer)
{
    const QSizeF size = document.pageSize();
    // Margins are part of the page that is painted. One by one: given at once, a layout without
    // margins is refused by every printer that cannot print to the edge, which keeps its own.
    printer.setFullPage(true);
    printer.setPageSize(paperOf(size));
    printer.setPageOrientation(isLandscape(size) ? QPageLayout::Landscape : QPageLayout::Portrait);
}

core::Result<void> printDocument(const PageSource &document, QPrinter &printer)
{
    setPaper(document, printer);
    if (!hasPaper(printer))
        return core::fail(core::Error {core::ErrorKind::NotFound,
                                       paperOf(document.pageSize()).name(),
                                       {QStringLiteral("paper")},
                                       {}});
    const int first = qMax(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount())
                                          : document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return core::fail(core::ErrorKind::WriteFailed, printer.printerName());
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return core::fail(core::ErrorKind::WriteFailed, printer.printerName());
        paintPage(document, page - 1, printer, painter);
    }
    if (!painter.end())
        return core::fail(core::ErrorKind::WriteFailed, printer.printerName());
    return {};
}

} // namespace ui

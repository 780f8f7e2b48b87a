// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/printing.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace ui {

namespace {

constexpr double kHundredthsPerInch = 2540;

/// The paper of a document: its format as printers know it, lying or standing, the margins being
/// part of the page that is painted.
QPageLayout layoutOf(QSizeF hundredths)
{
    const QSizeF millimetres = hundredths / 100;
    const bool isLandscape = millimetres.width() > millimetres.height();
    const QSizeF standing = isLandscape ? millimetres.transposed() : millimetres;
    const QPageSize size(standing, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(
        size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
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

core::Result<void> printDocument(const PageSource &document, QPrinter &printer)
{
    printer.setPageLayout(layoutOf(document.pageSize()));
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

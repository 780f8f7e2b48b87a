// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "ui/drawing/page_source.h"
#include "ui/drawing/pdf_repair.h"
#include "ui/drawing/units.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

namespace ui {

namespace {

constexpr int kDotsPerInch = 1200;

QPageLayout pageLayoutOf(QSizeF page)
{
    // A page that lies is described upright and turned: so printers and viewers know it.
    const bool isUpright = page.height() > page.width();
    const QSizeF upright = (isUpright ? page : page.transposed()) / kUnitsPerMillimetre;
    return {QPageSize(upright, QPageSize::Millimeter),
            isUpright ? QPageLayout::Portrait : QPageLayout::Landscape,
            QMarginsF(),
            QPageLayout::Millimeter};
}

[[nodiscard]] core::Result<QByteArray> painted(const PageSource &document, core::Job &job)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(pageLayoutOf(document.pageSize()));
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Duban"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Else a random one, and the same document would never give the same bytes.
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), document.title()));
#endif
    QPainter painter;
    if (!painter.begin(&writer))
        return core::fail(
            core::ErrorKind::Internal, document.title(), QStringLiteral("QPdfWriter"));
    job.begin(document.pageCount());
    for (int page = 0; page < document.pageCount() && !job.isCancelled(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(kDotsPerInch / kUnitsPerInch, kDotsPerInch / kUnitsPerInch);
        document.paint(painter, page);
        painter.restore();
        job.advance();
    }
    painter.end();
    if (job.isCancelled())
        return core::fail(core::ErrorKind::Cancelled);
    return bytes;
}

} // namespace

core::Result<void> writePdf(const PageSource &document, const QString &path, core::Job *job)
{
    core::Job unwatched;
    const core::Result<QByteArray> pages = painted(document, job ? *job : unwatched);
    if (!pages)
        return core::fail(pages.error());
    const core::Result<QByteArray> mended = repairPdf(*pages, document.properties());
    if (!mended)
        return core::fail(mended.error());
    return core::writeWholeFile(path, *mended);
}

} // namespace ui

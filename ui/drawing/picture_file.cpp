// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "ui/drawing/page_source.h"
#include "ui/drawing/units.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace ui {

namespace {

QImage pictureOf(const PageSource &document, int page, int dotsPerInch)
{
    const qreal scale = dotsPerInch / kUnitsPerInch;
    QImage image((document.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.paint(painter, page);
    return image;
}

/// path-1.png, path-2.png … for several pages, path itself for one.
QString pathOfPage(const QString &path, int page, int pageCount)
{
    if (pageCount == 1)
        return path;
    const QFileInfo file(path);
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(file.completeBaseName())
                             .arg(page + 1)
                             .arg(file.suffix().isEmpty() ? QStringLiteral("png") : file.suffix());
    return file.path() + QLatin1Char('/') + name;
}

/// All pages as PNG.
[[nodiscard]] core::Result<QList<QByteArray>>
paintedPages(const PageSource &document, int dotsPerInch, core::Job &job)
{
    QList<QByteArray> pages;
    job.begin(document.pageCount());
    for (int page = 0; page < document.pageCount(); ++page) {
        if (job.isCancelled())
            return core::fail(core::ErrorKind::Cancelled);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!pictureOf(document, page, dotsPerInch).save(&buffer, "PNG"))
            return core::fail(core::ErrorKind::Internal, document.title(), QStringLiteral("PNG"));
        pages.append(buffer.data());
        job.advance();
    }
    return pages;
}

} // namespace

core::Result<QStringList>
writePictures(const PageSource &document, const QString &path, int dotsPerInch, core::Job *job)
{
    core::Job unwatched;
    const auto pages = paintedPages(document, dotsPerInch, job ? *job : unwatched);
    if (!pages)
        return core::fail(pages.error());
    QStringList written;
    for (int page = 0; page < pages->size(); ++page) {
        written.append(pathOfPage(path, page, document.pageCount()));
        const auto done = core::writeWholeFile(written.last(), pages->at(page));
        if (!done)
            return core::fail(done.error());
    }
    return written;
}

} // namespace ui

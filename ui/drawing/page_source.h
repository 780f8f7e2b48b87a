// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/export/export_format.h"
#include "core/report/report.h"

#include <QSizeF>

class QPainter;

namespace ui {

/// Pages that can be painted on a screen, a printer, into a PDF or a picture, always the same.
/// Lengths are hundredths of a millimetre.
class PageSource
{
public:
    virtual ~PageSource() = default;

    [[nodiscard]] virtual int pageCount() const = 0;

    /// Size of every page in hundredths of a millimetre.
    [[nodiscard]] virtual QSizeF pageSize() const = 0;

    [[nodiscard]] virtual QString title() const = 0;

    /// What a file of it is called, without suffix.
    [[nodiscard]] virtual QString fileName() const = 0;

    [[nodiscard]] virtual core::ReportProperties properties() const = 0;

    /// What is on the pages as a table. Error kinds of core::workbookBytes(); @p job counts rows.
    [[nodiscard]] virtual core::Result<QByteArray> table(core::ExportFormat format,
                                                         core::Job &job) const = 0;

    /// Paints page @p page (from 0) into a painter scaled so that one unit is 0.01 mm, the page's
    /// upper left corner at the origin. Paints no background: paper is white.
    virtual void paint(QPainter &painter, int page) const = 0;

protected:
    PageSource() = default;
    PageSource(const PageSource &) = default;
    PageSource &operator=(const PageSource &) = default;
};

/// Writes a PDF whose text can be found and copied right (ToUnicode mended). Error kinds:
/// WriteFailed, DiskFull, FileNoPermission, Cancelled. An existing file is replaced only once the
/// new one is whole. @p job counts pages.
[[nodiscard]] core::Result<void>
writePdf(const PageSource &document, const QString &path, core::Job *job = nullptr);

/// Writes pictures at @p dotsPerInch: one page to @p path, several to path-1.png, path-2.png, …
/// Writes none before all are painted. Returns the files written. Error kinds of writePdf(); @p job
/// counts pages.
[[nodiscard]] core::Result<QStringList> writePictures(const PageSource &document,
                                                      const QString &path,
                                                      int dotsPerInch,
                                                      core::Job *job = nullptr);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace ui {

/// A report laid out on pages: a value that can be painted on a screen, a printer, into a PDF or a
/// picture, always the same. Lengths are hundredths of a millimetre.
class PagedDocument
{
public:
    /// Lays @p report out on the frame it names. Needs a QGuiApplication for its fonts.
    [[nodiscard]] static PagedDocument layOut(const core::Report &report);

    ~PagedDocument();
    PagedDocument(PagedDocument &&other) noexcept;
    PagedDocument &operator=(PagedDocument &&other) noexcept;

    [[nodiscard]] int pageCount() const;

    /// Size of every page in hundredths of a millimetre.
    [[nodiscard]] QSizeF pageSize() const;

    [[nodiscard]] QString title() const;

    /// What a file of it is called, without suffix.
    [[nodiscard]] QString fileName() const;

    /// Whether any of its tables has a row.
    [[nodiscard]] bool hasRows() const;

    [[nodiscard]] core::ReportProperties properties() const;

    /// Paints page @p page (from 0) into a painter scaled so that one unit is 0.01 mm, the page's
    /// upper left corner at the origin. Paints no background: paper is white.
    void paint(QPainter &painter, int page) const;

private:
    struct Layout;

    explicit PagedDocument(std::unique_ptr<Layout> layout);

    std::unique_ptr<Layout> m_layout;
};

/// Writes a PDF whose text can be found and copied right (ToUnicode mended). Error kinds:
/// WriteFailed, DiskFull, FileNoPermission. An existing file is replaced only once the new one is
/// whole.
[[nodiscard]] core::Result<void> writePdf(const PagedDocument &document, const QString &path);

/// Writes pictures at @p dotsPerInch: one page to @p path, several to path-1.png, path-2.png, …
/// Returns the files written. Error kinds of writePdf().
[[nodiscard]] core::Result<QStringList>
writePictures(const PagedDocument &document, const QString &path, int dotsPerInch);

} // namespace ui

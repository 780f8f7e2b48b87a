// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/page_source.h"
#include "ui/help/manual.h"

namespace ui {

/// A chapter of the manual on sheets of A4. It may be painted in another thread than the one that
/// made it: every painting lays the text out anew.
class ManualPages final : public PageSource
{
public:
    /// @param created goes into the file that is written.
    ManualPages(const ManualChapter &chapter, const QDateTime &created);

    [[nodiscard]] int pageCount() const override { return m_pageCount; }
    [[nodiscard]] QSizeF pageSize() const override;
    [[nodiscard]] QString title() const override { return m_chapter.title; }
    [[nodiscard]] QString fileName() const override { return m_chapter.title; }
    [[nodiscard]] core::ReportProperties properties() const override { return m_properties; }
    /// NotFound: a text is no table.
    [[nodiscard]] core::Result<QByteArray> table(core::ExportFormat format,
                                                 core::Job &job) const override;
    void paint(QPainter &painter, int page) const override;

private:
    ManualChapter m_chapter;
    core::ReportProperties m_properties;
    int m_pageCount = 0;
};

} // namespace ui

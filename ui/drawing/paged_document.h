// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawing/page_source.h"

#include <memory>
#include <optional>

namespace ui {

/// A report laid out on pages.
class PagedDocument final : public PageSource
{
public:
    /// Lays @p report out on the frame it names. Needs a QGuiApplication for its fonts.
    [[nodiscard]] static PagedDocument layOut(const core::Report &report);

    ~PagedDocument() override;
    PagedDocument(PagedDocument &&other) noexcept;
    PagedDocument &operator=(PagedDocument &&other) noexcept;

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSize() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] core::ReportProperties properties() const override;
    [[nodiscard]] core::Result<QByteArray> table(core::ExportFormat format,
                                                 core::Job &job) const override;
    void paint(QPainter &painter, int page) const override;

    /// Whether any of its tables has a row.
    [[nodiscard]] bool hasRows() const;

    /// How a wall chart was to be spread, if that takes more sheets than were asked for.
    [[nodiscard]] std::optional<core::WallChartSetup> exceededSetup() const;

private:
    struct Layout;

    explicit PagedDocument(std::unique_ptr<Layout> layout);

    std::unique_ptr<Layout> m_layout;
};

} // namespace ui

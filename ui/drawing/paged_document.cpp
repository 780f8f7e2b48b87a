// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/paged_document.h"

#include "ui/drawing/sheet_layout.h"
#include "ui/drawing/wall_chart_layout.h"

#include <algorithm>

namespace ui {

struct PagedDocument::Layout
{
    core::Report report;
    SheetLayout sheet;
    std::optional<WallChartLayout> wallChart; ///< stands in place of the sheet
};

PagedDocument::PagedDocument(std::unique_ptr<Layout> layout)
    : m_layout(std::move(layout))
{
}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(PagedDocument &&other) noexcept = default;
PagedDocument &PagedDocument::operator=(PagedDocument &&other) noexcept = default;

PagedDocument PagedDocument::layOut(const core::Report &report)
{
    auto layout = std::make_unique<Layout>();
    layout->report = report;
    if (report.wallChart)
        layout->wallChart = layOutWallChart(report);
    else
        layout->sheet = layOutSheet(report);
    return PagedDocument(std::move(layout));
}

int PagedDocument::pageCount() const
{
    if (m_layout->wallChart)
        return m_layout->wallChart->sheetCount();
    return static_cast<int>(m_layout->sheet.pages.size());
}

QSizeF PagedDocument::pageSize() const
{
    return m_layout->wallChart ? m_layout->wallChart->paper : m_layout->sheet.frame.page;
}

QString PagedDocument::title() const
{
    return m_layout->report.title;
}

QString PagedDocument::fileName() const
{
    const core::Report &report = m_layout->report;
    return report.fileName.isEmpty() ? report.title : report.fileName;
}

core::Result<QByteArray> PagedDocument::table(core::ExportFormat format, core::Job &job) const
{
    return core::reportBytes(m_layout->report, format, &job);
}

bool PagedDocument::hasRows() const
{
    const QList<core::ReportBlock> &blocks = m_layout->report.blocks;
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const core::ReportBlock &block) {
        return !block.rows.isEmpty();
    });
}

std::optional<core::WallChartSetup> PagedDocument::exceededSetup() const
{
    if (!m_layout->wallChart)
        return std::nullopt;
    const core::WallChartSetup &setup = m_layout->wallChart->chart().setup;
    return setup.isExceededBy(pageCount()) ? std::optional(setup) : std::nullopt;
}

core::ReportProperties PagedDocument::properties() const
{
    return m_layout->report.properties;
}

void PagedDocument::paint(QPainter &painter, int page) const
{
    if (m_layout->wallChart)
        paintWallChartSheet(painter, *m_layout->wallChart, page);
    else
        paintSheet(painter, m_layout->sheet, page);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/report/timeline_report.h"
#include "ui/drawing/page_source.h"
#include "ui/drawing/timeline_painter.h"

namespace ui {

/// A timeline on sheets of paper: on each the table of names, the head with the months, legend,
/// as-of date and number. Rows run down, days across; what does not fit on one sheet goes on on the
/// next ones.
class TimelineSheets final : public PageSource
{
public:
    /// How a timeline is laid out.
    struct Layout
    {
        core::PaperSize paper = core::PaperSize::A3Landscape;
        double pixelsPerDay = 4; ///< at least; days grow to fill the sheets
    };

    /// Needs a QGuiApplication for its fonts.
    TimelineSheets(core::TimelineReport report, const core::WorkCalendar &calendar, Layout layout);

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSize() const override { return m_page; }
    [[nodiscard]] QString title() const override { return m_report.title; }
    [[nodiscard]] QString fileName() const override { return m_report.fileName; }
    [[nodiscard]] core::ReportProperties properties() const override { return m_report.properties; }
    [[nodiscard]] core::Result<QByteArray> table(core::ExportFormat format,
                                                 core::Job &job) const override
    {
        return core::timelineBytes(m_report, format, &job);
    }
    void paint(QPainter &painter, int page) const override;

private:
    void layOutDays(double least);
    void layOutRows();
    [[nodiscard]] qsizetype rowsThatFit(qsizetype first, qsizetype room) const;
    [[nodiscard]] TimelineScene sceneOf(int page) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;

    core::TimelineReport m_report;
    core::WorkCalendar m_calendar;
    QSizeF m_page; ///< hundredths of a millimetre
    QRectF m_area; ///< pixels of 1/96 inch
    TimelineLook m_look;
    TimeAxis m_axis;
    int m_sheetsAcross = 1;
    QList<QList<core::TimelineLine>> m_sheets; ///< the rows of each sheet down
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_papers.h"

#include "core/models/when_ready.h"

namespace ui {

TimelinePapers::TimelinePapers(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_output(context.prompts)
{
    connect(&m_output, &PaperOutput::busyChanged, this, &TimelinePapers::busyChanged);
    connect(&m_output, &PaperOutput::reported, this, &TimelinePapers::reported);
    connect(&m_output, &PaperOutput::started, this, &TimelinePapers::started);
}

void TimelinePapers::make(const TimelineOrder &order, const Use &use)
{
    begin();
    auto answer = m_context.store.read<core::TimelineReport>(
        [order, &clock = m_context.clock, calendar = m_context.calendar](
            const core::RecordSource &source) {
            return core::timelineReport({source,
                                         calendar,
                                         clock,
                                         order.ledgers,
                                         order.filter,
                                         order.grouping,
                                         order.collapsed});
        });
    core::whenReady(
        answer, this, [this, order, use](const core::Result<core::TimelineReport> &report) {
            if (report) {
                layOut(*report, order, use);
            } else {
                end();
                m_output.tell(report.error());
            }
        });
}

void TimelinePapers::layOut(const core::TimelineReport &report,
                            const TimelineOrder &order,
                            const Use &use)
{
    core::whenReady(
        m_background.run<Sheets>([report, calendar = m_context.calendar, layout = order.layout] {
            return std::make_shared<const TimelineSheets>(report, calendar, layout);
        }),
        this,
        [this, use](const Sheets &sheets) {
            end();
            use(sheets);
        });
}

void TimelinePapers::savePdf(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) { m_output.savePdf(sheets); });
}

void TimelinePapers::savePictures(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) { m_output.savePictures(sheets); });
}

void TimelinePapers::saveTable(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) { m_output.saveTable(sheets); });
}

void TimelinePapers::begin()
{
    ++m_jobs;
    Q_EMIT busyChanged();
}

void TimelinePapers::end()
{
    --m_jobs;
    Q_EMIT busyChanged();
}

} // namespace ui

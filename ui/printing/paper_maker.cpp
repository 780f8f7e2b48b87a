// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_maker.h"

#include "core/models/when_ready.h"

namespace ui {

namespace {

[[nodiscard]] core::Result<core::Report> reportFor(const PaperOrder &order,
                                                   const core::RecordSource &source,
                                                   const core::Clock &clock,
                                                   const core::WorkCalendar &calendar)
{
    const core::ReportRequest request {source,
                                       calendar,
                                       clock,
                                       order.ledgers,
                                       order.unit,
                                       order.period,
                                       {},
                                       order.frame,
                                       order.paper,
                                       {},
                                       order.comparedWith,
                                       order.wallChart,
                                       order.shown};
    return core::makeReport(order.document, request);
}

} // namespace

PaperMaker::PaperMaker(core::StoreThread &store,
                       const core::Clock &clock,
                       const core::WorkCalendar &calendar,
                       QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_calendar(calendar)
{
}

void PaperMaker::make(const PaperOrder &order)
{
    const int number = ++m_number;
    setBusy(true);
    core::whenReady(
        m_store.read<core::Report>(
            [order, &clock = m_clock, calendar = m_calendar](const core::RecordSource &source) {
                return reportFor(order, source, clock, calendar);
            }),
        this,
        [this, number](const core::Result<core::Report> &report) { layOut(number, report); });
}

void PaperMaker::layOut(int number, const core::Result<core::Report> &report)
{
    if (number != m_number)
        return;
    if (!report) {
        setBusy(false);
        Q_EMIT failed(report.error());
        return;
    }
    core::whenReady(m_background.run<Document>([report = *report] {
        return std::make_shared<const PagedDocument>(PagedDocument::layOut(report));
    }),
                    this,
                    [this, number](const Document &document) {
                        if (number != m_number)
                            return;
                        setBusy(false);
                        Q_EMIT made(document);
                    });
}

void PaperMaker::cancel()
{
    ++m_number;
    setBusy(false);
}

void PaperMaker::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

} // namespace ui

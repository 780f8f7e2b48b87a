// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_papers.h"

#include "core/models/when_ready.h"
#include "core/wording/error_text.h"
#include "ui/prompts/printing.h"
#include "ui/prompts/prompts.h"

#include <QFileInfo>

namespace ui {

namespace {

constexpr int kDotsPerInch = 200; ///< of pictures

} // namespace

TimelinePapers::TimelinePapers(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
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
                tell(report.error());
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

void TimelinePapers::print(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) {
        m_context.prompts.choosePrinter(
            sheets->title(), sheets->pageCount(), [this, sheets](QPrinter &printer) {
                const core::Result<void> printed = printDocument(*sheets, printer);
                if (!printed)
                    return tell(printed.error());
                Q_EMIT reported(tr("Sent to the printer: %1").arg(sheets->title()));
            });
    });
}

void TimelinePapers::savePdf(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) {
        m_context.prompts.chooseFileToSave(
            FilePurpose::SavePdf, sheets->fileName(), [this, sheets](const QString &path) {
                write(path, [sheets, path] { return writePdf(*sheets, path); });
            });
    });
}

void TimelinePapers::savePictures(const TimelineOrder &order)
{
    make(order, [this](const Sheets &sheets) {
        m_context.prompts.chooseFileToSave(
            FilePurpose::SavePicture, sheets->fileName(), [this, sheets](const QString &path) {
                write(path, [sheets, path]() -> core::Result<void> {
                    const auto written = writePictures(*sheets, path, kDotsPerInch);
                    if (!written)
                        return core::fail(written.error());
                    return {};
                });
            });
    });
}

void TimelinePapers::write(const QString &path, std::function<core::Result<void>()> work)
{
    begin();
    core::whenReady(m_background.run<core::Result<void>>(std::move(work)),
                    this,
                    [this, path](const core::Result<void> &written) {
                        end();
                        if (!written)
                            return tell(written.error());
                        Q_EMIT reported(tr("Written: %1").arg(QFileInfo(path).fileName()));
                    });
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

void TimelinePapers::tell(const core::Error &error)
{
    m_context.prompts.tell({core::errorText(error), {}, {}});
}

} // namespace ui

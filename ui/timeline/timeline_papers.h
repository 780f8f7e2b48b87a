// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/timeline_report.h"
#include "core/store/store_thread.h"
#include "ui/drawing/timeline_sheets.h"
#include "ui/printing/paper_output.h"

namespace ui {

class Prompts;

/// What of the timeline is printed.
struct TimelineOrder
{
    QList<core::Id> ledgers;
    core::RowFilter filter;
    core::TimelineGrouping grouping = core::TimelineGrouping::Unit;
    QSet<core::TimelineKey> collapsed;
    TimelineSheets::Layout layout;
};

/// Puts the timeline into a PDF, into pictures or into a table without holding up the
/// window: read on the read lane, laid out and written in a thread of the pool.
class TimelinePapers final : public QObject
{
    Q_OBJECT

public:
    /// What the papers need; the references must outlive them.
    struct Context
    {
        core::StoreThread &store;
        const core::Clock &clock;
        const core::WorkCalendar &calendar;
        Prompts &prompts;
    };

    explicit TimelinePapers(const Context &context, QObject *parent = nullptr);

    void savePdf(const TimelineOrder &order);
    void savePictures(const TimelineOrder &order);
    void saveTable(const TimelineOrder &order);

    [[nodiscard]] bool isBusy() const { return m_jobs > 0 || m_output.isBusy(); }

Q_SIGNALS:
    void busyChanged();

    /// What was done, for the status bar.
    void reported(const QString &text);

    /// A file is being made.
    void started(const ui::RunningJob &job);

private:
    using Sheets = std::shared_ptr<const TimelineSheets>;
    using Use = std::function<void(const Sheets &sheets)>;

    void make(const TimelineOrder &order, const Use &use);
    void layOut(const core::TimelineReport &report, const TimelineOrder &order, const Use &use);
    void begin();
    void end();

    Context m_context;
    PaperOutput m_output;
    int m_jobs = 0; ///< being made
    Background m_background;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/report/report.h"
#include "core/views/marked_day.h"
#include "core/views/timeline.h"
#include "core/views/timeline_line.h"

namespace core {

/// Which timeline is printed: what is seen on the page. The references must outlive the call only.
struct TimelineRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    const Clock &clock;
    QList<Id> ledgers;
    RowFilter filter;
    TimelineGrouping grouping = TimelineGrouping::Unit;
    QSet<TimelineKey> collapsed; ///< groups of which only the heading is printed
};

/// A timeline as it is printed: values, Chinese whatever language the interface speaks.
struct TimelineReport
{
    QString title;
    QString asOf; ///< 数据截至：2026年9月24日
    QString note; ///< what is left out or not known; may be empty
    QString stamp; ///< foot of every sheet
    QStringList headers; ///< of the three columns
    QList<TimelineLine> lines; ///< headings and tasks as they stand
    DateSpan days; ///< what is drawn; both ends invalid without any date
    QDate today;
    QList<MarkedDay> marks; ///< days the ledgers count down to
    QString fileName; ///< what a file of it is called, without suffix
    ReportProperties properties;
};

/// Reads and judges what is printed. Error kinds of RecordSource; NotFound (a ledger that does not
/// exist).
[[nodiscard]] Result<TimelineReport> timelineReport(const TimelineRequest &request);

} // namespace core

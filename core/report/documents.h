// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/calendar/week.h"
#include "core/records/record_source.h"
#include "core/report/report.h"
#include "core/report/shown_rows.h"

namespace core {

/// The stretch of time a document speaks of.
enum class PeriodKind
{
    None, ///< the state of a day
    Week,
    Months ///< the state of a day, drawn over a stretch of months
};

template <> struct EnumKeys<PeriodKind>
{
    static constexpr EnumKeyTable<PeriodKind, 3> values {{
        {PeriodKind::None, QLatin1String("none")},
        {PeriodKind::Week, QLatin1String("week")},
        {PeriodKind::Months, QLatin1String("months")},
    }};
};

/// A document that can be printed.
struct DocumentType
{
    QString name; ///< as the command line takes it: weekly
    QString title; ///< 周工作汇报表
    PeriodKind period = PeriodKind::None;
    bool isWallChart = false; ///< on paper up to A0 or many sheets, in a frame of its own
    bool isUpright = false; ///< made for an upright sheet, which its columns fit; lies on others

    bool operator==(const DocumentType &) const = default;
};

/// What a document is made from. The references must outlive the call only.
struct ReportRequest
{
    const RecordSource &source;
    const WorkCalendar &calendar;
    const Clock &clock;
    QList<Id> ledgers; ///< none = all of the file
    Id unit; ///< only the tasks this unit leads; none = all
    QString period; ///< 2021-W30; empty = the one today lies in. Of a wall chart: 2026-03..2026-09,
                    ///< 2026-03 or 2026; empty = what its tasks need
    std::optional<QDate> asOf; ///< judged on this day instead of the period's own
    PaperFrame frame = PaperFrame::Internal;
    PaperSize paper = PaperSize::A4Landscape;
    QString annex; ///< 附件1; empty = 附件 on an annex, nothing on a worksheet
    std::optional<Week> comparedWith = {}; ///< what an overview is compared with; empty = last week
    WallChartSetup wallChart = {}; ///< how a wall chart is spread and coloured
    std::optional<ShownRows> shown = {}; ///< of a list only these rows; none = those it takes by
                                         ///< itself
};

/// Every document, in the order they are listed.
[[nodiscard]] const QList<DocumentType> &documentTypes();

/// Makes the document called @p name. Error kinds: NotFound (no such document, or a ledger or unit
/// that does not exist), WrongUsage (a period that cannot be read, or one for a document that shows
/// a day), and those of RecordSource.
[[nodiscard]] Result<Report> makeReport(const QString &name, const ReportRequest &request);

} // namespace core

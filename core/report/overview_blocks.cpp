// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview_blocks.h"

#include "core/report/print_text.h"
#include "core/wording/count_text.h"

namespace core {

namespace {

constexpr double kUnitCharacters = 10;
constexpr double kMonthCharacters = 8; ///< 其他年份或无时限
constexpr double kNumberCharacters = 4;
constexpr double kRateCharacters = 6;

/// The heads of the columns, in the order of kOverviewCounts and kOverviewRates.
constexpr std::array kCountHeads {
    u"在办", u"逾期、严重滞后", u"临期、滞后", u"本周办结", u"已办结"};
static_assert(kCountHeads.size() == kOverviewCounts.size());
constexpr std::array kRateHeads {u"办结率", u"按期办结率"};
static_assert(kRateHeads.size() == kOverviewRates.size());

/// The heads of the columns, in the order of kOnTimeCounts.
constexpr std::array kOnTimeHeads {u"按期办结", u"逾期办结", u"逾期未结"};
static_assert(kOnTimeHeads.size() == kOnTimeCounts.size());

/// The heads of the columns, in the order of DueState.
constexpr std::array kStateHeads {u"办结", u"逾期、严重滞后", u"临期、滞后", u"其他"};
static_assert(kStateHeads.size() == kDueStates);

constexpr ReportMark kRed {LightColour::Red, LightReason::Overdue};
constexpr ReportMark kYellow {LightColour::Yellow, LightReason::DueSoon};

ReportText plainNumber(qsizetype number)
{
    return {QString::number(number), {}};
}

/// A number that stands for alerts, with their mark; none where there is nothing to press.
ReportText markedNumber(qsizetype number, const std::optional<ReportMark> &mark)
{
    return {QString::number(number), number > 0 ? mark : std::nullopt};
}

std::optional<ReportMark> markOf(Count count)
{
    if (count == Count::Red || count == Count::Overdue)
        return kRed;
    return count == Count::Yellow ? std::optional(kYellow) : std::nullopt;
}

std::optional<ReportMark> markOf(DueState state)
{
    if (state == DueState::Red)
        return kRed;
    return state == DueState::Yellow ? std::optional(kYellow) : std::nullopt;
}

QList<ReportColumn> unitColumns()
{
    QList<ReportColumn> columns {{QStringLiteral("科室（单位）"), kUnitCharacters}};
    for (const char16_t *head : kCountHeads)
        columns.append({QString::fromUtf16(head), kNumberCharacters});
    for (const char16_t *head : kRateHeads)
        columns.append({QString::fromUtf16(head), kRateCharacters, ReportAlignment::Right});
    return columns;
}

ReportRow unitRow(const QString &name, const CountedTasks &counts)
{
    ReportRow row {{{name, {}}}};
    for (const Count count : kOverviewCounts)
        row.cells.append(markedNumber(counts.number(count), markOf(count)));
    for (const RateKind kind : kOverviewRates)
        row.cells.append({rateText(counts.rate(kind)), {}});
    return row;
}

QList<ReportColumn> onTimeColumns()
{
    QList<ReportColumn> columns {{QStringLiteral("科室（单位）"), kUnitCharacters}};
    for (const char16_t *head : kOnTimeHeads)
        columns.append({QString::fromUtf16(head), kNumberCharacters});
    columns.append({QStringLiteral("合计"), kNumberCharacters});
    columns.append({QStringLiteral("按时率"), kRateCharacters, ReportAlignment::Right});
    return columns;
}

ReportRow onTimeRow(const QString &name, const CountedTasks &counts)
{
    ReportRow row {{{name, {}}}};
    for (const Count count : kOnTimeCounts)
        row.cells.append(markedNumber(counts.number(count), markOf(count)));
    row.cells.append(plainNumber(counts.number(Count::FallenDue)));
    row.cells.append({rateText(counts.rate(RateKind::Punctual)), {}});
    return row;
}

QString printedUnit(const OverviewUnit &unit)
{
    return unit.name.isEmpty() ? QStringLiteral("未明确科室") : unit.name;
}

QList<ReportColumn> monthColumns()
{
    QList<ReportColumn> columns {{QStringLiteral("月份"), kMonthCharacters}};
    for (const char16_t *head : kStateHeads)
        columns.append({QString::fromUtf16(head), kNumberCharacters});
    columns.append({QStringLiteral("合计"), kNumberCharacters});
    columns.append({QStringLiteral("计划办结\n（累计）"), kNumberCharacters});
    columns.append({QStringLiteral("实际办结\n（累计）"), kNumberCharacters});
    return columns;
}

/// The cells of @p due by state and in all; of plan and completion nothing is said.
ReportRow dueRow(const QString &name, const DueTasks &due)
{
    ReportRow row {{{name, {}}}};
    for (int i = 0; i < kDueStates; ++i) {
        const auto state = static_cast<DueState>(i);
        row.cells.append(markedNumber(due.as(state).size(), markOf(state)));
    }
    row.cells.append(plainNumber(due.all().size()));
    row.cells.append({emptyMark(), {}});
    row.cells.append({emptyMark(), {}});
    return row;
}

ReportRow monthRow(const OverviewMonth &month)
{
    ReportRow row = dueRow(QStringLiteral("%1月").arg(month.first.month()), month.due);
    ReportText &planned = row.cells[row.cells.size() - 2];
    planned = plainNumber(month.planned.size());
    if (month.hasCome)
        row.cells.last() = plainNumber(month.closed.size());
    return row;
}

/// A row made by @p rowOf for each unit, and one for all of them.
ReportBlock blockOfUnits(const Overview &overview,
                         const QString &heading,
                         const QList<ReportColumn> &columns,
                         ReportRow (*rowOf)(const QString &name, const CountedTasks &counts))
{
    ReportBlock block;
    block.heading = heading;
    block.columns = columns;
    for (const OverviewUnit &unit : overview.units)
        block.rows.append(rowOf(printedUnit(unit), unit.counts));
    block.rows.append(rowOf(QStringLiteral("合计"), overview.counts));
    return block;
}

} // namespace

ReportBlock unitsBlock(const Overview &overview)
{
    return blockOfUnits(overview, QStringLiteral("一、各科室（单位）情况"), unitColumns(), unitRow);
}

ReportBlock monthsBlock(const Overview &overview)
{
    ReportBlock block;
    block.heading = QStringLiteral("二、%1年各月到期任务与办结进度").arg(overview.year);
    block.columns = monthColumns();
    for (const OverviewMonth &month : overview.months)
        block.rows.append(monthRow(month));
    if (!overview.elsewhere.all().isEmpty())
        block.rows.append(dueRow(QStringLiteral("其他年份或无时限"), overview.elsewhere));
    block.rows.append(dueRow(QStringLiteral("合计"), overview.dueInAll()));
    return block;
}

ReportBlock onTimeBlock(const Overview &overview)
{
    return blockOfUnits(
        overview, QStringLiteral("三、各科室（单位）按时办结情况"), onTimeColumns(), onTimeRow);
}

} // namespace core

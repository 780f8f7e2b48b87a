// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_layout.h"

#include "ui/drawing/wall_chart_measures.h"
#include "ui/drawing/wall_chart_rows.h"
#include "ui/drawing/wall_chart_texts.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr qreal kA3Width = fromMillimetres(420);
constexpr qreal kLeastTimeShare = 0.25; ///< of the width of a sheet
constexpr qreal kUsualMonth = fromMillimetres(17); ///< on A3
constexpr int kScaleSteps = 60;

qreal widthOfColumns(int count)
{
    return std::accumulate(kWallColumns.cbegin(), kWallColumns.cbegin() + count, qreal {0});
}

constexpr int kAllColumns = static_cast<int>(kWallColumns.size());

/// Finds the scale and lays the sheets out at it.
class WallChartSetter
{
public:
    WallChartSetter(WallChartLayout &layout, core::WallChartSetup setup)
        : m_layout(layout)
        , m_setup(setup)
    {
    }

    void set()
    {
        setSheet(1);
        m_layout.rows = setWallChartRows(m_layout.chart(), mostOfRow());
        for (const WallChartSetRow &row : std::as_const(m_layout.rows))
            m_needed.append(row.needed);
        chooseScale();
        setStrips();
        setGrid();
        setTiers();
    }

private:
    [[nodiscard]] bool isSpread() const { return m_setup.across != 1 || m_setup.down != 1; }

    /// The sheet at @p scale: its area and what stands over and under the chart.
    void setSheet(qreal scale)
    {
        m_layout.scale = scale;
        const QSizeF page = m_layout.paper / scale;
        m_layout.area
            = QRectF(QPointF(), page).adjusted(kWallSide, kWallTop, -kWallSide, -kWallBottom);
        const WallChartHead head
            = setWallChartHead(m_layout.report, m_layout.area, isSpread() ? kWallMapCorner : 0);
        m_layout.head = head.texts;
        m_headHeight = head.height;
        m_layout.legend = wallChartLegend(m_layout.report, m_layout.area.width());
    }

    [[nodiscard]] WallChartRoom room() const
    {
        const qreal all
            = m_layout.area.height() - kWallHeader - kWallAboveLegend - m_layout.legend.height;
        return {all - m_headHeight,
                all - kWallRunningHead - kWallUnderHead,
                kWallAboveSign + fromPoints(kWallHeadPoints)};
    }

    [[nodiscard]] qreal mostOfRow() const
    {
        return std::min(room().first, room().next) - room().foot;
    }

    /// At which the texts of rows have the least size asked for.
    [[nodiscard]] qreal leastScale() const { return m_setup.leastType / kWallBodyPoints; }

    /// What paper and number of sheets allow: as A3 on each, all of them together as one large
    /// sheet, as long as a sheet still has time on it.
    [[nodiscard]] qreal largestScale() const
    {
        const int sheets = m_setup.across == 0 ? m_setup.down
            : m_setup.down == 0                ? m_setup.across
                                               : std::min(m_setup.across, m_setup.down);
        const qreal wished = m_layout.paper.width() / kA3Width * std::max(1, sheets);
        const qreal table = widthOfColumns(kAllColumns) + (m_setup.across > 1 ? 0 : kWallProgress);
        const qreal possible
            = m_layout.paper.width() / (table / (1 - kLeastTimeShare) + 2 * kWallSide);
        return std::max(1.0, std::min(wished, possible));
    }

    /// The largest scale at which the rows fit on the sheets down.
    void chooseScale()
    {
        const qreal largest = largestScale();
        for (int step = 0; step <= kScaleSteps; ++step) {
            setSheet(largest - (largest - leastScale()) * step / kScaleSteps);
            const auto tiers = spreadWallChartRows(m_needed, room(), m_setup.down);
            if (m_setup.down == 0 || tiers.size() <= m_setup.down)
                return;
        }
    }

    [[nodiscard]] qreal overlap() const { return kWallOverlap / m_layout.scale; }

    [[nodiscard]] WallChartStrip stripAt(int index, int across) const
    {
        const QRectF &area = m_layout.area;
        WallChartStrip strip;
        strip.columns = index == 0 ? kAllColumns : kWallRepeatedColumns;
        strip.hasProgress = index == across - 1;
        strip.time = area.adjusted(
            widthOfColumns(strip.columns), 0, strip.hasProgress ? -kWallProgress : 0, 0);
        return strip;
    }

    [[nodiscard]] qreal gridWidthOf(int across) const
    {
        qreal width = -overlap() * (across - 1);
        for (int index = 0; index < across; ++index)
            width += stripAt(index, across).time.width();
        return width;
    }

    [[nodiscard]] qint64 dayCount() const
    {
        const core::DateSpan &days = m_layout.chart().days;
        return days.start.daysTo(days.end) + 1;
    }

    /// As many as are asked for, else as few as give a month its usual width.
    [[nodiscard]] int sheetsAcross() const
    {
        if (m_setup.across > 0)
            return m_setup.across;
        constexpr qreal kDaysOfMonth = 30.4;
        const qreal wanted = kUsualMonth / kDaysOfMonth * static_cast<qreal>(dayCount());
        int across = 1;
        while (across < core::WallChartSetup::kMostSheets && gridWidthOf(across) < wanted)
            ++across;
        return across;
    }

    void setStrips()
    {
        const int across = sheetsAcross();
        qreal scrolled = 0;
        for (int index = 0; index < across; ++index) {
            WallChartStrip strip = stripAt(index, across);
            strip.scrolled = scrolled;
            scrolled += strip.time.width() - overlap();
            m_layout.strips.append(strip);
        }
        m_layout.gridWidth = gridWidthOf(across);
    }

    void setGrid()
    {
        const core::WallChart &chart = m_layout.chart();
        m_layout.axis = {chart.days.start, m_layout.gridWidth / static_cast<qreal>(dayCount())};
        m_layout.cells = wallChartCells(chart.days, m_layout.axis.perDay);
        for (WallChartSetRow &row : m_layout.rows) {
            if (!row.isContinued)
                row.bars = wallChartBars(row.values.bar, m_layout.axis, m_layout.gridWidth);
        }
    }

    void setTiers()
    {
        const WallChartRoom room = this->room();
        const auto fewest = spreadWallChartRows(m_needed, room, 0);
        const auto counts = spreadWallChartRows(m_needed, room, m_setup.down);
        const bool isAiry = counts.size() > fewest.size();
        for (const qsizetype count : counts) {
            WallChartTier tier;
            tier.hasTitle = m_layout.tiers.isEmpty();
            tier.firstRow = m_rowsSet;
            tier.isLast = m_layout.tiers.size() + 1 == counts.size();
            tier.top = m_layout.area.top()
                + (tier.hasTitle ? m_headHeight : kWallRunningHead + kWallUnderHead);
            tier.heights = filledWallChartRows(m_needed.mid(m_rowsSet, count),
                                               (tier.hasTitle ? room.first : room.next) - room.foot,
                                               isAiry ? kWallAirySheetRow : kWallMostRow);
            m_layout.tiers.append(tier);
            m_rowsSet += count;
        }
    }

    WallChartLayout &m_layout;
    core::WallChartSetup m_setup;
    qreal m_headHeight = 0;
    QList<qreal> m_needed;
    qsizetype m_rowsSet = 0;
};

} // namespace

qreal WallChartTier::rowsTop() const
{
    return top + kWallHeader;
}

qreal WallChartTier::bottom() const
{
    // Without any row there is one that says so.
    return heights.isEmpty()
        ? rowsTop() + kWallMostRow
        : rowsTop() + std::accumulate(heights.cbegin(), heights.cend(), qreal {0});
}

WallChartLayout layOutWallChart(const core::Report &report)
{
    WallChartLayout layout;
    layout.report = report;
    layout.paper = frameOf(report.frame, report.paper).page;
    WallChartSetter(layout, layout.chart().setup).set();
    return layout;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/wall_chart_legend.h"

#include "ui/drawing/font_roles.h"
#include "ui/drawing/marks.h"
#include "ui/drawing/wall_chart_measures.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qreal kSignBar = fromMillimetres(13);
constexpr qreal kSignMark = fromMillimetres(3.6);
constexpr qreal kSignLine = fromMillimetres(1);
constexpr qreal kUnderSign = fromMillimetres(1.4); ///< between a sign and its words
constexpr qreal kBetweenItems = fromMillimetres(5);
constexpr qreal kLegendLine = fromMillimetres(6);

qreal widthOf(WallChartSign sign)
{
    switch (sign) {
    case WallChartSign::Plan:
    case WallChartSign::Actual:
    case WallChartSign::Overdue: return kSignBar;
    case WallChartSign::NodeDone:
    case WallChartSign::NodeOverdue: return kWallFlagWidth;
    case WallChartSign::NodeToCome:
    case WallChartSign::Deadline: return fromMillimetres(3);
    case WallChartSign::Today: return kSignLine;
    case WallChartSign::Closed:
    case WallChartSign::Normal:
    case WallChartSign::AtRisk:
    case WallChartSign::Late:
    case WallChartSign::NotStarted:
    case WallChartSign::Stopped: return kSignMark;
    case WallChartSign::Text: return 0;
    }
    Q_UNREACHABLE();
}

/// A sign and what it means.
struct SignWords
{
    WallChartSign sign;
    QString words;
};

bool hasDeadlineMark(const core::WallChart &chart)
{
    return std::any_of(chart.rows.cbegin(), chart.rows.cend(), [](const auto &row) {
        return row.bar.due.isValid() && !row.bar.hasPlan();
    });
}

/// Whether a row has the mark @p shape.
bool hasMark(const core::WallChart &chart, MarkShape shape)
{
    return std::any_of(chart.rows.cbegin(), chart.rows.cend(), [shape](const auto &row) {
        return markOf(row.bar.light.colour, row.bar.light.reason) == shape;
    });
}

QList<SignWords> signsOf(const core::Report &report)
{
    const core::WallChart &chart = *report.wallChart;
    const bool isGrey = chart.setup.isGrey;
    QList<SignWords> signs {
        {WallChartSign::Text, QStringLiteral("图例：")},
        {WallChartSign::Plan, QStringLiteral("计划")},
        {WallChartSign::Actual, QStringLiteral("实际（按完成比例）")},
        {WallChartSign::Overdue, QStringLiteral("逾期")},
        {WallChartSign::NodeDone,
         isGrey ? QStringLiteral("节点完成") : QStringLiteral("节点完成（红旗）")},
        {WallChartSign::NodeOverdue,
         isGrey ? QStringLiteral("节点逾期") : QStringLiteral("节点逾期（黑旗）")},
        {WallChartSign::NodeToCome, QStringLiteral("未到节点")}};
    if (hasDeadlineMark(chart))
        signs.append({WallChartSign::Deadline, QStringLiteral("完成时限")});
    signs.append({{WallChartSign::Today, QStringLiteral("今日")},
                  {WallChartSign::Closed, QStringLiteral("办结")},
                  {WallChartSign::Normal, QStringLiteral("正常")},
                  {WallChartSign::AtRisk, QStringLiteral("临期、滞后")},
                  {WallChartSign::Late, QStringLiteral("逾期、严重滞后")}});
    if (hasMark(chart, MarkShape::Ring))
        signs.append({WallChartSign::NotStarted, QStringLiteral("未到启动")});
    if (hasMark(chart, MarkShape::Dash))
        signs.append({WallChartSign::Stopped, QStringLiteral("中止")});
    for (const core::ReportText &note : report.note)
        signs.append({WallChartSign::Text, note.text});
    return signs;
}

} // namespace

WallChartLegend wallChartLegend(const core::Report &report, qreal width)
{
    const TextStyle style {paperFont(PaperFontRole::Body, kWallBodyPoints),
                           fromPoints(kWallBodyPitch),
                           core::ReportAlignment::Left,
                           false};
    WallChartLegend legend;
    QPointF at;
    for (const SignWords &sign : signsOf(report)) {
        const qreal signWidth = widthOf(sign.sign);
        const qreal indent = signWidth > 0 ? signWidth + kUnderSign : 0;
        const TextBox words(sign.words, style, width - indent);
        const qreal needed = indent + words.naturalWidth();
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + kLegendLine);
        legend.items.append({sign.sign, at, signWidth, words});
        legend.height = at.y() + words.height();
        at.rx() += needed + (legend.items.size() == 1 ? kUnderSign : kBetweenItems);
    }
    return legend;
}

} // namespace ui

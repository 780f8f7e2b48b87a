// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_legend.h"

#include "ui/drawing/timeline_layers.h"
#include "ui/drawing/timeline_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace ui {

namespace {

constexpr double kSide = 12;
constexpr double kShapeGap = 6; ///< between a shape and its word
constexpr double kTimelineLegendGap = 16;
constexpr double kShapeHeight = 20;
constexpr double kTimelineLegendBaseline = 18;

/// Paints one shape into a box 20 high with its upper left corner at @p corner.
using PaintShape = std::function<void(QPointF corner)>;

class LegendPainter
{
public:
    LegendPainter(QPainter &painter, const QRectF &area, const TimelineLook &look)
        : m_painter(painter)
        , m_area(area)
        , m_look(look)
        , m_metrics(look.small)
        , m_x(area.left() + kSide)
    {
        painter.setFont(look.small);
    }

    void word(const QString &text, Token token)
    {
        paintAt(m_painter,
                QPointF(m_x, m_area.top() + kTimelineLegendBaseline),
                text,
                colourOf(token, m_look.theme));
        m_x += m_metrics.horizontalAdvance(text) + kTimelineLegendGap;
    }

    void entry(double width, const PaintShape &paint, const QString &text)
    {
        paint(QPointF(m_x, m_area.top() + (m_area.height() - kShapeHeight) / 2));
        m_x += width + kShapeGap;
        word(text, Token::Text);
    }

    /// At the right end, if there is room left for it.
    void hint(const QString &text)
    {
        const double width = m_metrics.horizontalAdvance(text);
        if (m_x + width + kSide > m_area.right())
            return;
        m_x = m_area.right() - kSide - width;
        word(text, Token::Muted);
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    const TimelineLook &m_look;
    QFontMetricsF m_metrics;
    double m_x;
};

} // namespace

LegendWords paperLegendWords()
{
    return {QStringLiteral("图例"),
            QStringLiteral("计划"),
            QStringLiteral("实际（按完成比例）"),
            QStringLiteral("逾期"),
            QStringLiteral("节点完成"),
            QStringLiteral("节点逾期"),
            QStringLiteral("节点未到"),
            QStringLiteral("完成时限"),
            QStringLiteral("休息日"),
            {}};
}

void paintTimelineLegend(QPainter &painter,
                         const QRectF &area,
                         const LegendWords &words,
                         const TimelineLook &look)
{
    const Theme theme = look.theme;
    const QColor text = colourOf(Token::Text, theme);
    const auto bar = [&](TimeToken token, double top, double height) -> PaintShape {
        return [&painter, theme, token, top, height](QPointF corner) {
            painter.fillRect(QRectF(corner + QPointF(0, top), QSizeF(24, height)),
                             colourOf(token, theme));
        };
    };
    const auto flag = [&](core::NodeState state) -> PaintShape {
        return [&painter, theme, state](QPointF corner) {
            paintNodeFlag(painter, corner + QPointF(1.5, 1), state, false, theme);
        };
    };
    LegendPainter legend(painter, area, look);
    legend.word(words.title, Token::Muted);
    legend.entry(24, bar(TimeToken::Plan, 7, 6), words.plan);
    legend.entry(24, bar(TimeToken::Actual, 6, 8), words.actual);
    legend.entry(
        24,
        [&](QPointF corner) {
            paintOverdueBar(painter, QRectF(corner + QPointF(0, 4), QSizeF(24, 11)), theme);
        },
        words.overdue);
    legend.entry(16, flag(core::NodeState::Done), words.nodeDone);
    legend.entry(16, flag(core::NodeState::Overdue), words.nodeOverdue);
    legend.entry(16, flag(core::NodeState::ToCome), words.nodeToCome);
    legend.entry(
        10,
        [&](QPointF corner) { paintDeadlineMark(painter, corner + QPointF(5, 0), text, text); },
        words.deadline);
    legend.entry(
        12,
        [&](QPointF corner) {
            const QRectF day(corner, QSizeF(12, kShapeHeight));
            painter.fillRect(day, colourOf(TimeToken::DayOff, theme));
            painter.setPen(linePen(look, Token::Frame));
            painter.drawRect(day.adjusted(0, 0, -1, -1));
        },
        words.dayOff);
    legend.hint(words.hint);
}

} // namespace ui

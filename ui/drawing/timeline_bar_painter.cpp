// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/timeline_layers.h"
#include "ui/drawing/timeline_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double kTimelineBarPainterMarkTop = 3; ///< of stems, poles and flags
constexpr double kTimelineBarPainterBaseline = 19; ///< of remarks
constexpr double kLowBaseline = 24; ///< of a remark under the plan bar, at the edge
constexpr double kTimelineBarPainterGap = 8;
constexpr double kEdgeGap = 18; ///< at the right edge, for the mark of the deadline
constexpr double kEdgeHeight = 13;
constexpr double kLabelMost = 220; ///< pixels of a text that is no remark
constexpr double kLabelLeast = 30; ///< less says nothing

/// A task at its place on the sheet.
struct Placed
{
    const TimelineScene &scene;
    const TimelineLook &look;
    const core::TimelineLine &line;
    BarShape shape;
    double top = 0;
    bool isCurrent = false;

    [[nodiscard]] QRectF rect(const QRectF &bar) const
    {
        // Whole pixels: bars of neighbouring rows that begin on one day stand in one line.
        const double left = qRound(scene.place(bar.left()));
        return {left, top + bar.top(), qRound(scene.place(bar.right())) - left, bar.height()};
    }
};

void paintPlan(QPainter &painter, const Placed &task)
{
    if (task.shape.plan.isNull())
        return;
    const QColor colour = colourOf(TimeToken::Plan, task.look.theme);
    const QRectF bar = task.rect(task.shape.plan);
    if (task.line.bar.isBegun && task.line.bar.light.colour != core::LightColour::Grey) {
        painter.fillRect(bar, colour);
        return;
    }
    // Not begun: hollow.
    painter.setPen(QPen(colour, task.look.lineWidth));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void paintBars(QPainter &painter, const Placed &task)
{
    paintPlan(painter, task);
    if (!task.shape.actual.isNull())
        painter.fillRect(task.rect(task.shape.actual),
                         colourOf(TimeToken::Actual, task.look.theme));
    if (!task.shape.overdue.isNull())
        paintOverdueBar(painter, task.rect(task.shape.overdue), task.look.theme);
}

void paintMarks(QPainter &painter, const Placed &task)
{
    const Theme theme = task.look.theme;
    const QColor text = colourOf(Token::Text, theme);
    if (task.shape.deadline) {
        const QColor tip
            = task.line.bar.light.isOverdue ? colourOf(TimeToken::Overdue, theme) : text;
        const double x = qRound(task.scene.place(*task.shape.deadline));
        paintDeadlineMark(painter, QPointF(x, task.top + kTimelineBarPainterMarkTop), text, tip);
    }
    for (const TimelineFlag &flag : task.shape.flags) {
        const double x = qRound(task.scene.place(flag.x)) + 0.5;
        paintNodeFlag(painter,
                      QPointF(x, task.top + kTimelineBarPainterMarkTop),
                      flag.state,
                      flag.isToTheLeft,
                      theme);
    }
}

/// Where the remark would stand: right of the last mark.
double afterLastMark(const Placed &task)
{
    double x = std::max(task.shape.plan.right(), task.shape.overdue.right());
    x = std::max(x, task.shape.actual.right());
    if (task.shape.deadline)
        x = std::max(x, *task.shape.deadline);
    for (const TimelineFlag &flag : task.shape.flags)
        x = std::max(x, flag.x + (flag.isToTheLeft ? 0 : kTimelineBarPainterGap));
    return task.scene.place(x) + kTimelineBarPainterGap;
}

/// @p text as it fits into @p room.
QString fitted(const QString &text, double room, const TimelineLook &look)
{
    return QFontMetricsF(look.small).elidedText(text, Qt::ElideRight, std::min(room, kLabelMost));
}

/// What stands left of the bar; nothing where there is no room.
void paintBefore(QPainter &painter, const Placed &task)
{
    const double end
        = qRound(task.scene.place(task.shape.extent().left())) - kTimelineBarPainterGap;
    const double room = end - task.scene.timeLeft() - kTimelineBarPainterGap;
    if (task.line.before.isEmpty() || room < kLabelLeast)
        return;
    const QString text = fitted(task.line.before, room, task.look);
    const double width = QFontMetricsF(task.look.small).horizontalAdvance(text);
    paintAt(painter,
            QPointF(end - width, task.top + kTimelineBarPainterBaseline),
            text,
            colourOf(Token::Muted, task.look.theme));
}

/// What stands at the right edge. How much of the width it takes.
double paintAtEdge(QPainter &painter, const Placed &task)
{
    if (task.line.atEdge.isEmpty())
        return 0;
    const Theme theme = task.look.theme;
    const QString text = fitted(task.line.atEdge, kLabelMost, task.look);
    const double width = QFontMetricsF(task.look.small).horizontalAdvance(text);
    const double left = task.scene.size.width() - kTimelineBarPainterGap - width;
    const Token ground = task.isCurrent ? Token::Selection : Token::Base;
    painter.fillRect(QRectF(left - 4,
                            task.top + kTimelineBarPainterBaseline - 11,
                            width + 4 + kTimelineBarPainterGap,
                            kEdgeHeight),
                     colourOf(ground, theme));
    paintAt(painter,
            QPointF(left, task.top + kTimelineBarPainterBaseline),
            text,
            colourOf(Token::Muted, theme));
    return width + 4 + kTimelineBarPainterGap;
}

/// @param taken of the right edge.
void paintRemark(QPainter &painter, const Placed &task, double taken)
{
    const QString remark = fitted(task.line.remark, kLabelMost, task.look);
    if (remark.isEmpty())
        return;
    const double width = QFontMetricsF(task.look.small).horizontalAdvance(remark);
    const double right = task.scene.size.width() - taken;
    const Theme theme = task.look.theme;
    const QColor colour = task.line.bar.light.colour == core::LightColour::Red
        ? lightText(core::LightColour::Red, theme)
        : colourOf(Token::Muted, theme);
    const double x = afterLastMark(task);
    if (x + width < right) {
        paintAt(painter, QPointF(x, task.top + kTimelineBarPainterBaseline), remark, colour);
        return;
    }
    const double left = right - kEdgeGap - width;
    const Token ground = task.isCurrent ? Token::Selection : Token::Base;
    painter.fillRect(QRectF(left - 4, task.top + kLowBaseline - 11, width + 8, kEdgeHeight),
                     colourOf(ground, theme));
    paintAt(painter, QPointF(left, task.top + kLowBaseline), remark, colour);
}

/// What lies outside of what is seen says so at the edge. Whether it does.
bool paintElsewhere(QPainter &painter, const Placed &task)
{
    const QRectF extent = task.shape.extent();
    const double left = task.scene.timeLeft();
    const double right = task.scene.size.width();
    const bool isBefore = task.scene.place(extent.right()) < left;
    const bool isAfter = task.scene.place(extent.left()) > right;
    if (extent.isNull() || (!isBefore && !isAfter))
        return false;
    const QString text = isBefore ? QString(QStringLiteral("‹ ") + task.line.elsewhere)
                                  : QString(task.line.elsewhere + QStringLiteral(" ›"));
    const double width = QFontMetricsF(task.look.small).horizontalAdvance(text);
    paintAt(
        painter,
        QPointF(isBefore ? left + kTimelineBarPainterGap : right - kTimelineBarPainterGap - width,
                task.top + kTimelineBarPainterBaseline),
        text,
        task.line.bar.light.isOverdue ? lightText(core::LightColour::Red, task.look.theme)
                                      : colourOf(Token::Muted, task.look.theme));
    return true;
}

} // namespace

void paintTimelineBar(QPainter &painter,
                      const TimelineScene &scene,
                      const TimelineLook &look,
                      qsizetype line)
{
    const Placed task {scene,
                       look,
                       scene.lines.at(line),
                       barShape(scene.lines.at(line).bar, scene.axis),
                       scene.top(line),
                       line == scene.current};
    painter.setFont(look.small);
    if (task.shape.extent().isNull() || paintElsewhere(painter, task))
        return;
    paintBars(painter, task);
    paintMarks(painter, task);
    paintBefore(painter, task);
    paintRemark(painter, task, paintAtEdge(painter, task));
}

} // namespace ui

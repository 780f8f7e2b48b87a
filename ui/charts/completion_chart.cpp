// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/completion_chart.h"

#include "ui/drawing/fills.h"

#include <QChart>
#include <QLineSeries>
#include <QPainter>

namespace ui {

namespace {

constexpr double kHit = 8; ///< half the side of the square round a point that answers
constexpr double kDot = 3; ///< radius
constexpr int kNoteGap = 8;
constexpr int kNoteHeight = 16;
constexpr double kPlannedWidth = 2;
constexpr double kActualWidth = 2.5;
constexpr int kPlanned = 1;
constexpr int kActual = 2;

} // namespace

CompletionChart::CompletionChart(const QAbstractItemModel &model, QWidget *parent)
    : CountChart(model, parent)
{
    setRenderHint(QPainter::Antialiasing);
    for (int column = kPlanned; column <= kActual; ++column) {
        m_lines.append(new QLineSeries(this));
        addSeries(m_lines.last());
    }
    fill();
    colour();
}

void CompletionChart::setNotes(const QString &planned, const QString &actual)
{
    m_plannedNote = planned;
    m_actualNote = actual;
    viewport()->update();
}

void CompletionChart::fill()
{
    int greatest = 1;
    for (int column = kPlanned; column <= kActual; ++column) {
        QList<QPointF> points;
        for (int row = 0; row < std::min(kMonths, model().rowCount()); ++row) {
            if (isKnown(row, column))
                points.append(QPointF(row, valueAt(row, column)));
            greatest = std::max(greatest, valueAt(row, column));
        }
        m_lines.at(column - 1)->replace(points);
    }
    setGreatest(greatest);
}

void CompletionChart::colour()
{
    const Theme theme = themeOf(palette());
    QPen planned(colourOf(TimeToken::Plan, theme), kPlannedWidth, Qt::CustomDashLine);
    planned.setDashPattern({2.5, 1.5});
    m_lines.first()->setPen(planned);
    m_lines.last()->setPen(QPen(colourOf(TimeToken::Actual, theme), kActualWidth));
}

QRectF CompletionChart::placeOf(const QModelIndex &number) const
{
    const int column = number.column();
    if (column < kPlanned || !isKnown(number.row(), column))
        return {};
    const QPointF point = pointAt(number.row(), valueAt(number.row(), column));
    return {point.x() - kHit, point.y() - kHit, 2 * kHit, 2 * kHit};
}

void CompletionChart::paintTexts(QPainter &painter)
{
    const Theme theme = themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(TimeToken::Actual, theme));
    for (const QPointF &point : m_lines.last()->points())
        painter.drawEllipse(pointAt(point.x(), point.y()), kDot, kDot);
    painter.setPen(colourOf(Token::Text, theme));
    paintNote(painter, kPlanned, m_plannedNote, true);
    paintNote(painter, kActual, m_actualNote, false);
}

/// Left of a point and above it, or right and below; on the other side where there is no room.
void CompletionChart::paintNote(QPainter &painter, int column, const QString &note, bool isAbove)
{
    const int row = currentMonth();
    if (row < 0 || note.isEmpty() || !isKnown(row, column))
        return;
    const QPointF point = pointAt(row, valueAt(row, column));
    const double width = painter.fontMetrics().horizontalAdvance(note) + 1;
    double left = isAbove ? point.x() - kNoteGap - width : point.x() + kNoteGap;
    if (left < chart()->plotArea().left())
        left = point.x() + kNoteGap;
    if (left + width > viewport()->width())
        left = point.x() - kNoteGap - width;
    const double top = isAbove ? point.y() - kNoteHeight : point.y();
    painter.drawText(QRectF(left, top, width, kNoteHeight), Qt::AlignVCenter, note);
}

} // namespace ui

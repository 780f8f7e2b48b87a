// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_chart.h"

#include "core/base/id.h"
#include "core/models/count_roles.h"
#include "ui/charts/chart_scale.h"
#include "ui/drawing/palette.h"
#include "ui/style/fonts.h"
#include "ui/style/frames.h"
#include "ui/style/plain_tool_tip.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr QMargins kRoom(40, 16, 16, 24); ///< round the plot: numbers left, a line of names below
constexpr int kMarkRoom = 2;
constexpr int kTextGap = 6;
constexpr int kTextHeight = 16;
constexpr int kNameGap = 4; ///< between the axis and the names

} // namespace

CountChart::CountChart(const QAbstractItemModel &model, QWidget *parent)
    : QChartView(parent)
    , m_model(model)
    , m_rows(new QValueAxis(this))
    , m_numbers(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(kRoom);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->setRange(-0.5, kMonths - 0.5);
    m_rows->setTickCount(kMonths + 1);
    m_numbers->setTickCount(kScaleSteps + 1);
    for (QValueAxis *axis : {m_rows, m_numbers}) {
        axis->setLabelsVisible(false);
        chart()->addAxis(axis, axis == m_rows ? Qt::AlignBottom : Qt::AlignLeft);
    }
    m_rows->setGridLineVisible(false);
    m_numbers->setLineVisible(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &CountChart::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CountChart::follow);
}

void CountChart::addSeries(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_rows);
    series->attachAxis(m_numbers);
}

void CountChart::setGreatest(double greatest)
{
    m_numbers->setRange(0, scaleEnd(greatest));
}

void CountChart::setPlaces(int count)
{
    m_places = count;
    const int shown = std::max(1, count);
    m_rows->setRange(-0.5, shown - 0.5);
    m_rows->setTickCount(shown + 1);
}

void CountChart::setNameLines(int lines)
{
    m_nameLines = lines;
    chart()->setMargins(kRoom + QMargins(0, 0, 0, (lines - 1) * kTextHeight));
}

void CountChart::setCurrentMonth(int month)
{
    m_currentMonth = month;
    viewport()->update();
}

/// The numbers of the model are others; the first time, too.
void CountChart::follow()
{
    fill();
    applyColours();
    if (m_marked.isValid() && !isLink(m_marked.row(), m_marked.column()))
        mark({});
    viewport()->update();
}

void CountChart::applyColours()
{
    const Theme theme = themeOf(palette());
    chart()->setBackgroundBrush(colourOf(Token::Base, theme));
    setBackgroundBrush(colourOf(Token::Base, theme));
    m_numbers->setGridLinePen(QPen(colourOf(Token::Line, theme), 1));
    m_rows->setLinePen(QPen(colourOf(Token::Strong, theme), 1));
    colour();
}

int CountChart::valueAt(int row, int column) const
{
    return static_cast<int>(
        m_model.index(row, column).data(core::CountedTasksRole).value<QList<core::Id>>().size());
}

bool CountChart::isKnown(int row, int column) const
{
    return !m_model.index(row, column).data().toString().isEmpty();
}

bool CountChart::isLink(int row, int column) const
{
    return row < m_places && valueAt(row, column) > 0
        && placeOf(m_model.index(row, column)).isValid();
}

QPointF CountChart::pointAt(double row, double value) const
{
    return chart()->mapToPosition({row, value}, chart()->series().value(0));
}

QModelIndex CountChart::linkAt(QPointF place) const
{
    for (int row = 0; row < std::min(m_places, m_model.rowCount()); ++row) {
        for (int column = 1; column < m_model.columnCount(); ++column) {
            if (isLink(row, column) && placeOf(m_model.index(row, column)).contains(place))
                return m_model.index(row, column);
        }
    }
    return {};
}

/// The link of a row that is nearest to @p column.
QModelIndex CountChart::linkIn(int row, int column) const
{
    for (int distance = 0; distance < m_model.columnCount(); ++distance) {
        for (const int candidate : {column - distance, column + distance}) {
            if (candidate > 0 && candidate < m_model.columnCount() && isLink(row, candidate))
                return m_model.index(row, candidate);
        }
    }
    return {};
}

void CountChart::mark(const QModelIndex &number)
{
    if (number == m_marked)
        return;
    m_marked = number;
    viewport()->setCursor(number.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString told = number.isValid()
        ? number.data(core::CountNameRole).toString() + u' ' + number.data().toString()
        : QString();
    setAccessibleDescription(told);
    viewport()->update();
}

void CountChart::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    painter->save();
    painter->setFont(fontOf(FontRole::Small));
    paintScale(*painter);
    paintNames(*painter);
    paintTexts(*painter);
    if (m_marked.isValid())
        paintFocusRing(*painter,
                       placeOf(m_marked).toAlignedRect().adjusted(
                           -kMarkRoom, -kMarkRoom, kMarkRoom, kMarkRoom),
                       colourOf(Token::Accent, themeOf(palette())));
    painter->restore();
}

void CountChart::paintScale(QPainter &painter) const
{
    painter.setPen(colourOf(Token::Muted, themeOf(palette())));
    const double end = m_numbers->max();
    for (int step = 0; step <= kScaleSteps; ++step) {
        const double value = end * step / kScaleSteps;
        const QPointF at = pointAt(0, value);
        const double right = chart()->plotArea().left() - kTextGap;
        painter.drawText(QRectF(0, at.y() - kTextHeight / 2.0, right, kTextHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(std::lround(value)));
    }
}

void CountChart::paintNames(QPainter &painter) const
{
    const Theme theme = themeOf(palette());
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / std::max(1, m_places);
    for (int row = 0; row < std::min(m_places, m_model.rowCount()); ++row) {
        QFont font = fontOf(FontRole::Small);
        font.setWeight(row == m_currentMonth ? QFont::Medium : QFont::Normal);
        painter.setFont(font);
        painter.setPen(colourOf(row == m_currentMonth ? Token::Text : Token::Muted, theme));
        paintName(painter,
                  QRectF(plot.left() + row * width,
                         plot.bottom() + kNameGap,
                         width,
                         m_nameLines * kTextHeight),
                  m_model.index(row, 0).data().toString());
    }
    painter.setFont(fontOf(FontRole::Small));
}

/// A name that one line does not hold goes on in the next; one that they do not hold is cut: the
/// twin of the chart says it whole.
void CountChart::paintName(QPainter &painter, const QRectF &box, const QString &name) const
{
    if (m_nameLines == 1) {
        painter.drawText(box, Qt::AlignCenter, name);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    // A line ends before a character that does not fit, so that each may leave one's width.
    const double room = m_nameLines * (box.width() - metrics.averageCharWidth() * 2);
    painter.drawText(box,
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWrapAnywhere,
                     metrics.elidedText(name, Qt::ElideRight, std::max(0, static_cast<int>(room))));
}

void CountChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    // Else grid and axes keep the size of before until something else changes.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void CountChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !chart()->series().isEmpty())
        applyColours();
}

void CountChart::mouseMoveEvent(QMouseEvent *event)
{
    mark(linkAt(event->position()));
}

void CountChart::mousePressEvent(QMouseEvent *event)
{
    mark(linkAt(event->position()));
}

void CountChart::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex link = linkAt(event->position());
    if (event->button() == Qt::LeftButton && link.isValid() && link == m_marked)
        Q_EMIT activated(link);
}

void CountChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        mark({});
}

void CountChart::moveMark(int places, int numbers)
{
    const int last = std::min(m_places, m_model.rowCount()) - 1;
    int row = m_marked.isValid() ? m_marked.row() : -1;
    int column = m_marked.isValid() ? m_marked.column() : 1;
    if (numbers != 0 && row >= 0) {
        for (column += numbers; column > 0 && column < m_model.columnCount(); column += numbers) {
            if (isLink(row, column))
                return mark(m_model.index(row, column));
        }
        return;
    }
    const int step = places < 0 ? -1 : 1;
    for (row += step; row >= 0 && row <= last; row += step) {
        if (const QModelIndex link = linkIn(row, column); link.isValid())
            return mark(link);
    }
}

void CountChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveMark(-1, 0);
    case Qt::Key_Right: return moveMark(1, 0);
    case Qt::Key_Up: return moveMark(0, 1);
    case Qt::Key_Down: return moveMark(0, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marked.isValid())
            Q_EMIT activated(m_marked);
        return;
    default: event->ignore();
    }
}

void CountChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_marked.isValid())
        moveMark(1, 0);
}

void CountChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    mark({});
}

bool CountChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex link = linkAt(help->pos());
    const QString text = link.data(core::CountNameRole).toString() + u' ' + link.data().toString();
    if (link.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace ui

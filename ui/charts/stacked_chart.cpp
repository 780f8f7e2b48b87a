// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_chart.h"

#include <QBarSet>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>

namespace ui {

namespace {

constexpr double kBarShare = 0.64; ///< of the room of a bar
constexpr double kHeadroom = 1.1; ///< for the text on top of the highest bar
constexpr int kTopHeight = 16;

} // namespace

StackedChart::StackedChart(const QAbstractItemModel &model,
                           const QList<Fill> &fills,
                           QWidget *parent)
    : CountChart(model, parent)
    , m_series(new QStackedBarSeries(this))
    , m_fills(fills)
{
    m_series->setBarWidth(kBarShare);
    for (qsizetype i = 0; i < m_fills.size(); ++i) {
        m_counts.append(new QBarSet(QString(), m_series));
        m_series->append(m_counts.last());
    }
    addSeries(m_series);
}

int StackedChart::barCount() const
{
    return kMonths;
}

/// Gives every count @p count bars.
void StackedChart::setBars(int count)
{
    setPlaces(count);
    for (QBarSet *set : std::as_const(m_counts)) {
        if (set->count() > count)
            set->remove(count, set->count() - count);
        while (set->count() < count)
            set->append(0);
    }
}

void StackedChart::fill()
{
    const int bars = barCount();
    setBars(bars);
    int greatest = 1;
    for (int row = 0; row < bars; ++row) {
        for (int i = 0; i < m_counts.size(); ++i)
            m_counts.at(i)->replace(row, valueAt(row, i + 1));
        greatest = std::max(greatest, sumOf(row));
    }
    setGreatest(greatest * kHeadroom);
}

void StackedChart::colour()
{
    const Theme theme = themeOf(palette());
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        m_counts.at(i)->setBrush(fillBrush(m_fills.at(i), theme));
        m_counts.at(i)->setPen(fillFrame(m_fills.at(i), theme));
    }
}

/// What stands under the part of @p column in a bar.
int StackedChart::sumBelow(int row, int column) const
{
    int sum = 0;
    for (int below = 1; below < column; ++below)
        sum += valueAt(row, below);
    return sum;
}

int StackedChart::sumOf(int row) const
{
    return sumBelow(row, static_cast<int>(m_counts.size()) + 1);
}

QRectF StackedChart::placeOf(const QModelIndex &number) const
{
    const int column = number.column();
    const int all = static_cast<int>(m_counts.size()) + 1;
    if (column < 1 || column > all || number.row() >= barCount())
        return {};
    if (column == all)
        return topOf(number.row());
    const int from = sumBelow(number.row(), column);
    const double half = kBarShare / 2;
    return {pointAt(number.row() - half, from + valueAt(number.row(), column)),
            pointAt(number.row() + half, from)};
}

/// Where the text stands, over the bar.
QRectF StackedChart::topOf(int row) const
{
    const int sum = sumOf(row);
    const QPointF left = pointAt(row - kBarShare / 2, sum);
    const QPointF right = pointAt(row + kBarShare / 2, sum);
    return {left.x(), left.y() - kTopHeight - 1, right.x() - left.x(), kTopHeight};
}

QString StackedChart::topText(int row) const
{
    return QString::number(sumOf(row));
}

void StackedChart::paintTexts(QPainter &painter)
{
    painter.setPen(colourOf(Token::Text, themeOf(palette())));
    for (int row = 0; row < barCount(); ++row) {
        if (sumOf(row) > 0)
            painter.drawText(topOf(row), Qt::AlignCenter | Qt::TextDontClip, topText(row));
    }
}

} // namespace ui

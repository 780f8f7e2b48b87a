// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/due_chart.h"

#include "core/views/overview.h"
#include "ui/drawing/fills.h"

#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>

namespace ui {

namespace {

constexpr double kBarShare = 0.64; ///< of the room of a month
constexpr double kHeadroom = 1.1; ///< for the sum on top of the highest bar
constexpr int kSumHeight = 16;

/// In the order of core::DueState.
constexpr std::array kFills {Fill::Plain, Fill::Hatched, Fill::Striped, Fill::Hollow};
static_assert(kFills.size() == core::kDueStates);

} // namespace

DueChart::DueChart(const QAbstractItemModel &model, QWidget *parent)
    : CountChart(model, parent)
    , m_series(new QStackedBarSeries(this))
{
    m_series->setBarWidth(kBarShare);
    for (int state = 0; state < core::kDueStates; ++state) {
        auto *set = new QBarSet(QString(), m_series);
        for (int row = 0; row < kMonths; ++row)
            set->append(0);
        m_states.append(set);
        m_series->append(set);
    }
    addSeries(m_series);
    fill();
    colour();
}

void DueChart::fill()
{
    int greatest = 1;
    for (int row = 0; row < kMonths; ++row) {
        for (int state = 0; state < core::kDueStates; ++state)
            m_states.at(state)->replace(row, valueAt(row, state + 1));
        greatest = std::max(greatest, sumBelow(row, core::kDueStates + 1));
    }
    setGreatest(greatest * kHeadroom);
}

void DueChart::colour()
{
    const Theme theme = themeOf(palette());
    for (size_t state = 0; state < kFills.size(); ++state) {
        m_states.at(static_cast<qsizetype>(state))->setBrush(fillBrush(kFills[state], theme));
        m_states.at(static_cast<qsizetype>(state))->setPen(fillFrame(kFills[state], theme));
    }
}

/// What stands under the part of @p column in the bar of a month.
int DueChart::sumBelow(int row, int column) const
{
    int sum = 0;
    for (int below = 1; below < column; ++below)
        sum += valueAt(row, below);
    return sum;
}

QRectF DueChart::placeOf(const QModelIndex &number) const
{
    const int column = number.column();
    if (column < 1 || number.row() >= kMonths)
        return {};
    if (column > core::kDueStates)
        return topOf(number.row());
    const int from = sumBelow(number.row(), column);
    const double half = kBarShare / 2;
    return {pointAt(number.row() - half, from + valueAt(number.row(), column)),
            pointAt(number.row() + half, from)};
}

/// Where the sum stands, over the bar.
QRectF DueChart::topOf(int row) const
{
    const int sum = sumBelow(row, core::kDueStates + 1);
    const QPointF left = pointAt(row - kBarShare / 2, sum);
    const QPointF right = pointAt(row + kBarShare / 2, sum);
    return {left.x(), left.y() - kSumHeight - 1, right.x() - left.x(), kSumHeight};
}

void DueChart::paintTexts(QPainter &painter)
{
    painter.setPen(colourOf(Token::Text, themeOf(palette())));
    for (int row = 0; row < kMonths; ++row) {
        const int sum = sumBelow(row, core::kDueStates + 1);
        if (sum > 0)
            painter.drawText(topOf(row), Qt::AlignCenter, QString::number(sum));
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/count_chart.h"
#include "ui/drawing/fills.h"

#include <QList>

class QBarSet;
class QStackedBarSeries;

namespace ui {

/// Bars of several counts stacked one on the other, each with its own fill, and a text on top that
/// stands for all of them. The model's columns are the name of the bar, the counts from below up,
/// and all. Who derives from it fills and colours it once it is made.
class StackedChart : public CountChart
{
    Q_OBJECT

public:
    /// @param fills of the counts, from below up. @param model must outlive the chart.
    StackedChart(const QAbstractItemModel &model,
                 const QList<Fill> &fills,
                 QWidget *parent = nullptr);

    [[nodiscard]] QRectF placeOf(const QModelIndex &number) const override;

protected:
    void fill() override;
    void colour() override;
    void paintTexts(QPainter &painter) override;

    /// How many bars there are.
    [[nodiscard]] virtual int barCount() const;

    /// What stands on top of a bar.
    [[nodiscard]] virtual QString topText(int row) const;

    /// All counts of a bar.
    [[nodiscard]] int sumOf(int row) const;

private:
    void setBars(int count);
    [[nodiscard]] int sumBelow(int row, int column) const;
    [[nodiscard]] QRectF topOf(int row) const;

    QStackedBarSeries *m_series;
    QList<QBarSet *> m_counts;
    QList<Fill> m_fills;
};

} // namespace ui

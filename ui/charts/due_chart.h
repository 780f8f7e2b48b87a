// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/count_chart.h"

class QBarSet;
class QStackedBarSeries;

namespace ui {

/// 各月到期任务: bars stacked by state, each with its own fill, and the sum on top. The model's
/// columns are the month, the states in the order of core::DueState, and all.
class DueChart final : public CountChart
{
    Q_OBJECT

public:
    explicit DueChart(const QAbstractItemModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QRectF placeOf(const QModelIndex &number) const override;

protected:
    void fill() override;
    void colour() override;
    void paintTexts(QPainter &painter) override;

private:
    [[nodiscard]] int sumBelow(int row, int column) const;
    [[nodiscard]] QRectF topOf(int row) const;

    QStackedBarSeries *m_series;
    QList<QBarSet *> m_states;
};

} // namespace ui

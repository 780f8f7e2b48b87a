// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stacked_chart.h"

namespace ui {

/// 各科室（单位）按时办结: a bar for each unit with what was closed on time, what was closed late
/// and what is late and open, and the rate on top. The model's columns are the unit, the counts in
/// the order of core::kOnTimeCounts, all, and the rate; its last row, the sum of all units, is no
/// bar.
class OnTimeChart final : public StackedChart
{
    Q_OBJECT

public:
    explicit OnTimeChart(const QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    [[nodiscard]] int barCount() const override;
    [[nodiscard]] QString topText(int row) const override;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/stacked_chart.h"

namespace ui {

/// 各月到期任务: bars stacked by state, each with its own fill, and the sum on top. The model's
/// columns are the month, the states in the order of core::DueState, and all.
class DueChart final : public StackedChart
{
    Q_OBJECT

public:
    explicit DueChart(const QAbstractItemModel &model, QWidget *parent = nullptr);
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Duban developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/on_time_chart.h"

#include "core/models/count_roles.h"
#include "core/views/overview.h"

namespace ui {

namespace {

/// In the order of core::kOnTimeCounts.
constexpr std::array kOnTimeFills {Fill::Plain, Fill::Striped, Fill::Hatched};
static_assert(kOnTimeFills.size() == core::kOnTimeCounts.size());

constexpr int kRateColumn = static_cast<int>(core::kOnTimeCounts.size()) + 2;
constexpr int kLinesOfNames = 2;

} // namespace

OnTimeChart::OnTimeChart(const QAbstractItemModel &model, QWidget *parent)
    : StackedChart(model, {kOnTimeFills.begin(), kOnTimeFills.end()}, parent)
{
    setNameLines(kLinesOfNames);
    fill();
    colour();
}

int OnTimeChart::barCount() const
{
    const int rows = model().rowCount();
    const bool hasTotal = rows > 0 && model().index(rows - 1, 0).data(core::TotalRole).toBool();
    return hasTotal ? rows - 1 : rows;
}

QString OnTimeChart::topText(int row) const
{
    return model().index(row, kRateColumn).data().toString();
}

} // namespace ui
